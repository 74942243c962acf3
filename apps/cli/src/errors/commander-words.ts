import type { CommanderError } from "commander";
import { isNear } from "../arguments/suggest.ts";
import { type CliError, usageError } from "./cli-error.ts";
import type { Text } from "../words.ts";

const sentences: Readonly<Record<string, (name: string) => Text>> = {
  "commander.unknownOption": (name) => ({ ru: `нет такого ключа: ${name}`, en: `unknown option: ${name}` }),
  "commander.unknownCommand": (name) => ({ ru: `нет такой команды: ${name}`, en: `unknown command: ${name}` }),
  "commander.missingArgument": (name) => ({ ru: `не хватает аргумента <${name}>`, en: `missing argument <${name}>` }),
  "commander.optionMissingArgument": (name) => ({
    ru: `ключу нужно значение: ${name}`,
    en: `the option needs a value: ${name}`,
  }),
  "commander.missingMandatoryOptionValue": (name) => ({
    ru: `не хватает ключа: ${name}`,
    en: `missing option: ${name}`,
  }),
  "commander.conflictingOption": (name) => ({
    ru: `ключи не сочетаются: ${name}`,
    en: `options exclude each other: ${name}`,
  }),
  "commander.excessArguments": () => ({ ru: "слишком много аргументов", en: "too many arguments" }),
  "commander.invalidArgument": (name) => ({
    ru: `значение не подходит: ${name}`,
    en: `the value is not usable: ${name}`,
  }),
};

/** Commander's complaint in the words of the product. Every one of them is an error of usage. */
export function commanderProblem(error: CommanderError): CliError {
  const message = error.message.replace(/^error: /, "");
  const sentence = sentences[error.code];
  const what = sentence === undefined ? { ru: message, en: message } : sentence(quotedPart(message));
  return usageError(what, whyOf(error.code, message), nextOf(message));
}

function whyOf(code: string, message: string): Text {
  const allowed = /Allowed choices are (.+)\.(?:$| \()/.exec(message)?.[1];
  if (allowed !== undefined) return { ru: `допустимо: ${allowed}`, en: `allowed: ${allowed}` };
  if (code === "commander.excessArguments")
    return { ru: "лишние слова в команде", en: "the command takes fewer words" };
  const reason = code === "commander.invalidArgument" ? /is invalid\. (.+)$/.exec(message)?.[1] : undefined;
  if (reason !== undefined) return { ru: reason, en: reason };
  return { ru: "так команда не записывается", en: "the command is not written so" };
}

function nextOf(message: string): Text | undefined {
  const [word = ""] = quotedPart(message).split(", ");
  const offered = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1]?.split(", ") ?? [];
  const suggestion = offered.filter((candidate) => isNear(bare(word), bare(candidate))).join(", ");
  if (suggestion === "") return undefined;
  return { ru: `возможно, вы имели в виду: ${suggestion}`, en: `did you mean: ${suggestion}` };
}

function bare(option: string): string {
  return option.replace(/^-+/, "");
}

function quotedPart(message: string): string {
  const parts = [...message.matchAll(/'([^']+)'/g)].map(([, part = ""]) => part);
  return parts.slice(0, 2).join(", ");
}
