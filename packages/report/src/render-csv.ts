import { stringify } from "csv-stringify/sync";
import type { Content, Inline, Language, Report } from "./document.ts";
import { frameWords } from "./parts/report-parts.ts";
import { cleanReport } from "./safe-text/clean-report.ts";

/** What {@link renderCsv} takes. */
export interface CsvOptions {
  readonly lang: Language;
  /** Only this table, by its name; all of them by default, each under its name and a blank line apart. */
  readonly table?: string;
  /** A byte order mark, by which Excel knows UTF-8; true by default. */
  readonly hasBom?: boolean;
}

type Table = Extract<Content, { kind: "table" }>;

/** What a spreadsheet would run as a formula. */
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/** The names of the tables of a report: those of their sections, the second one of a section with "-2". */
export function csvTables(report: Report): readonly string[] {
  return tablesOf(report).map(([name]) => name);
}

/**
 * Tables of a report as CSV (RFC 4180) with whole texts. Columns of numbers and money hold exact values, with their currency in the
 * heading. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function renderCsv(report: Report, { lang, table, hasBom = true }: CsvOptions): string {
  const cleaned = cleanReport({ ...report, data: null }, { untitled: frameWords(lang)("untitled") });
  const tables = tablesOf(cleaned);
  const chosen = table === undefined ? tables : tables.filter(([name]) => name === table);
  const texts = chosen.map(([name, found]) => `${table === undefined ? csv([[name]]) : ""}${csv(rowsOf(found))}`);
  return `${hasBom ? "\uFEFF" : ""}${texts.join("\r\n")}`;
}

function csv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(harmless)),
    { record_delimiter: "windows" },
  );
}

function harmless(text: string): string {
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}

function rowsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  const heads = columns.map(({ title, unit }) => (unit === undefined ? title : `${title}, ${unit}`));
  const lines = rows.map((row, line) =>
    columns.map(({ values }, index) => String(values?.[line] ?? textOf(row[index] ?? ""))),
  );
  return [heads, ...lines];
}

function textOf(inline: Inline): string {
  return typeof inline === "string" ? inline : inline.map(({ text }) => text).join("");
}

function tablesOf({ blocks }: Report): readonly (readonly [string, Table])[] {
  const counts = new Map<string, number>();
  return blocks.flatMap((block) => {
    const id = block.kind === "section" ? block.id : "table";
    const tables = (block.kind === "section" ? block.blocks : [block]).filter((one) => one.kind === "table");
    return tables.map((found) => {
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      return [count === 1 ? id : `${id}-${count}`, found] as const;
    });
  });
}
