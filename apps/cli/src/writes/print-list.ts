import { renderTable, scrubLines } from "@b24kit/report";
import type { Context } from "../context.ts";
import { printAnswer } from "../output/print-answer.ts";
import type { Row } from "../output/rows.ts";
import { withSink } from "../output/sink.ts";
import { renderTsv } from "../output/tsv.ts";
import type { Text } from "../words.ts";

/** A column of a list. */
export interface ListColumn<T> {
  /** Of the field in TSV. */
  readonly field: string;
  readonly title: Text;
  /** For people. */
  readonly shown: (item: T) => string;
  /** For programs. */
  readonly value: (item: T) => unknown;
  /** Where it is drawn; everywhere by default. "wide": where there is room. "data": for programs alone. */
  readonly on?: "wide" | "table" | "data";
}

/** A list, and its forms. */
interface List<T> {
  readonly items: readonly T[];
  readonly columns: readonly ListColumn<T>[];
  readonly json: (item: T) => Row;
  readonly empty: Text;
  /** Draws them for a terminal where a table would break what must be copied. */
  readonly draw?: (items: readonly T[], width: number) => string;
}

/** Columns of a terminal that has room for more than is needed. */
const wide = 120;

/** Prints a list of our own: a table on a terminal, TSV in a pipe, JSON on request. An empty one says so beside the data. */
export async function printList<T>(context: Context, { items, columns, json, empty, draw }: List<T>): Promise<void> {
  if (context.format === "json") return printAnswer(context, { result: items.map(json) });
  if (items.length === 0) return context.messages.note(empty);
  const { language, stdout, options } = context;
  const isDrawn = stdout.isTerminal && options.plain !== true && options.out === undefined;
  const drawn = columns.filter(({ on }) => on !== "data" && (on !== "wide" || stdout.width >= wide));
  const cells = items.map((item) => drawn.map(({ shown }) => shown(item)));
  const titles = drawn.map(({ title }) => ({ title: title[language], align: "left" as const }));
  const data = columns.filter(({ on }) => on !== "table");
  const rows = items.map((item) => Object.fromEntries(data.map(({ field, value }) => [field, value(item)])));
  const { width, colour } = stdout;
  const table = (): string => draw?.(items, width) ?? renderTable(titles, cells, { width, colour });
  await withSink(context, (sink) => sink.write(isDrawn ? `${table()}\n` : renderTsv(rows, scrubLines)));
}
