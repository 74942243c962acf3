import { stringify } from "csv-stringify/sync";
import type { Cell } from "./cell.ts";
import { cellText, withoutControls } from "./cell-text.ts";
import type { Column } from "./column.ts";
import type { RowWriter } from "./row-writer.ts";

/** UTF-8 with a mark, as spreadsheets want it; otherwise RFC 4180. */
export function csvRows(columns: readonly Column[], separator: string): RowWriter {
  const write = (rows: readonly (readonly string[])[]): string =>
    stringify(rows as string[][], { delimiter: separator, record_delimiter: "\r\n", quoted_match: /[\r\n]/ });
  return {
    head: `\uFEFF${write([columns.map(({ header }) => safeText(header))])}`,
    rows: (rows) => write(rows.map((row) => row.map((cell) => csvCell(cell)))),
  };
}

function csvCell(cell: Cell): string {
  return typeof cell === "number" ? String(cell) : safeText(cellText(cell));
}

/**
 * What a spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers. A text that looks escaped
 * already gets another one, so that `plainText` gives back what was there.
 */
function safeText(text: string): string {
  const shown = withoutControls(text);
  return /^'*[=+\-@\t\r]/.test(shown) && !/^-\d+(?:\.\d+)?$/.test(shown) ? `'${shown}` : shown;
}

/** The text of a cell without the apostrophe that protects it. */
export function plainText(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
