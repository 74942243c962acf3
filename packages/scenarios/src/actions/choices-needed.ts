import type { Worded } from "../run/scenario.ts";
import type { Choice } from "./action.ts";

/** Several things fit a parameter: ends preparing, and becomes a question to the person. */
export class ChoicesNeeded extends Error {
  readonly parameter: string;
  readonly question: Worded;
  readonly choices: readonly Choice[];

  constructor(parameter: string, question: Worded, choices: readonly Choice[]) {
    super(question.en);
    this.name = "ChoicesNeeded";
    this.parameter = parameter;
    this.question = question;
    this.choices = choices;
  }
}
