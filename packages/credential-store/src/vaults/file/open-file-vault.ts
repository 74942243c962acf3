import { temporaryFiles } from "@b24kit/state";
import { CredentialError } from "../../credential-error.ts";
import { assertName, assertSecret } from "../assert-storable.ts";
import type { Vault } from "../vault.ts";
import type { FileVaultKind } from "../vault-file.ts";
import { changeSecretsFile, removeSecretsLeftBehind } from "./change-secrets-file.ts";
import type { FileKey, KeySource } from "./file-key.ts";
import { holdKey } from "./hold-key.ts";
import { readSecretsFile } from "./read-secrets-file.ts";
import type { SecretsFile } from "./secrets-file.ts";

/** A vault that is one file. The key is asked for once, when it is first needed, and never while the file is locked. */
export function openFileVault(kind: FileVaultKind, path: string, source: KeySource): Vault {
  const keyFor = holdKey(source);
  const read = (): Promise<SecretsFile | undefined> => readSecretsFile(kind, path);
  return {
    kind,
    async get(name) {
      assertName(name);
      const file = await read();
      const entry = file?.entries.find((entry) => entry.name === name);
      return file && entry && (await keyFor(file)).open(entry);
    },
    async mayHold(name) {
      const file = await read();
      // What a killed writer left has no names that could be looked at.
      return file?.entries.some((entry) => entry.name === name) === true || (await temporaryFiles(path)).length > 0;
    },
    async set(name, secret) {
      assertName(name);
      assertSecret(secret);
      // Between the question for the passphrase and the lock another process may have given the file another key.
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const key = await keyFor(await read());
        if (await changeSecretsFile(kind, path, (file) => put(file, key, name, secret))) return;
      }
      throw new CredentialError("vault-timeout", {
        message: `Other processes keep giving ${path} a new key.`,
        hint: "Try again in a moment.",
        path,
      });
    },
    async delete(name) {
      assertName(name);
      // Needs no key: a forgotten passphrase must not keep anybody from signing out.
      if ((await read()) !== undefined) return changeSecretsFile(kind, path, (file) => remove(file, name));
      await removeSecretsLeftBehind(path);
      return false;
    },
  };
}

/** `undefined` when the key is not the key of the file. */
function put(file: SecretsFile | undefined, key: FileKey, name: string, secret: string): SecretsFile | undefined {
  const entry = key.seal(name, secret);
  if (file === undefined) {
    return { header: key.header, ...(key.check && { check: key.check }), entries: [entry] };
  }
  if (JSON.stringify(file.header) !== JSON.stringify(key.header)) return undefined;
  const old = file.entries.find((entry) => entry.name === name);
  const others = file.entries.filter((entry) => entry !== old);
  return { ...file, entries: [...others, { ...old, ...entry }] };
}

function remove(file: SecretsFile | undefined, name: string): SecretsFile | undefined {
  const entries = file?.entries.filter((entry) => entry.name !== name) ?? [];
  return file === undefined || entries.length === file.entries.length ? undefined : { ...file, entries };
}
