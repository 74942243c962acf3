import { openFileAtomic } from "@b24kit/state";
import type { Context } from "../context.ts";
import { NothingWritten } from "../errors/nothing-written.ts";
import type { ImportOptions } from "../commands/import.ts";
import type { FileRows } from "./file-rows.ts";
import { fileText } from "./file-text.ts";
import { findEncoding } from "./find-encoding.ts";
import { csvLines, readCsvHead } from "./read-csv.ts";
import { isCsvFile } from "./read-rows.ts";
import { textLines } from "./text-lines.ts";

type ImportedFile = Pick<ImportOptions, "from" | "encoding"> & Pick<FileRows, "digest">;

/**
 * Writes the rows of these lines into a file of their own, as they stand in the first one, below its headings: UTF-8, readable by
 * its owner alone. Throws `NothingWritten`, also where the first file is not the one any more that was imported (`digest`).
 */
export async function writeFailedRows(
  { from, encoding, digest, failed }: ImportedFile & { readonly failed: string },
  lines: ReadonlySet<number>,
): Promise<void> {
  try {
    const found = { ...(await findEncoding(from, encoding)), digest };
    const text = (): AsyncIterable<string> => fileText(from, found);
    const rows = isCsvFile(from) ? rawCsv(from, text, lines) : rawNdjson(from, text(), lines);
    const file = await openFileAtomic(failed);
    try {
      for await (const row of rows) await file.write(row);
      await file.commit();
    } catch (error) {
      await file.discard();
      throw error;
    }
  } catch (error) {
    throw new NothingWritten(error, failed);
  }
}

/** Says where they are. */
export function noteFailedRows({ messages }: Context, failed: string, count: number): void {
  messages.note({
    ru: `непринятые строки (${count}): ${failed}; исправьте и загрузите этот файл`,
    en: `the rows that were refused (${count}): ${failed}; mend them and import that file`,
  });
}

async function* rawCsv(
  path: string,
  text: () => AsyncIterable<string>,
  lines: ReadonlySet<number>,
): AsyncGenerator<string> {
  const { columns, ...shape } = await readCsvHead(path, text());
  yield `\uFEFF${columns.map((name) => quoted(name, shape.separator)).join(shape.separator)}\r\n`;
  for await (const line of csvLines(shape, text(), { raw: true })) {
    if (lines.has(line.begin)) yield `${(line.raw ?? "").replace(/^[\r\n]+|[\r\n]+$/g, "")}\r\n`;
  }
}

function quoted(name: string, separator: string): string {
  return /["\r\n]/.test(name) || name.includes(separator) ? `"${name.replaceAll('"', '""')}"` : name;
}

async function* rawNdjson(
  path: string,
  text: AsyncIterable<string>,
  lines: ReadonlySet<number>,
): AsyncGenerator<string> {
  for await (const { line, text: row } of textLines(path, text)) if (lines.has(line)) yield `${row.trim()}\n`;
}
