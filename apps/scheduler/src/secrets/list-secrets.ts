import type { CredentialStore, TargetSecret } from "@b24kit/credential-store";
import type { Language, Text } from "../words.ts";

/** A secret as a row of the list; never its value. */
export interface SecretRow {
  readonly name: string;
  /** Where the one that counts is, in words. */
  readonly place: string;
  /** Date and time of the computer's UTC, ISO 8601; null when only the environment has it. */
  readonly since: string | null;
  /** The variable that counts before what is stored; null when none is set. */
  readonly variable: string | null;
}

/** Names, places and times of the secrets of targets, by name. Throws `CredentialError`. */
export async function listSecrets(store: CredentialStore, language: Language): Promise<readonly SecretRow[]> {
  return (await store.targetSecrets.list()).map((secret) => ({
    name: secret.name,
    place: placeOf(secret)[language],
    since: secret.stored?.since ?? null,
    variable: secret.variable ?? null,
  }));
}

/** Where the secret that counts is. */
export function placeOf({ stored, variable }: TargetSecret): Text {
  if (variable !== undefined) return { ru: `переменная ${variable}`, en: `the variable ${variable}` };
  return stored === undefined ? { ru: "нигде", en: "nowhere" } : places[stored.vault];
}

const places = {
  keychain: { ru: "хранилище паролей системы", en: "the keychain of the system" },
  "encrypted-file": { ru: "зашифрованный файл", en: "the encrypted file" },
  "machine-file": { ru: "файл этого компьютера", en: "the file bound to this computer" },
  "plain-file": { ru: "файл без шифрования", en: "the file without encryption" },
} as const satisfies Record<string, Text>;
