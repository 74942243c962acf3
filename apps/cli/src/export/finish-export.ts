import { open, rename, rm, stat } from "node:fs/promises";
import { openFileAtomic } from "@b24kit/state";
import type { Cell } from "./cell.ts";
import { partPaths, type ExportState } from "./export-state.ts";
import { longestText } from "./xlsx/sheet-cell.ts";
import type { ExportFormat } from "./target.ts";

/** What a person should know of the file that was made. */
export interface FinishedFile {
  /** Sheets of a workbook. */
  readonly sheets?: number;
  /** Texts that a sheet does not hold whole. */
  readonly shortened?: number;
}

/**
 * Puts a complete part into the place of the file, in one step: as it is, or as the sheets or the Parquet that are made of it.
 * May be called again after a cut anywhere. Throws `StateError` and errors of the system.
 */
export async function finishExport(file: string, format: ExportFormat, state: ExportState): Promise<FinishedFile> {
  const { part, state: statePath } = partPaths(file);
  const isThere = (await stat(part).catch(() => undefined)) !== undefined;
  const isText = format === "ndjson" || format === "csv";
  const made = !isThere
    ? {}
    : isText
      ? await rename(part, file).then(() => ({}))
      : await convert(file, part, format, state);
  await rm(part, { force: true });
  await rm(statePath, { force: true });
  return made;
}

async function convert(
  file: string,
  part: string,
  format: "xlsx" | "parquet",
  { columns }: ExportState,
): Promise<FinishedFile> {
  const output = await openFileAtomic(file);
  try {
    const made = format === "xlsx" ? await toXlsx() : await toParquet();
    await output.commit();
    return made;
  } catch (error) {
    await output.discard();
    throw error;
  }

  async function toXlsx(): Promise<FinishedFile> {
    const { writeXlsx } = await import("./xlsx/write-xlsx.ts");
    let shortened = 0;
    for await (const row of rowsOf(part))
      shortened += row.filter((cell) => typeof cell === "string" && cell.length > longestText).length;
    return { sheets: await writeXlsx(output, columns, rowsOf(part)), shortened };
  }

  async function toParquet(): Promise<FinishedFile> {
    const { fits, writeParquet } = await import("./write-parquet.ts");
    const misfits = new Set<number>();
    for await (const row of rowsOf(part)) {
      for (const [index, column] of columns.entries()) if (!fits(row[index] ?? null, column)) misfits.add(index);
    }
    await writeParquet(output, columns, rowsOf(part), misfits);
    return {};
  }
}

/** The rows of a part, one by one. */
async function* rowsOf(part: string): AsyncGenerator<readonly Cell[], void, undefined> {
  const handle = await open(part);
  try {
    for await (const line of handle.readLines()) yield JSON.parse(line) as readonly Cell[];
  } finally {
    await handle.close();
  }
}
