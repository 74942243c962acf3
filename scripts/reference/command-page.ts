import type { Language } from "../../apps/cli/src/words.ts";
import { block, code, plain, table } from "./markdown.ts";
import type { Command } from "./whole-grammar.ts";

type Argument = Command["registeredArguments"][number];
type Option = Command["options"][number];

const words = {
  ru: {
    argument: "аргумент",
    option: "ключ",
    meaning: "что значит",
    choices: "одно из",
    usual: "обычно",
    global: "Общие ключи",
    globalToo: "Общие ключи есть у каждой команды.",
    arguments: "Аргументы",
    options: "Ключи",
  },
  en: {
    argument: "argument",
    option: "option",
    meaning: "what it means",
    choices: "one of",
    usual: "usually",
    global: "Global options",
    globalToo: "Every command takes the global options.",
    arguments: "Arguments",
    options: "Options",
  },
} as const;

/** The reference of a program: its grammar, command by command, in the words of its own help. */
export function commandPage(program: Command, language: Language): string {
  const text = words[language];
  const lines = [
    `# ${program.name()}`,
    "",
    plain(program.description()),
    "",
    `## ${text.global}`,
    "",
    text.globalToo,
    "",
    ...optionTable(optionsOf(program), language),
    ...block(textBehind(program)),
    ...shownCommands(program).flatMap((command) => commandLines(command, program.name(), 2, language)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function commandLines(command: Command, parent: string, level: number, language: Language): readonly string[] {
  const name = `${parent} ${command.name()}`;
  const behind = textBehind(command);
  return [
    `${"#".repeat(level)} ${name}`,
    "",
    plain(sentence(command.description() || command.summary())),
    "",
    ...block(`${name} ${command.usage()}`),
    ...argumentTable(command.registeredArguments, language),
    ...groups(command).flatMap(([title, options]) => [...titleLines(title), ...optionTable(options, language)]),
    ...(behind.trim() === "" ? [] : block(behind)),
    ...shownCommands(command).flatMap((below) => commandLines(below, name, Math.min(level + 1, 4), language)),
  ];
}

/** Without those that only a shell calls, and without `help`. */
export function shownCommands(command: Command): readonly Command[] {
  const visible = new Set(command.createHelp().visibleCommands(command));
  return command.commands.filter((below) => visible.has(below));
}

/** Options by their heading in the help, in the order of the help. */
export function groups(command: Command): readonly (readonly [string, readonly Option[]])[] {
  const found = new Map<string, Option[]>();
  for (const option of optionsOf(command)) {
    const title = option.helpGroupHeading ?? "";
    found.set(title, [...(found.get(title) ?? []), option]);
  }
  return [...found];
}

export function optionsOf(command: Command): readonly Option[] {
  return command.options.filter((option) => !option.hidden);
}

function titleLines(title: string): readonly string[] {
  return title === "" ? [] : [`**${plain(title.replace(/:$/, ""))}**`, ""];
}

function optionTable(options: readonly Option[], language: Language): readonly string[] {
  const text = words[language];
  const rows = options.map((option) => [code(option.flags), meaning(option, language)]);
  return table([text.option, text.meaning], rows);
}

function argumentTable(given: readonly Argument[], language: Language): readonly string[] {
  const text = words[language];
  const rows = given.map((argument) => [code(argument.name()), meaning(argument, language)]);
  return table([text.argument, text.meaning], rows);
}

type Described = Pick<Option, "description" | "argChoices" | "defaultValue" | "defaultValueDescription">;

function meaning(
  { description, argChoices, defaultValue, defaultValueDescription }: Described,
  language: Language,
): string {
  const text = words[language];
  const usual = defaultValueDescription ?? (isShown(defaultValue) ? String(defaultValue) : undefined);
  return [
    plain(description),
    ...(argChoices === undefined ? [] : [`${text.choices} ${argChoices.map(code).join(", ")}`]),
    ...(usual === undefined ? [] : [`${text.usual} ${code(usual)}`]),
  ].join("; ");
}

function isShown(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

/** What the help says below the tables. */
export function textBehind(command: Command): string {
  let printed = "";
  command.configureOutput({
    writeOut: (text) => (printed += text),
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return printed.split(command.helpInformation()).at(-1) ?? "";
}

function sentence(text: string): string {
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
