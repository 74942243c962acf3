import { parse } from "csv-parse/sync";
import { plainText } from "../export/csv-rows.ts";
import { wholeFile } from "./decode-file.ts";
import type { FileRows } from "./file-rows.ts";
import { fileProblem } from "./file-problem.ts";

interface Line {
  readonly info: { readonly lines: number };
  readonly record: readonly string[];
}

/** Reads CSV: `,`, `;` or a tab between cells, as its first line shows. Throws a usage error with the line for what is broken. */
export function readCsv(path: string, text: string): FileRows {
  const [head, ...lines] = parseLines(path, text);
  if (head === undefined) throw fileProblem(path, { ru: "в нём нет строк", en: "it has no rows" }, headings);
  const columns = head.record.map((name) => plainText(name).trim());
  refuseBadHead(path, columns);
  for (const line of lines) refuseBadLength(path, columns, line, line === lines.at(-1));
  const rows = lines.map((line) => ({
    line: beginOf(line),
    cells: new Map(line.record.map((cell, index) => [columns[index] ?? "", plainText(cell)])),
  }));
  return { columns, rows };
}

function parseLines(path: string, text: string): readonly Line[] {
  try {
    const options = { delimiter: separatorOf(text), info: true, relax_column_count: true, skip_empty_lines: true };
    return parse(text, options) as unknown as readonly Line[];
  } catch (error) {
    const { code = "", lines } = error as { code?: string; lines?: number };
    const isOpen = code === "CSV_QUOTE_NOT_CLOSED";
    const why = isOpen
      ? { ru: "файл обрывается внутри кавычек", en: "the file ends inside a quoted cell" }
      : { ru: `кавычки расставлены неверно (${code})`, en: `its quotes are wrong (${code})` };
    throw fileProblem(
      path,
      why,
      isOpen ? wholeFile : { ru: "кавычка внутри ячейки пишется дважды", en: "a quote inside a cell is written twice" },
      lines,
    );
  }
}

/** What stands most often outside of quotes in the first line. */
function separatorOf(text: string): string {
  const head = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replaceAll(/"(?:[^"]|"")*"/g, "");
  const count = (separator: string): number => head.split(separator).length;
  return [",", ";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/** The parser tells where a row ends. */
function beginOf({ info, record }: Line): number {
  return info.lines - record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

const headings = { ru: "первая строка — названия столбцов", en: "its first line names the columns" };

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

function refuseBadLength(path: string, columns: readonly string[], line: Line, isLast: boolean): void {
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
    beginOf(line),
  );
}
