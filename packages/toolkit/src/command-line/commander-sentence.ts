interface Text {
  readonly ru: string;
  readonly en: string;
}

/** What is read of an error of commander. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
}

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

/** What is wrong with the command line, in a sentence; commander's own words where it has no other. */
export function commanderSentence({ code, message }: Complaint): Text {
  const plain = message.replace(/^error: /, "");
  return sentences[code]?.(quotedNames(plain).join(", ")) ?? { ru: plain, en: plain };
}

/** The values that commander's message names as possible. */
export function allowedChoices(message: string): string | undefined {
  return /Allowed choices are (.+)\.(?:$| \()/.exec(message)?.[1];
}

/** The first two names that the message has in quotes: what is wrong, and with what. */
export function quotedNames(message: string): readonly string[] {
  return [...message.matchAll(/'([^']+)'/g)].map(([, name = ""]) => name).slice(0, 2);
}
