import type { PassphraseRequest } from "@b24kit/credential-store";
import type { Text } from "../words.ts";
import { askHidden, type Asker } from "./ask.ts";

/** Characters of a new passphrase. */
const shortest = 8;

/** How often a person may mistype a known one. */
const tries = 3;

/** Asks for the passphrase of the encrypted file; a new one twice, a known one again while it does not fit, three times. */
export async function askPassphrase(asker: Asker, { isNew, fits }: PassphraseRequest): Promise<string> {
  if (!isNew) return askKnown(asker, fits);
  const passphrase = await askHidden(asker, words.fresh, (answer) =>
    Array.from(answer).length < shortest ? words.short : undefined,
  );
  await askHidden(asker, words.again, (answer) => (answer === passphrase ? undefined : words.other));
  return passphrase;
}

/** The last answer is given back as it is: whoever needs the key says that it does not fit. */
async function askKnown(asker: Asker, fits: PassphraseRequest["fits"]): Promise<string> {
  const notEmpty = (answer: string): Text | undefined => (answer === "" ? words.empty : undefined);
  let answer = await askHidden(asker, words.known, notEmpty);
  for (let left = tries - 1; left > 0 && (await fits?.(answer)) === false; left -= 1) {
    answer = await askHidden(asker, wrong(left), notEmpty);
  }
  return answer;
}

const wrong = (left: number): Text => ({
  ru: `Фраза не подошла. Парольная фраза файла секретов ещё раз (осталось попыток: ${left})`,
  en: `That passphrase is wrong. Passphrase of the file of secrets, again (tries left: ${left})`,
});

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
