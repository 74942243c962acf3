import type { Language } from "../document.ts";

/** A name or a title in the quotes of the language; quotes within it become those that stand inside others. */
export function quoted(text: string, language: Language): string {
  return language === "ru"
    ? `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`
    : `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
