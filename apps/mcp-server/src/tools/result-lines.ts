import { cleanData } from "../answers/clean-data.ts";

/** A value of the portal as lines of text: one for each entry of a list or field of an object, each of limited length. */
export function resultLines(value: unknown, letters = 160): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => shorten(textOf(item), letters));
  if (typeof value !== "object" || value === null) return [shorten(textOf(value), letters * 10)];
  const pairs = Object.entries(value).filter(([, item]) => item !== null && item !== "");
  if (letters > 200) {
    const sorted = pairs.toSorted(([first], [second]) => rank(first) - rank(second));
    return [shorten(sorted.map(([key, item]) => `${key}: ${textOf(item)}`).join(" · "), letters)];
  }
  return pairs.map(([key, item]) => shorten(`${key}: ${textOf(item)}`, letters));
}

/** What a record is known by: first in its line, which is cut at its end. */
const telling = ["id", "name", "last_name", "lastname", "title"];

function rank(key: string): number {
  const index = telling.indexOf(key.toLowerCase());
  return index === -1 ? telling.length : index;
}

function textOf(value: unknown): string {
  // Cleaned before it is written as JSON, which would turn what has to go into visible escapes.
  return typeof value === "string" ? value : (JSON.stringify(cleanData(value)) ?? "");
}

function shorten(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).toWellFormed()}…`;
}
