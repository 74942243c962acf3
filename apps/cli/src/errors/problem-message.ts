import type { Language } from "../words.ts";
import type { ErrorWords } from "./cli-error.ts";

/** What happened and why, as one sentence for JSON. */
export function problemMessage(words: ErrorWords, language: Language): string {
  return `${words.what[language]}: ${words.why[language]}`;
}
