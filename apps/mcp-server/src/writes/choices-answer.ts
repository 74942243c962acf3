import type { Language, PlannedAction } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";

/** The answer where a parameter fits several things: the person chooses, nobody guesses. */
export function choicesAnswer(
  { parameter, question, choices }: Extract<PlannedAction, { readonly kind: "choices" }>,
  language: Language,
): Answer {
  const action = `Ask the user which one is meant, then call again with its value as ${parameter}.`;
  return failed("choices", `${parameter} fits several things. No plan was made.`, action, {
    lines: [question[language], ...choices.map(({ value, label, url = "" }) => `- ${value}: ${label} ${url}`.trim())],
    data: { parameter, choices },
  });
}
