import { Readable, pipeline } from "node:stream";
import { parse } from "csv-parse";
import { CliError } from "../errors/cli-error.ts";
import { plainText } from "../export/csv-rows.ts";
import { fileProblem } from "./file-problem.ts";
import type { FileRow } from "./file-rows.ts";
import { wholeFile } from "./find-encoding.ts";

/** A row as it is parsed. */
export interface CsvLine {
  /** Line of the file where it begins, the first one is 1. */
  readonly begin: number;
  readonly record: readonly string[];
  /** As the file has it, where that was asked for. */
  readonly raw?: string | undefined;
}

/** How a file of CSV is parsed. */
export interface CsvShape {
  readonly path: string;
  readonly separator: string;
}

/** Characters of one row: more are no row, but a quote that nobody has closed. */
const longestRow = 16 * 1024 * 1024;

/** The headings of CSV: `,`, `;` or a tab between cells, as its first line shows. Throws a usage error for what is broken. */
export async function readCsvHead(
  path: string,
  text: AsyncIterable<string>,
): Promise<CsvShape & { readonly columns: readonly string[] }> {
  let begin = "";
  for await (const piece of text) {
    begin += piece;
    if (firstLine(begin) !== begin || begin.length > longestRow) break;
  }
  const separator = separatorOf(begin);
  const only = parseCsv({ path, separator }, Readable.from([firstLine(begin)]));
  const { value: head } = (await only[Symbol.asyncIterator]().next()) as { value: CsvLine | undefined };
  if (head === undefined) throw noRows(path);
  const columns = head.record.map((name) => plainText(name).trim());
  refuseBadHead(path, columns);
  return { path, separator, columns };
}

/** The rows of CSV below its headings. Throws a usage error with the line for what is broken. */
export async function* readCsv(
  shape: CsvShape,
  columns: readonly string[],
  text: AsyncIterable<string>,
): AsyncGenerator<FileRow> {
  for await (const { line, isLast } of withLast(csvLines(shape, text))) {
    refuseBadLength(shape.path, columns, line, isLast);
    yield {
      line: line.begin,
      cells: new Map(line.record.map((cell, index) => [columns[index] ?? "", plainText(cell)])),
    };
  }
}

/** The lines of CSV below its first one, as they stand. */
export async function* csvLines(
  shape: CsvShape,
  text: AsyncIterable<string>,
  { raw = false }: { readonly raw?: boolean } = {},
): AsyncGenerator<CsvLine> {
  let isHead = true;
  for await (const line of parseCsv(shape, Readable.from(text), raw)) {
    if (!isHead) yield line;
    isHead = false;
  }
}

async function* parseCsv({ path, separator }: CsvShape, text: Readable, raw = false): AsyncGenerator<CsvLine> {
  const options = { delimiter: separator, info: true, raw, relax_column_count: true, skip_empty_lines: true };
  const parser = parse({ ...options, max_record_size: longestRow });
  pipeline(text, parser, () => undefined);
  // The parser takes "\r\n" inside a cell for two lines.
  let excess = 0;
  try {
    for await (const { info, record, raw: text } of parser as AsyncIterable<ParsedLine>) {
      const counted = breaksIn(record, /[\r\n]/g);
      yield { begin: info.lines - counted - excess, record, raw: text };
      excess += counted - breaksIn(record, /\r\n|\r|\n/g);
    }
  } catch (error) {
    throw error instanceof CliError ? error : broken(path, error);
  }
}

function broken(path: string, error: unknown): unknown {
  const { code = "", lines } = error as { code?: string; lines?: number };
  if (!code.startsWith("CSV_") && code !== "INVALID_OPENING_QUOTE") return error;
  if (code === "CSV_QUOTE_NOT_CLOSED") return fileProblem(path, openQuote, wholeFile, lines);
  if (code === "CSV_MAX_RECORD_SIZE") return fileProblem(path, longRow, twoQuotes, lines);
  return fileProblem(
    path,
    { ru: `кавычки расставлены неверно (${code})`, en: `its quotes are wrong (${code})` },
    twoQuotes,
    lines,
  );
}

const openQuote = { ru: "файл обрывается внутри кавычек", en: "the file ends inside a quoted cell" };
const longRow = {
  ru: "строка длиннее 16 млн знаков: похоже, кавычка не закрыта",
  en: "a row of more than 16 million characters: a quote seems not to be closed",
};
const twoQuotes = { ru: "кавычка внутри ячейки пишется дважды", en: "a quote inside a cell is written twice" };

function firstLine(text: string): string {
  return /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.replace(/^[\r\n]+/, ""))?.[0] ?? "";
}

/** What stands most often outside of quotes in the first line. */
function separatorOf(text: string): string {
  const head = firstLine(text).replaceAll(/"(?:[^"]|"")*"/g, "");
  const count = (separator: string): number => head.split(separator).length;
  return [",", ";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** The parser tells in which line a row ends. */
interface ParsedLine {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
  readonly raw?: string;
}

function breaksIn(record: readonly string[], pattern: RegExp): number {
  return record.reduce((sum, cell) => sum + (cell.match(pattern)?.length ?? 0), 0);
}

/** Each line, and whether none follows it. */
async function* withLast(lines: AsyncIterable<CsvLine>): AsyncGenerator<{ line: CsvLine; isLast: boolean }> {
  let before: CsvLine | undefined;
  for await (const line of lines) {
    if (before !== undefined) yield { line: before, isLast: false };
    before = line;
  }
  if (before !== undefined) yield { line: before, isLast: true };
}

const headings = { ru: "первая строка — названия столбцов", en: "its first line names the columns" };

function noRows(path: string): CliError {
  return fileProblem(path, { ru: "в нём нет строк", en: "it has no rows" }, headings);
}

function refuseBadHead(path: string, columns: readonly string[]): void {
  if (columns.includes(""))
    throw fileProblem(path, { ru: "у столбца нет названия", en: "a column has no name" }, headings, 1);
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined)
    throw fileProblem(
      path,
      { ru: `столбец ${twice} есть дважды`, en: `the column ${twice} is there twice` },
      headings,
      1,
    );
}

function refuseBadLength(path: string, columns: readonly string[], line: CsvLine, isLast: boolean): void {
  const { length } = line.record;
  if (length === columns.length) return;
  const isCut = isLast && length < columns.length;
  const why = {
    ru: `${isCut ? "файл обрывается посреди строки: " : ""}ячеек ${length}, а столбцов ${columns.length}`,
    en: `${isCut ? "the file ends in the middle of a row: " : ""}${length} cells for ${columns.length} columns`,
  };
  throw fileProblem(
    path,
    why,
    isCut ? wholeFile : { ru: "проверьте разделители и кавычки", en: "check separators and quotes" },
    line.begin,
  );
}
