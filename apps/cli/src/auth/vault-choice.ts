import type { VaultKind } from "@b24kit/credential-store";

/** Where the user wants the secret. */
export interface StorageOptions {
  readonly storage?: "keychain" | "file";
  readonly machineBound?: true;
  readonly insecureStorage?: true;
}

/** Places by the names that the options have. */
export const vaultByName = { keychain: "keychain", file: "encrypted-file" } as const satisfies Record<
  string,
  VaultKind
>;

/** The place that was named; undefined: the best that works. */
export function vaultChoice({ storage, machineBound, insecureStorage }: StorageOptions): VaultKind | undefined {
  if (insecureStorage === true) return "plain-file";
  if (machineBound === true) return "machine-file";
  return storage === undefined ? undefined : vaultByName[storage];
}
