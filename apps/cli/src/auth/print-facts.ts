import type { Context } from "../context.ts";
import { wrapText } from "../doctor/wrap-text.ts";
import { usageError } from "../errors/cli-error.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import type { Text } from "../words.ts";

/** A line of an answer: what it is about, and what is so. */
export type Fact = readonly [label: Text, value: Text | string];

/** What a command of sign-in has to say: lines for people, data for programs. */
export interface Answer {
  readonly heading: Text;
  readonly facts?: readonly Fact[];
  readonly json: object;
}

/** Prints the answer as text or as JSON. */
export async function printFacts(context: Context, { heading, facts = [], json }: Answer): Promise<void> {
  const { format, language, stdout, options } = context;
  // Lines of a pipe are not cut, so that they can be searched.
  const width = stdout.isTerminal && options.out === undefined ? stdout.width : Number.POSITIVE_INFINITY;
  const text = format === "json" ? renderJson(json) : linesOf(heading, facts, { language, width });
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

interface Layout {
  readonly language: keyof Text;
  /** Columns. */
  readonly width: number;
}

function linesOf(heading: Text, facts: readonly Fact[], { language, width }: Layout): string {
  const widest = Math.max(0, ...facts.map(([label]) => label[language].length));
  const lines = facts.map(([label, value]) => {
    const text = typeof value === "string" ? value : value[language];
    const wrapped = text.split("\n").flatMap((line) => wrapText(line, Math.max(20, width - widest - 2)));
    return `${label[language].padEnd(widest)}  ${wrapped.join(`\n${" ".repeat(widest + 2)}`)}`;
  });
  return [heading[language], ...lines].join("\n");
}

/** Answers of sign-in have one form for people and one for programs. Called before anything is done. */
export function refuseForms(context: Context): void {
  refuseDocuments(context);
  if ((context.options.json ?? "") === "") return;
  throw usageError(
    { ru: "здесь нельзя выбрать поля", en: "fields cannot be picked here" },
    { ru: "поля выбираются у списков", en: "fields are picked from lists" },
    { ru: "используйте --json без полей", en: "use --json without fields" },
  );
}

/** Refuses what is no form of an answer: it would be printed as plain text without a word. */
export function refuseDocuments({ format }: Context): void {
  if (format === "text" || format === "json") return;
  throw usageError(
    { ru: `здесь нет вида ${format}`, en: `there is no ${format} form here` },
    { ru: "есть text и json", en: "there are text and json" },
    { ru: `уберите --format ${format}`, en: `leave --format ${format} out` },
  );
}
