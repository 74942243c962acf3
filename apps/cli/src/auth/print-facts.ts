import type { Context } from "../context.ts";
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
  const { format, language } = context;
  const text = format === "json" ? renderJson(json) : linesOf(heading, facts, language);
  await withSink(context, (sink) => sink.write(`${text}\n`));
}

function linesOf(heading: Text, facts: readonly Fact[], language: keyof Text): string {
  const widest = Math.max(0, ...facts.map(([label]) => label[language].length));
  const lines = facts.map(([label, value]) => {
    const text = typeof value === "string" ? value : value[language];
    return `${label[language].padEnd(widest)}  ${text.replaceAll("\n", `\n${" ".repeat(widest + 2)}`)}`;
  });
  return [heading[language], ...lines].join("\n");
}

/** Answers of sign-in have one form for people and one for programs. Called before anything is done. */
export function refuseForms({ format, options }: Context): void {
  if (format !== "md" && (options.json ?? "") === "") return;
  throw usageError(
    { ru: "здесь нет такого вида вывода", en: "there is no such form here" },
    { ru: "есть text и json; поля выбираются у списков", en: "there are text and json; fields are picked from lists" },
    { ru: "используйте --json без полей", en: "use --json without fields" },
  );
}
