import { allowedChoices, commanderSentence, quotedNames } from "b24kit/command-line";
import type { CommanderError } from "commander";
import { isNear } from "../arguments/suggest.ts";
import { type CliError, usageError } from "./cli-error.ts";
import type { Text } from "../words.ts";

/** Commander's complaint in the words of the product. Every one of them is an error of usage. */
export function commanderProblem(error: CommanderError): CliError {
  const { code, message } = error;
  return usageError(commanderSentence(error), whyOf(code, message), nextOf(message));
}

function whyOf(code: string, message: string): Text {
  const allowed = allowedChoices(message);
  if (allowed !== undefined) return { ru: `допустимо: ${allowed}`, en: `allowed: ${allowed}` };
  if (code === "commander.excessArguments")
    return { ru: "лишние слова в команде", en: "the command takes fewer words" };
  const reason = code === "commander.invalidArgument" ? /is invalid\. (.+)$/.exec(message)?.[1] : undefined;
  if (reason !== undefined) return { ru: reason, en: reason };
  return { ru: "так команда не записывается", en: "the command is not written so" };
}

function nextOf(message: string): Text | undefined {
  const [word = ""] = quotedNames(message);
  const offered = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]?.split(", ") ?? [];
  const suggestion = offered.filter((candidate) => isNear(bare(word), bare(candidate))).join(", ");
  if (suggestion === "") return undefined;
  return { ru: `возможно, вы имели в виду: ${suggestion}`, en: `did you mean: ${suggestion}` };
}

function bare(option: string): string {
  return option.replace(/^-+/, "");
}
