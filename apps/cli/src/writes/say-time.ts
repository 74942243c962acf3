import type { Language } from "../words.ts";

/** An instant in the zone of this computer, as people write it. Epoch milliseconds. */
export function sayTime(instant: number, language: Language): string {
  const locale = { ru: "ru", en: "en-GB" }[language];
  return new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(instant);
}
