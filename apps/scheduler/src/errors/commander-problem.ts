import { allowedChoices, commanderSentence } from "b24kit/command-line";
import type { CommanderError } from "commander";
import { type SchedulerError, usageError } from "./problem.ts";
import type { Text } from "../words.ts";

/** Commander's complaint in the words of the product. Every one of them is an error of usage. */
export function commanderProblem(error: CommanderError): SchedulerError {
  const { message } = error;
  return usageError(commanderSentence(error), whyOf(message), nextOf(message));
}

function whyOf(message: string): Text {
  const allowed = allowedChoices(message);
  if (allowed !== undefined) return { ru: `допустимо: ${allowed}`, en: `allowed: ${allowed}` };
  return { ru: "так команда не записывается", en: "the command is not written so" };
}

function nextOf(message: string): Text | undefined {
  const offered = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  if (offered === undefined) return undefined;
  return { ru: `возможно, вы имели в виду: ${offered}`, en: `did you mean: ${offered}` };
}
