import type { Text } from "@b24kit/catalog";

/**
 * A text in the quotes of a language: «…» or “…”. Quotes within become those that stand inside others, so that none of
 * them ends the quotation.
 */
export function quoted(text: string, language: keyof Text): string {
  return language === "ru"
    ? `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`
    : `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
}
