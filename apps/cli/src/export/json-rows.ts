import type { Column } from "./column.ts";
import type { RowWriter } from "./row-writer.ts";

/** One JSON object a line, with the headers as its names. */
export function ndjsonRows(columns: readonly Column[]): RowWriter {
  const names = columns.map(({ header }) => header);
  return {
    head: "",
    rows: (rows) =>
      rows
        .map((row) => `${JSON.stringify(Object.fromEntries(row.map((cell, index) => [names[index], cell])))}\n`)
        .join(""),
  };
}

/** One JSON list a line: what sheets and Parquet are made of once everything is read. */
export const listRows: RowWriter = {
  head: "",
  rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(""),
};
