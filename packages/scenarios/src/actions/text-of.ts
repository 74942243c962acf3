import type { Worded } from "../run/scenario.ts";
import { cutText, quoted as inQuotes, scrubText } from "@b24kit/report";

/** Columns of a title in a question. */
const titleColumns = 80;

/** Text of a person or of the portal as a sentence may hold it: one line, nothing invisible, not endless. */
export function shown(text: string): string {
  return cutText(scrubText(text).trim(), titleColumns);
}

/** «…» and “…” around a title, by language; quotes within become those that stand inside others. */
export function quoted(text: string): { readonly ru: string; readonly en: string } {
  const title = shown(text);
  return { ru: inQuotes(title, "ru"), en: inQuotes(title, "en") };
}

/** Parts of a sentence one after the other, those that are not there left out. */
export function joined(parts: readonly (Worded | undefined)[]): Worded {
  return { ru: parts.map((part) => part?.ru ?? "").join(""), en: parts.map((part) => part?.en ?? "").join("") };
}
