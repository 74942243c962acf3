import type { Content, Inline } from "@b24kit/report";
import type { Showing } from "./present-helpers.ts";

type Table = Extract<Content, { kind: "table" }>;

/** A column: numbers, money and ages stand right. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly align?: "left" | "right";
  readonly cell: (row: Row) => Inline;
}

/** A table of the first rows that there is room for, and how many are left out. */
export function tableBlock<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  { limits: { lines } }: Pick<Showing, "limits">,
): Table {
  const more = rows.length - lines;
  return {
    kind: "table",
    columns: columns.map(({ title, align = "left" }) => ({ title, align })),
    rows: rows.slice(0, lines).map((row) => columns.map(({ cell }) => cell(row))),
    ...(more > 0 && { more }),
  };
}
