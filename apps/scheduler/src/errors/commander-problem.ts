import type { CommanderError } from "commander";
import { type SchedulerError, usageError } from "./problem.ts";
import type { Text } from "../words.ts";

const sentences: Readonly<Record<string, (name: string) => Text>> = {
  "commander.unknownOption": (name) => ({ ru: `нет такого ключа: ${name}`, en: `unknown option: ${name}` }),
  "commander.unknownCommand": (name) => ({ ru: `нет такой команды: ${name}`, en: `unknown command: ${name}` }),
  "commander.missingArgument": (name) => ({ ru: `не хватает аргумента <${name}>`, en: `missing argument <${name}>` }),
  "commander.optionMissingArgument": (name) => ({
    ru: `ключу нужно значение: ${name}`,
    en: `the option needs a value: ${name}`,
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
export function commanderProblem({ code, message }: CommanderError): SchedulerError {
  const plain = message.replace(/^error: /, "");
  const what = sentences[code]?.(quotedPart(plain)) ?? { ru: plain, en: plain };
  return usageError(what, whyOf(plain), nextOf(plain));
}

function whyOf(message: string): Text {
  const allowed = /Allowed choices are (.+)\.(?:$| \()/.exec(message)?.[1];
  if (allowed !== undefined) return { ru: `допустимо: ${allowed}`, en: `allowed: ${allowed}` };
  return { ru: "так команда не записывается", en: "the command is not written so" };
}

function nextOf(message: string): Text | undefined {
  const offered = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(message)?.[1];
  if (offered === undefined) return undefined;
  return { ru: `возможно, вы имели в виду: ${offered}`, en: `did you mean: ${offered}` };
}

function quotedPart(message: string): string {
  const parts = [...message.matchAll(/'([^']+)'/g)].map(([, part = ""]) => part);
  return parts.slice(0, 2).join(", ");
}
