import { scenarios } from "b24kit";
import type { Suggestion } from "b24kit/completion";
import type { Language } from "../words.ts";

/** Names of reports with their titles. */
export function reportIds(language: Language): readonly Suggestion[] {
  return scenarios.map(({ id, title }) => ({ value: id, about: title[language] }));
}
