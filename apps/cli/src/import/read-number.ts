import type { Read } from "./problem.ts";

/**
 * A decimal as people write it ("1 234,50", "1,234.50", "-5") as plain text. "1,234" alone may mean two numbers, and is refused;
 * spaces only stand between groups of three.
 */
export function readDecimal(given: string): Read<string> {
  const text = plainSigns(given);
  if (/^-?\d{1,3},\d{3}$/.test(text)) return { wrong: twoMeanings(given, { ru: "запятая", en: "comma" }) };
  const plain = plainDecimal(text);
  return plain === undefined
    ? { wrong: { ru: `это не число: ${given}`, en: `not a number: ${given}` } }
    : { value: plain };
}

/** The same for a sum or a whole number, where "1.500" may well mean one and a half thousand. */
export function readExact(given: string): Read<string> {
  if (/^-?\d{1,3}\.\d{3}$/.test(plainSigns(given)))
    return { wrong: twoMeanings(given, { ru: "точка", en: "full stop" }) };
  return readDecimal(given);
}

/** Whichever space stands in it, and whichever minus. */
function plainSigns(given: string): string {
  return given
    .trim()
    .replaceAll(/[\s\u00A0\u202F]/g, " ")
    .replaceAll("’", "'")
    .replace(/^[-−] ?/, "-");
}

function plainDecimal(text: string): string | undefined {
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return trimmed(text.replace(",", "."));
  if (/^-?\d{1,3}(?:([ '])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?$/.test(text))
    return trimmed(text.replaceAll(/[ ']/g, "").replace(",", "."));
  if (/^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return trimmed(text.replaceAll(",", ""));
  return /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(text) ? trimmed(text.replaceAll(".", "").replace(",", ".")) : undefined;
}

/** One spelling for each number, so that two can be compared. */
function trimmed(text: string): string {
  const [, sign = "", whole = "0", part = ""] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text) ?? [];
  const plain = part === "" ? whole : `${whole}.${part}`;
  return plain === "0" ? "0" : `${sign}${plain}`;
}

function twoMeanings(given: string, mark: { readonly ru: string; readonly en: string }) {
  return {
    ru: `«${given}» можно понять двояко: ${mark.ru} — дробь или тысячи`,
    en: `"${given}" may mean two numbers: is the ${mark.en} decimal or thousands?`,
  };
}
