import type { VaultKind } from "../vaults/vault.ts";

/** Places of secrets, in plain words. */
export const placeWords: Readonly<Record<VaultKind, string>> = {
  keychain: "the system keychain",
  "encrypted-file": "the encrypted file secrets.json",
  "machine-file": "the file secrets-machine.json",
  "plain-file": "the unencrypted file secrets-plain.json",
};
