import { type AskedNumber, readNumber } from "./asked-number.ts";

/** Records that can be named by their number. */
type RecordType = "contact" | "company" | "deal" | "lead";

/** What some words ask for. */
export type Asked =
  | { readonly kind: "recent" }
  | { readonly kind: "record"; readonly type: RecordType; readonly id: number }
  | AskedNumber
  | { readonly kind: "email"; readonly values: readonly string[] }
  /** Initials are single letters that some further word of a name begins with. */
  | { readonly kind: "words"; readonly words: readonly string[]; readonly initials: readonly string[] }
  /** Nothing that could be looked for: signs only, or a single letter. */
  | { readonly kind: "too-short" };

const recordNames: ReadonlyMap<string, RecordType> = new Map([
  ...["contact", "контакт"].map((name) => [name, "contact"] as const),
  ...["company", "компания"].map((name) => [name, "company"] as const),
  ...["deal", "сделка"].map((name) => [name, "deal"] as const),
  ...["lead", "лид"].map((name) => [name, "lead"] as const),
]);

/** Letters or digits that a word must have to be looked for. */
const shortest = 2;

/** Whole words of one letter, as they are written without a full stop. */
const shortWords = new Set("а в и к о с у я a i".split(" "));

/** An address of mail among other words. It begins where a word does: a pattern that begins anywhere needs seconds for a text of signs. */
const address = /(?<![^\s<>"'(),;:@])[^\s<>"'(),;:@]+@[^\s<>"'(),;:@]+\.[^\s<>"'(),;:@]+/;

/** Reads what is asked for: nothing, "contact:17", an address of a card, a telephone number, an address of mail, words. */
export function readAsked(text: string): Asked {
  const plain = text.trim();
  if (plain === "") return { kind: "recent" };
  const record = recordOf(plain);
  if (record !== undefined) return record;
  const email = address.exec(plain)?.[0];
  if (email !== undefined) return { kind: "email", values: [...new Set([email, email.toLowerCase()])] };
  const number = readNumber(plain, searchWords);
  if (number !== undefined) return number;
  const words = searchWords(plain);
  return words.length === 0 ? { kind: "too-short" } : { kind: "words", words, initials: initialsOf(plain) };
}

/** The words that are looked for, each once: runs of letters and digits, single ones left out. */
export function searchWords(text: string): readonly string[] {
  const words = text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...new Set(words.filter((word) => word.length >= shortest))];
}

/** Single letters and digits, save the short words of a language: «договор с заводом» names nobody with an S. */
function initialsOf(text: string): readonly string[] {
  const single = text.normalize("NFC").match(/(?<![^\s.,])[\p{L}\p{N}](?:\.|(?=[\s,]|$))/gu) ?? [];
  return single.filter((letter) => !shortWords.has(letter)).map((letter) => letter.replace(".", ""));
}

function recordOf(text: string): Asked | undefined {
  const named = /^(\p{L}+)\s*[:#№]\s*(\d{1,15})$/u.exec(text) ?? /\/crm\/(\w+)\/details\/(\d{1,15})\b/.exec(text);
  const [, name = "", id = ""] = named ?? [];
  const type = recordNames.get(name.toLowerCase());
  return type === undefined || Number(id) === 0 ? undefined : { kind: "record", type, id: Number(id) };
}
