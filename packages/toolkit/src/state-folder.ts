import { stateFolders } from "@b24kit/state";

export interface StateFolderOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
}

/** Where the state of this user lives. Throws `StateError` when the environment names no place. */
export function stateFolder({ env, platform }: StateFolderOptions): string {
  return stateFolders({ env, platform }).state;
}
