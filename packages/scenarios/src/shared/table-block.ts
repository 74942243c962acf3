import type { Content, Inline, Money } from "@b24kit/report";
import type { Showing } from "./present-helpers.ts";

type Table = Extract<Content, { kind: "table" }>;

/** What a cell is worth, where it is worth anything. */
type CellValue = number | Money | null;

/** A column: numbers, money and ages stand right. */
export interface TableColumn<Row> {
  readonly title: string;
  readonly align?: "left" | "right";
  readonly cell: (row: Row) => Inline;
  /** For sorting, and for programs that reckon. */
  readonly value?: (row: Row) => CellValue;
}

/** A table of the first rows that there is room for, and how many are left out. */
export function tableBlock<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  { limits: { lines } }: Pick<Showing, "limits">,
): Table {
  const more = rows.length - lines;
  const shown = rows.slice(0, lines);
  return {
    kind: "table",
    columns: columns.map(({ title, align = "left", value }) => ({
      title,
      align,
      ...(value === undefined ? {} : valuesOf(shown.map(value))),
    })),
    rows: shown.map((row) => columns.map(({ cell }) => cell(row))),
    ...(more > 0 && { more }),
  };
}

/** Money of one currency can be compared, of several it cannot. */
function valuesOf(values: readonly CellValue[]): Pick<Table["columns"][number], "values" | "unit"> {
  const currencies = new Set(values.flatMap((value) => (isMoney(value) ? value.currency : [])));
  if (currencies.size > 1) return {};
  const [unit] = currencies;
  return {
    values: values.map((value) => (isMoney(value) ? value.amount : value)),
    ...(unit !== undefined && { unit }),
  };
}

function isMoney(value: CellValue): value is Money {
  return typeof value === "object" && value !== null;
}
