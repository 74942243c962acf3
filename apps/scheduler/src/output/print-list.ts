import { renderTable, scrubText } from "@b24kit/report";
import type { Context } from "../context.ts";
import type { Text } from "../words.ts";

/** A column of a list. */
export interface ListColumn<Item> {
  /** Name of the field in JSON and in a pipe. */
  readonly field: string;
  readonly title: Text;
  /** For programs. */
  readonly value: (item: Item) => unknown;
  /** For people, where that differs. */
  readonly shown?: (item: Item) => string;
  /** Not in the table, where another column says it. */
  readonly isForPrograms?: true;
}

interface List<Item> {
  readonly items: readonly Item[];
  readonly columns: readonly ListColumn<Item>[];
  /** Said beside the data when there is nothing. */
  readonly empty: Text;
}

/** Prints a list: a table on a terminal, tab-separated lines in a pipe, JSON on request. */
export function printList<Item>(context: Context, { items, columns, empty }: List<Item>): void {
  const { stdout } = context.io;
  const rows = items.map((item) => Object.fromEntries(columns.map(({ field, value }) => [field, value(item) ?? null])));
  if (context.isJson) return void stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
  if (items.length === 0) return context.messages.note(empty);
  stdout.write(stdout.isTTY === true ? `${table(context, items, columns)}\n` : lines(rows, columns));
}

function table<Item>(context: Context, items: readonly Item[], all: readonly ListColumn<Item>[]): string {
  const columns = all.filter(({ isForPrograms }) => isForPrograms !== true);
  const titles = columns.map(({ title }) => ({ title: title[context.language], align: "left" as const }));
  const cells = items.map((item) => columns.map(({ value, shown }) => shown?.(item) ?? cell(value(item))));
  const { columns: width = 80 } = context.io.stdout;
  return renderTable(titles, cells, { width: Math.max(40, width), colour: !context.io.env["NO_COLOR"] });
}

function lines<Item>(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly ListColumn<Item>[]): string {
  const names = columns.map(({ field }) => field);
  const texts = rows.map((row) => names.map((name) => scrubText(cell(row[name]))));
  return [names, ...texts].map((cells) => `${cells.join("\t")}\n`).join("");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(cell).join(", ");
  if (typeof value !== "object") return typeof value === "string" ? value : JSON.stringify(value);
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${cell(inner)}`)
    .join(", ");
}
