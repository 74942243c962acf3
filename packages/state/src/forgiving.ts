import { StateError } from "./state-error.ts";

/** Runs an action; `undefined` when the disk makes trouble, which goes to `onTrouble`. Other errors are thrown. */
export function forgiving(onTrouble: (error: StateError) => void): <T>(action: () => T) => T | undefined {
  return (action) => {
    try {
      return action();
    } catch (error) {
      if (!(error instanceof StateError)) {
        throw error;
      }
      onTrouble(error);
      return undefined;
    }
  };
}
