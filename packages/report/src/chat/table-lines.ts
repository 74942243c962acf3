import type { Content, Inline } from "../document.ts";
import { plainText, toPieces } from "../text/pieces.ts";
import { renderTable } from "../text/table.ts";
import { textWidth } from "../text/text-width.ts";
import type { Line, Run } from "./chat-markup.ts";
import { runsOf } from "./runs-of.ts";

type Table = Extract<Content, { kind: "table" }>;

const gap = 2;

/** A table in its columns where it is narrow enough, else every row as lines: its name, then "label: value". */
export function tableLines(table: Table, room: number): readonly Line[] {
  if (table.columns.length === 0) return [];
  if (naturalWidth(table) > room) return table.rows.flatMap((row) => rowLines(row, table));
  const text = renderTable(table.columns, table.rows, { width: room });
  return text.split("\n").map((line) => ({ runs: [{ text: line, form: "fixed" as const }], isTable: true }));
}

function naturalWidth({ columns, rows }: Table): number {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, textWidth(plainText(toPieces(row[index] ?? "")))), textWidth(title)),
  );
  return widths.reduce((sum, width) => sum + width, gap * (columns.length - 1));
}

function rowLines(row: readonly Inline[], { columns }: Table): readonly Line[] {
  const [first = "", ...others] = columns.map((_, index) => row[index] ?? "");
  const values = others.flatMap((cell, index): readonly Run[] => [
    { text: `${index === 0 ? "" : " · "}${columns[index + 1]?.title ?? ""}: ` },
    ...runsOf(cell),
  ]);
  const name: Line = { runs: [{ text: "• " }, ...runsOf(first).map((run) => ({ form: "strong" as const, ...run }))] };
  return values.length === 0 ? [name] : [name, { runs: values }];
}
