import type { Text } from "../words.ts";
import { askHidden, type Asker } from "./ask.ts";

/** Characters of a new passphrase. */
const shortest = 8;

/** Asks for the passphrase of the encrypted file; a new one twice. Ctrl+C throws an AbortError. */
export async function askPassphrase(asker: Asker, { isNew }: { readonly isNew: boolean }): Promise<string> {
  if (!isNew) return askHidden(asker, words.known, (answer) => (answer === "" ? words.empty : undefined));
  const passphrase = await askHidden(asker, words.fresh, (answer) =>
    Array.from(answer).length < shortest ? words.short : undefined,
  );
  await askHidden(asker, words.again, (answer) => (answer === passphrase ? undefined : words.other));
  return passphrase;
}

const words = {
  known: { ru: "Парольная фраза файла секретов", en: "Passphrase of the file of secrets" },
  fresh: {
    ru: "Новая парольная фраза: ею будет зашифрован файл секретов, её нельзя восстановить",
    en: "A new passphrase: it encrypts the file of secrets and cannot be recovered",
  },
  again: { ru: "Парольная фраза ещё раз", en: "The passphrase once more" },
  empty: { ru: "введите фразу", en: "type the passphrase" },
  short: { ru: `нужно не меньше ${shortest} знаков`, en: `it takes at least ${shortest} characters` },
  other: { ru: "фразы не совпали", en: "that is not the same passphrase" },
} as const satisfies Record<string, Text>;
