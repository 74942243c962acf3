import { CredentialError } from "../credential-error.ts";
import { changeSecretsFile } from "./file/change-secrets-file.ts";
import { nodeArgon2 } from "./file/derive-key.ts";
import { passphraseKey, passphraseSource } from "./file/passphrase-source.ts";
import { readSecretsFile } from "./file/read-secrets-file.ts";
import type { VaultOptions } from "./vault.ts";
import { vaultFile } from "./vault-file.ts";

/**
 * Gives the encrypted file another passphrase: every secret is sealed anew in one step. The old passphrase comes from where
 * the options say. Throws `CredentialError` or `StateError`; the file then keeps the old one.
 */
export async function changePassphrase(options: VaultOptions, passphrase: string): Promise<void> {
  const kind = "encrypted-file";
  const path = vaultFile(kind, options.folder);
  const argon2 = nodeArgon2();
  const file = await readSecretsFile(kind, path);
  if (file === undefined) {
    const hint = "The passphrase is asked for when the first secret is stored.";
    throw new CredentialError("no-vault", { message: `There is no file ${path} yet.`, hint, path });
  }
  if (passphrase === "") {
    throw new CredentialError("no-passphrase", { message: "The new passphrase is empty.", hint: "Type some words." });
  }
  const old = await passphraseSource(options, path, argon2).find(file);
  const key = await passphraseKey({ header: file.header, passphrase, path, argon2 });
  const isChanged = await changeSecretsFile(kind, path, (file) => {
    if (file === undefined || JSON.stringify(file.header) !== JSON.stringify(old.header)) return undefined;
    const entries = file.entries.map((entry) => ({ ...entry, ...key.seal(entry.name, old.open(entry)) }));
    return { ...file, header: key.header, ...(key.check && { check: key.check }), entries };
  });
  if (isChanged) return;
  throw new CredentialError("vault-timeout", {
    message: `Another process changed the passphrase of ${path} at the same moment.`,
    hint: "Try again with the passphrase that it has now.",
    path,
  });
}
