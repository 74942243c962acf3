import { nodeArgon2 } from "./file/derive-key.ts";
import { plainKey } from "./file/file-key.ts";
import { machineSource } from "./file/machine-source.ts";
import { openFileVault } from "./file/open-file-vault.ts";
import { passphraseSource } from "./file/passphrase-source.ts";
import { readMachineId } from "./file/read-machine-id.ts";
import { newHeader } from "./file/secrets-file.ts";
import type { KeySource } from "./file/file-key.ts";
import { openKeychain } from "./keychain/open-keychain.ts";
import type { Vault, VaultKind, VaultOptions } from "./vault.ts";
import { type FileVaultKind, vaultFile } from "./vault-file.ts";

/** Opens a place for secrets. No file is read, nobody is asked and no process is started before its first use. */
export function openVault(kind: VaultKind, options: VaultOptions): Vault {
  if (kind === "keychain") return openKeychain(options);
  const path = vaultFile(kind, options.folder);
  return openFileVault(kind, path, keySources[kind](options, path));
}

const keySources: Readonly<Record<FileVaultKind, (options: VaultOptions, path: string) => KeySource>> = {
  "encrypted-file": (options, path) => passphraseSource(options, path, nodeArgon2()),
  "machine-file": (options, path) => machineSource(options.readMachineId ?? (() => readMachineId(options)), path),
  "plain-file": () => ({
    create: () => Promise.resolve(plainKey(newHeader("plain-file"))),
    find: ({ header }) => Promise.resolve(plainKey(header)),
  }),
};
