import { stat } from "node:fs/promises";
import { extname } from "node:path";
import type { ImportOptions } from "../commands/import.ts";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { fileProblem } from "./file-problem.ts";
import type { FileRow, FileRows } from "./file-rows.ts";
import { fileText } from "./file-text.ts";
import { findEncoding, type FoundEncoding } from "./find-encoding.ts";
import { readCsv, readCsvHead } from "./read-csv.ts";
import { ndjsonColumns, readNdjson } from "./read-ndjson.ts";

/** Looks through the file of an import, and says what was guessed about it. Its rows are read later. Throws usage errors. */
export async function readRows({ messages }: Context, { from, encoding }: ImportOptions): Promise<FileRows> {
  const isCsv = isCsvFile(from);
  const stats = await stat(from).catch(() => undefined);
  if (stats?.isFile() !== true) throw cannotRead(from);
  const found = await findEncoding(from, encoding);
  if (found.guess !== undefined) messages.note(found.guess);
  const text = (): AsyncIterable<string> => fileText(from, found);
  const { columns, rows } = isCsv ? await csvFile(from, text) : await ndjsonFile(from, text);
  if (isCsv && !(await endsWithBreak(from, found))) {
    messages.note({
      ru: "в конце файла нет перевода строки: проверьте, что последняя строка цела",
      en: "the file does not end with a line break: see that its last row is whole",
    });
  }
  return { columns, digest: found.digest, rows: () => someRows(from, rows()) };
}

/** Whether a file is CSV, by its name, or else NDJSON. Throws a usage error for any other name. */
export function isCsvFile(from: string): boolean {
  const kind = extname(from).toLowerCase();
  if (kind !== ".csv" && kind !== ".ndjson") throw strangeFile(from);
  return kind === ".csv";
}

interface Read {
  readonly columns: readonly string[];
  readonly rows: () => AsyncIterable<FileRow>;
}

async function csvFile(path: string, text: () => AsyncIterable<string>): Promise<Read> {
  const shape = await readCsvHead(path, text());
  return { columns: shape.columns, rows: () => readCsv(shape, shape.columns, text()) };
}

async function ndjsonFile(path: string, text: () => AsyncIterable<string>): Promise<Read> {
  return { columns: await ndjsonColumns(path, text()), rows: () => readNdjson(path, text()) };
}

async function* someRows(path: string, rows: AsyncIterable<FileRow>): AsyncGenerator<FileRow> {
  let isEmpty = true;
  for await (const row of rows) {
    isEmpty = false;
    yield row;
  }
  if (isEmpty) throw fileProblem(path, { ru: "в нём нет записей", en: "it has no records" }, checkFileWords);
}

async function endsWithBreak(path: string, found: FoundEncoding): Promise<boolean> {
  let last = "";
  for await (const piece of fileText(path, found)) last = piece.at(-1) ?? last;
  return /[\r\n]/.test(last);
}

const checkFileWords = { ru: "проверьте, тот ли это файл", en: "see whether it is the right file" };

function strangeFile(from: string): CliError {
  return usageError(
    { ru: `--from: непонятно, какой это файл: ${from}`, en: `--from: cannot tell what kind of file that is: ${from}` },
    { ru: "имя кончается на .csv или .ndjson", en: "its name ends in .csv or .ndjson" },
  );
}

function cannotRead(from: string): CliError {
  return fileProblem(
    from,
    { ru: "такого файла нет", en: "there is no such file" },
    { ru: "проверьте путь", en: "check the path" },
  );
}
