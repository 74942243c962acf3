import { StateError } from "../src/index.ts";

/** The `StateError` that an action throws. */
export function errorOf(action: () => unknown): StateError {
  try {
    action();
  } catch (error) {
    if (error instanceof StateError) {
      return error;
    }
    throw error;
  }
  throw new Error("The action went through");
}
