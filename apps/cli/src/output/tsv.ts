import { cellText, fieldsOf, type Row } from "./rows.ts";

/** Rows as tab-separated lines under a line of names. Tabs, line breaks and backslashes in a value are written \t, \n, \\. */
export function renderTsv(rows: readonly Row[], scrub: (text: string) => string): string {
  const fields = fieldsOf(rows);
  const lines = [fields, ...rows.map((row) => fields.map((field) => cellText(row[field])))];
  return lines.map((cells) => `${cells.map((cell) => scrub(escapeCell(cell))).join("\t")}\n`).join("");
}

function escapeCell(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}
