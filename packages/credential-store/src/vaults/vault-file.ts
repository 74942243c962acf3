import { join } from "node:path";
import type { VaultKind } from "./vault.ts";

/** A kind of vault that is a file of ours. */
export type FileVaultKind = Exclude<VaultKind, "keychain">;

const names: Readonly<Record<FileVaultKind, string>> = {
  "encrypted-file": "secrets.json",
  "machine-file": "secrets-machine.json",
  "plain-file": "secrets-plain.json",
};

/** Full path of the file of a vault. */
export function vaultFile(kind: FileVaultKind, folder: string): string {
  return join(folder, names[kind]);
}
