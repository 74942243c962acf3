import type { Chain, ChainFacts } from "@b24kit/catalog";
import { padText, renderTable } from "@b24kit/report";
import type { Context } from "../context.ts";
import { wrapText } from "../doctor/wrap-text.ts";
import { shellWord } from "../output/shell-word.ts";
import type { Language, Text } from "../words.ts";
import { cardWords } from "./card-words.ts";

/** All that is known of a chain, for reading. */
export function chainCard(context: Context, chain: Chain, facts: ChainFacts, undo: Text): string {
  const { language, stdout } = context;
  const text = cardWords[language];
  const title = `${chain.title[language]} (${chain.id})`;
  return [
    stdout.colour ? `\u001B[1m${title}\u001B[0m` : title,
    chain.purpose[language],
    "",
    parameterTable(context, chain),
    "",
    stepTable(context, chain),
    "",
    ...factLines(context, chain, facts, undo),
    "",
    text.example,
    `  ${exampleOf(chain, language)}`,
  ].join("\n");
}

function parameterTable(context: Context, { parameters }: Chain): string {
  const { parameters: titles, many } = cardWords[context.language];
  const rows = parameters.map(({ name, required, many: isMany, description, example }) => [
    required ? name : `[${name}]`,
    `${description[context.language]}${isMany === true ? many : ""}`,
    example[context.language],
  ]);
  return table(context, titles, rows);
}

function stepTable(context: Context, { steps }: Chain): string {
  const { steps: titles, each, when } = cardWords[context.language];
  const rows = steps.map((step) => {
    const condition =
      step.each === undefined ? (step.when === undefined ? "" : `${when}${step.when}`) : each + step.each;
    return [step.key, step.method, step.makes[context.language] + condition];
  });
  return table(context, titles, rows);
}

function table({ stdout }: Context, titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const columns = titles.map((title) => ({ title, align: "left" as const }));
  return renderTable(columns, rows, { width: stdout.width, colour: stdout.colour });
}

function factLines(
  { language, stdout, options }: Context,
  chain: Chain,
  facts: ChainFacts,
  undo: Text,
): readonly string[] {
  const text = cardWords[language];
  const lines: readonly (readonly [label: string, value: string])[] = [
    [text.scopes, facts.scopes.join(", ")],
    [text.packs, facts.packs.join(", ")],
    [text.undo, undo[language]],
    ...chain.notes.map((note) => [text.note, note[language]] as const),
    ...facts.sources.map((source, index) => [index === 0 ? text.pages : "", source] as const),
  ];
  const label = Math.max(...lines.map(([name]) => name.length));
  // Lines of a pipe are not cut, so that they can be searched.
  const isScreen = stdout.isTerminal && options.out === undefined;
  const width = isScreen ? Math.max(20, stdout.width - label - 2) : Number.POSITIVE_INFINITY;
  return lines.flatMap(([name, value]) =>
    wrapText(value, width).map((line, index) => `${padText(index === 0 ? name : "", label)}  ${line}`),
  );
}

/** With the parameters that it must have. */
function exampleOf({ id, parameters }: Chain, language: Language): string {
  const needed = parameters.filter(({ required, many }) => required || many === true);
  const words = needed.map(({ name, example }) => `--param ${name}=${shellWord(example[language])}`);
  return ["b24 chains run", id, ...words].join(" ");
}
