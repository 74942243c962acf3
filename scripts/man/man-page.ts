import { groups, optionsOf, shownCommands, textBehind } from "../reference/command-page.ts";
import type { Command } from "../reference/whole-grammar.ts";
import { asIs, quoted, roff } from "./roff.ts";

interface Named {
  /** As the help shows it, such as `--format <format>`. */
  readonly term: string;
  readonly description: string;
  readonly argChoices?: readonly string[] | undefined;
}

/** The manual page of a program: its grammar, in the words of its own help. */
export function manPage(program: Command, { seeAlso }: { readonly seeAlso: readonly string[] }): string {
  const name = program.name();
  const about = program.description().replace(`${name}: `, "").replace(/\.$/, "");
  const lines = [
    `.\\" Made by scripts/build-man.ts out of the grammar of ${name}.`,
    `.TH ${quoted(name.toUpperCase())} 1 "" "b24kit" "b24kit"`,
    ".SH NAME",
    `${roff(name)} \\- ${roff(about)}`,
    ".SH SYNOPSIS",
    `.B ${quoted(name)}`,
    roff("[options] <command> [arguments]"),
    ".SH COMMANDS",
    ...shownCommands(program).flatMap((command) => commandLines(command, name)),
    ".SH GLOBAL OPTIONS",
    ...terms(optionsOf(program).map(optionTerm)),
    ".SH NOTES",
    ...asIs(textBehind(program)),
    ".SH SEE ALSO",
    seeAlso.map((other) => `${roff(other)}(1)`).join(", "),
  ];
  return `${lines.join("\n")}\n`;
}

function commandLines(command: Command, parent: string): readonly string[] {
  const name = `${parent} ${command.name()}`;
  return [
    `.SS ${quoted(`${name} ${command.usage()}`.trim())}`,
    roff(sentence(command.description() || command.summary())),
    ...terms(command.registeredArguments.map(argumentTerm)),
    ...terms(groups(command).flatMap(([, options]) => options.map(optionTerm))),
    ...paragraph(textBehind(command)),
    ...shownCommands(command).flatMap((below) => commandLines(below, name)),
  ];
}

/** Behind a list: a paragraph begins at the margin again. */
function paragraph(text: string): readonly string[] {
  const lines = asIs(text);
  return lines.length === 0 ? [] : [".PP", ...lines];
}

function argumentTerm(argument: Command["registeredArguments"][number]): Named {
  return { term: argument.name(), description: argument.description, argChoices: argument.argChoices };
}

function optionTerm({ flags, description, argChoices }: Command["options"][number]): Named {
  return { term: flags, description, argChoices };
}

function terms(named: readonly Named[]): readonly string[] {
  return named.flatMap(({ term, description, argChoices }) => [
    ".TP",
    `.B ${quoted(term)}`,
    roff([description, ...(argChoices === undefined ? [] : [`one of ${argChoices.join(", ")}`])].join("; ")),
  ]);
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;
}
