import { hasExtension, isPhone, nationalNumber, phoneSpellings } from "./phone-spellings.ts";

/** A telephone number that is asked for, or digits that may be one or stand in a name: the number of a contract, an INN. */
export type AskedNumber =
  | { readonly kind: "phone"; readonly values: readonly string[] }
  | { readonly kind: "number"; readonly values: readonly string[]; readonly words: readonly string[] };

/** A number with its country among other words, or one of Russia with its first digit. */
const international = /(?<![\d\p{L}])\+\d[\d\s().‐-—-]{7,}\d/u;
const national = /(?<![\d\p{L}+])[78][\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?![\d\p{L}])/u;

/** Reads a text that is a number, or has one among its words, which `wordsOf` then tells apart. */
export function readNumber(text: string, wordsOf: (text: string) => readonly string[]): AskedNumber | undefined {
  const plain = text
    .replace(/^(?:tel|callto|тел|телефон)[.:]+\s*/i, "")
    // What is dialled before the code of a country.
    .replace(/^00(?=(?:[\s().-]*\d){10,15}$)\s*/, "+");
  if (isPhone(plain)) {
    const values = phoneSpellings(plain);
    return isSurelyPhone(plain) ? { kind: "phone", values } : { kind: "number", values, words: [plain] };
  }
  const written = international.exec(plain)?.[0];
  if (written !== undefined && isPhone(written)) return { kind: "phone", values: phoneSpellings(written) };
  const bare = national.exec(plain)?.[0];
  return bare === undefined ? undefined : { kind: "number", values: phoneSpellings(bare), words: wordsOf(plain) };
}

/** Nothing else is written so: with its country, an area in brackets, an extension, or as long as a number of Russia. */
function isSurelyPhone(text: string): boolean {
  return (
    /[+()]/.test(text) ||
    hasExtension(text) ||
    (text.replaceAll(/\D/g, "").length === 11 && nationalNumber(text) !== undefined) ||
    /^\d{3}-\d{2}-\d{2}$|^\d{3}[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}$/.test(text)
  );
}
