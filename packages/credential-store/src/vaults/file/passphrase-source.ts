import { CredentialError } from "../../credential-error.ts";
import type { VaultOptions } from "../vault.ts";
import { type Argon2, deriveKey, isReasonable, newParameters, type PassphraseParameters } from "./derive-key.ts";
import { type FileKey, fitsFile, type KeySource, sealingKey, wrongKey } from "./file-key.ts";
import { findPassphrase } from "./find-passphrase.ts";
import { type FileHeader, newHeader, type SecretsFile } from "./secrets-file.ts";

/** Keys of `encrypted-file`: made from a passphrase that is asked for when a key is needed, and not kept. */
export function passphraseSource(options: VaultOptions, path: string, argon2: Argon2): KeySource {
  return {
    async create() {
      const passphrase = await findPassphrase(options, { isNew: true });
      return passphraseKey({ header: newHeader("encrypted-file"), passphrase, path, argon2 });
    },
    async find(file) {
      const parameters = parametersOf(file, path);
      const tried = { passphrase: "", key: Buffer.alloc(0) };
      const fits = async (passphrase: string): Promise<boolean> => {
        // Deriving takes long on purpose, and what was found to fit comes back in a moment.
        if (passphrase !== tried.passphrase || tried.key.length === 0) {
          Object.assign(tried, { passphrase, key: await deriveKey(passphrase, parameters, argon2) });
        }
        return fitsFile(tried.key, file);
      };
      if (!(await fits(await findPassphrase(options, { isNew: false, fits }))))
        throw wrongKey("wrong-passphrase", path);
      return sealingKey(file.header, tried.key, path);
    },
  };
}

interface PassphraseKeyOptions {
  /** Taken over, fields of newer versions included, with parameters of its own for the new key. */
  readonly header: FileHeader;
  readonly passphrase: string;
  readonly path: string;
  readonly argon2: Argon2;
}

/** A new key from a passphrase, with a new salt. */
async function passphraseKey({ header, passphrase, path, argon2 }: PassphraseKeyOptions): Promise<FileKey> {
  const parameters = newParameters(argon2);
  return sealingKey({ ...header, key: parameters }, await deriveKey(passphrase, parameters, argon2), path);
}

function parametersOf({ header }: SecretsFile, path: string): PassphraseParameters {
  const { key } = header;
  if (key !== undefined && key.kdf !== "machine-hkdf" && isReasonable(key)) return key;
  throw new CredentialError("bad-vault-file", {
    message: `${path} asks for a key that b24kit would never make: somebody may have changed the file to find the passphrase.`,
    hint: "Do not type the passphrase. Put a copy from a backup in its place, or move it away and sign in again.",
    path,
  });
}
