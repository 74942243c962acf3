import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import type { ImportOptions } from "../commands/import.ts";
import type { Context } from "../context.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { decodeFile } from "./decode-file.ts";
import { fileProblem } from "./file-problem.ts";
import type { FileRows } from "./file-rows.ts";
import { readCsv } from "./read-csv.ts";
import { readNdjson } from "./read-ndjson.ts";

/** Bytes of a file: far more than can be written. */
const mostBytes = 64 * 1024 * 1024;

/** Reads the file of an import; says what was guessed about it. Throws usage errors. */
export async function readRows({ messages }: Context, { from, encoding }: ImportOptions): Promise<FileRows> {
  const kind = extname(from).toLowerCase();
  if (kind !== ".csv" && kind !== ".ndjson") throw strangeFile(from);
  const stats = await stat(from).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > mostBytes) throw cannotRead(from, stats?.isFile() === true);
  const { text, guess } = decodeFile(from, await readFile(from), encoding);
  if (guess !== undefined) messages.note(guess);
  const file = kind === ".csv" ? readCsv(from, text) : readNdjson(from, text);
  if (file.rows.length === 0)
    throw fileProblem(from, { ru: "в нём нет записей", en: "it has no records" }, checkFileWords);
  if (kind === ".csv" && !/[\r\n]$/.test(text)) {
    messages.note({
      ru: "в конце файла нет перевода строки: проверьте, что последняя строка цела",
      en: "the file does not end with a line break: see that its last row is whole",
    });
  }
  return file;
}

const checkFileWords = { ru: "проверьте, тот ли это файл", en: "see whether it is the right file" };

function strangeFile(from: string): CliError {
  return usageError(
    { ru: `--from: непонятно, какой это файл: ${from}`, en: `--from: cannot tell what kind of file that is: ${from}` },
    { ru: "имя кончается на .csv или .ndjson", en: "its name ends in .csv or .ndjson" },
  );
}

function cannotRead(from: string, isLarge: boolean): CliError {
  const why = isLarge
    ? { ru: "он больше 64 МиБ", en: "it is larger than 64 MiB" }
    : { ru: "такого файла нет", en: "there is no such file" };
  return fileProblem(from, why, { ru: "проверьте путь", en: "check the path" });
}
