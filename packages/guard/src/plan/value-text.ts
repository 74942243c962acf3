import type { Text } from "@b24kit/catalog";
import { isRecord } from "./json-path.ts";
import { quoted } from "./quoted.ts";

const longest = 60;

const nothing: ReadonlyMap<string, Text> = new Map();

/**
 * A value in a question: short, on one line, texts in quotes, since they could be taken for words of the question. Numbers
 * and moments are bare, also when they are given as text. Characters that move the cursor or the direction of writing are
 * left out. A reference stands as what its command creates (`created`).
 */
export function valueText(value: unknown, created: ReadonlyMap<string, Text> = nothing): Text {
  return { ru: inLanguage(value, created, "ru"), en: inLanguage(value, created, "en") };
}

function inLanguage(given: unknown, created: ReadonlyMap<string, Text>, language: "ru" | "en"): string {
  const reference = createdBy(given, created);
  if (reference !== undefined) return quoted(reference[language], language);
  const value = withNames(given, created, language);
  if (value === null || value === undefined || value === "") return empty[language];
  const line = oneLine(typeof value === "string" ? value : JSON.stringify(value));
  return typeof value !== "string" || bare.test(line) ? line : quoted(line, language);
}

/** A number, a day, a moment. */
const bare = /^(?:[-+]?\d+(?:\.\d+)?|\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d[\d:.]*(?:Z|[-+]\d\d:?\d\d)?)?)$/;

const empty: Text = { ru: "пусто", en: "empty" };

function createdBy(value: unknown, created: ReadonlyMap<string, Text>): Text | undefined {
  const reference = isRecord(value) ? value["$result"] : undefined;
  return Array.isArray(reference) ? created.get(String(reference[0])) : undefined;
}

/** The value with words in the place of references, at any depth. */
function withNames(value: unknown, created: ReadonlyMap<string, Text>, language: "ru" | "en"): unknown {
  if (typeof value !== "object" || value === null) return value;
  const reference = createdBy(value, created);
  if (reference !== undefined) return reference[language];
  if (Array.isArray(value)) return value.map((item) => withNames(item, created, language));
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNames(inner, created, language)]));
}

/** A text on one line, at most 60 characters. */
export function oneLine(text: string): string {
  const line = text
    .slice(0, 1000)
    .replaceAll(/[\s\p{C}]+/gu, " ")
    .trim();
  const letters = Array.from(line);
  return letters.length <= longest ? line : `${letters.slice(0, longest - 1).join("")}…`;
}
