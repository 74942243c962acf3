import type { Content } from "../document.ts";
import { plainText, toPieces } from "./pieces.ts";

type Table = Extract<Content, { kind: "table" }>;

/** A table for other programs: a line of titles and one for each row, whole cells between tabs. */
export function tsvLines({ columns, rows }: Table): string[] {
  if (columns.length === 0) return [];
  const titles = columns.map(({ title }) => title);
  const cells = rows.map((row) => columns.map((_, index) => plainText(toPieces(row[index] ?? ""))));
  // Every text of a report is scrubbed before it is rendered, so none holds a tab or a line break.
  return [titles, ...cells].map((line) => line.join("\t"));
}
