import type { PassphraseRequest } from "@b24kit/credential-store";
import type { Text } from "../words.ts";
import { askHidden, type Asker } from "./ask-hidden.ts";

/** Characters of a new passphrase. */
const shortest = 8;

/** How often a person may mistype. */
const tries = 3;

/**
 * Asks for the passphrase of the encrypted file, three times at most: a known one while it does not fit, a new one until it is long
 * enough and typed twice the same. Undefined: a new one was not given.
 */
export async function askPassphrase(asker: Asker, { isNew, fits }: PassphraseRequest): Promise<string | undefined> {
  let note: Text | undefined;
  for (let left = tries; left > 0; left -= 1) {
    const question = after(note, isNew ? words.fresh : words.known);
    const answer = await askHidden(asker, question);
    note = isNew ? await faultOfNew(asker, answer) : (await fits?.(answer)) === false ? words.wrong : undefined;
    // Whoever needs the key says of the last answer that it does not fit.
    if (note === undefined || (!isNew && left === 1)) return answer;
  }
  return undefined;
}

async function faultOfNew(asker: Asker, answer: string): Promise<Text | undefined> {
  if (Array.from(answer).length < shortest) return words.short;
  return (await askHidden(asker, words.again)) === answer ? undefined : words.other;
}

function after(note: Text | undefined, question: Text): Text {
  return note === undefined ? question : { ru: `${note.ru} ${question.ru}`, en: `${note.en} ${question.en}` };
}

const words = {
  known: { ru: "Парольная фраза файла секретов", en: "Passphrase of the file of secrets" },
  fresh: {
    ru: "Новая парольная фраза: ею будет зашифрован файл секретов, её нельзя восстановить",
    en: "A new passphrase: it encrypts the file of secrets and cannot be recovered",
  },
  again: { ru: "Парольная фраза ещё раз", en: "The passphrase once more" },
  wrong: { ru: "Фраза не подошла.", en: "That passphrase is wrong." },
  short: { ru: `Нужно не меньше ${shortest} знаков.`, en: `It takes at least ${shortest} characters.` },
  other: { ru: "Фразы не совпали.", en: "That was not the same passphrase." },
} as const satisfies Record<string, Text>;
