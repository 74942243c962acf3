import type { OpenedPortal, PlanView } from "b24kit";
import type { ImportOptions } from "../commands/import.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printAnswer } from "../output/print-answer.ts";
import { noteFailedRows, writeFailedRows } from "./failed-rows.ts";
import type { FileRows } from "./file-rows.ts";
import { importedRow } from "./imported-row.ts";

/** The last import of this source, where all of them have ended and everything is known of it. */
export async function endedImport({ plans }: OpenedPortal, source: string): Promise<PlanView | undefined> {
  const ran = (await plans.list()).filter(({ bulk }) => bulk?.source === source);
  if (ran.some(({ status }) => status === "running" || status === "unknown")) return undefined;
  return ran.find(({ status }) => status === "done" || status === "failed");
}

/** Puts the rows that the portal refused into a file. Nothing is sent. */
export async function writeFailedOf(
  context: Context,
  { plans }: OpenedPortal,
  { id }: PlanView,
  file: Pick<ImportOptions, "from" | "encoding"> & Pick<FileRows, "digest"> & { readonly failed: string },
): Promise<number> {
  const lines = new Set<number>();
  await plans.outcomes(id, async (outcome) => {
    const { line, outcome: became } = importedRow(outcome);
    if (became === "failed") lines.add(line);
  });
  if (lines.size > 0) {
    await writeFailedRows(file, lines);
    noteFailedRows(context, file.failed, lines.size);
  } else {
    context.messages.note({
      ru: `портал принял все строки (план ${id}), файл не нужен`,
      en: `the portal refused no rows (plan ${id}); no file is needed`,
    });
  }
  if (context.format === "json") await printAnswer(context, { result: { failed: lines.size } });
  return exitCodes.done;
}
