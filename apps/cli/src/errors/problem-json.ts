import type { Language } from "../words.ts";
import type { Problem } from "./problem.ts";
import { problemMessage } from "./problem-message.ts";

/** An error as the JSON of every command has it. */
export interface ProblemJson {
  readonly code: string;
  readonly portalCode: string | null;
  readonly message: string;
  readonly hint: string;
}

/** A problem as data, its words in one language. */
export function problemJson({ code, portalCode, words }: Problem, language: Language): ProblemJson {
  return { code, portalCode, message: problemMessage(words, language), hint: words.next[language] };
}
