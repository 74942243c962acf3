import { createHmac } from "node:crypto";

/** What a text is, which decides the shape of its replacement. */
export type TextKind = "first" | "last" | "second" | "position" | "company" | "department" | "place" | "text";

/** Replacements: the same input of the same kind gives the same one, and without the salt nobody finds the way back. */
export interface Pseudonyms {
  /** Words of the same script, as many as there were, at most eight. "" stays "". */
  readonly text: (kind: TextKind, value: string) => string;
  /** Spellings of one number become one number, which reaches nobody. */
  readonly phone: (value: string) => string;
  /** An address below a domain that is reserved for examples. */
  readonly mail: (value: string) => string;
  /** Upper-case letters and digits, for ids that people have chosen. */
  readonly code: (value: string) => string;
  /** Digits, for names of user fields. */
  readonly digits: (value: string) => string;
}

const syllables = {
  latin: ["b d f g k l m n p r s t v z", "a e i o u"],
  cyrillic: ["б в г д к л м н п р с т ф з", "а е и о у"],
} as const;

const mostWords = 8;

/** `salt` is forgotten after the capture: keep it nowhere. */
export function createPseudonyms(salt: string | Uint8Array): Pseudonyms {
  const digest = (kind: string, value: string) => createHmac("sha256", salt).update(`${kind}\0${value}`).digest();
  const number = (kind: string, value: string) => String(digest(kind, value).readUIntBE(0, 6));
  return {
    text(kind, value) {
      const clean = value.normalize("NFC").trim();
      if (clean === "") return "";
      const count = Math.min(clean.split(/\s+/).length, mostWords);
      const script = /\p{Script=Cyrillic}/u.test(clean) ? "cyrillic" : "latin";
      const words = Array.from({ length: count }, (_, index) => word(script, digest(`${kind} ${index}`, clean)));
      const [first = "", ...rest] = words;
      return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
    },
    phone(value) {
      const digits = value.replace(/[#*,;].*$/s, "").replaceAll(/\D/g, "");
      if (digits === "") return "";
      const national = digits.length === 11 && digits.startsWith("8") ? `7${digits.slice(1)}` : digits;
      return `+7551${number("phone", national).padStart(7, "0").slice(-7)}`;
    },
    mail(value) {
      const clean = value.trim().toLowerCase();
      return clean === "" ? "" : `${word("latin", digest("mail", clean))}${number("mail-id", clean)}@example.com`;
    },
    code: (value) => digest("code", value).toString("hex").slice(0, 10).toUpperCase(),
    digits: (value) => number("digits", value),
  };
}

/** Four syllables: two different texts hardly ever meet. */
function word(script: keyof typeof syllables, digest: Uint8Array): string {
  const [consonants, vowels] = syllables[script].map((letters) => letters.split(" ")) as [string[], string[]];
  return [0, 2, 4, 6].map((at) => letter(consonants, digest[at]) + letter(vowels, digest[at + 1])).join("");
}

function letter(letters: readonly string[], byte = 0): string {
  return letters[byte % letters.length] ?? "";
}
