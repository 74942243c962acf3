import { rm } from "node:fs/promises";
import { anyMethod, type OpenedPortal, type RecordList } from "b24kit";
import type { Context } from "../context.ts";
import { ListStopped } from "../errors/list-stopped.ts";
import { createProgress } from "../output/progress.ts";
import { listParams } from "./column.ts";
import { csvRows } from "./csv-rows.ts";
import { exportRows } from "./export-rows.ts";
import { type ExportState, partPaths } from "./export-state.ts";
import { listRows, ndjsonRows } from "./json-rows.ts";
import { openPartFile } from "./part-file.ts";
import { readRecords } from "./read-records.ts";
import type { RowWriter } from "./row-writer.ts";

/** Reads everything that the part does not have yet into it. What stops it is thrown as `ListStopped`; what was read is kept. */
export async function readAll(
  context: Context,
  { client }: OpenedPortal,
  list: RecordList,
  begun: ExportState,
  to: string,
): Promise<ExportState> {
  const { columns, question, lastId } = begun;
  const { filter } = question;
  const total = await countOf(context, client, list, begun);
  const part = await openPartFile(partPaths(to), begun);
  const { update, stop } = progressOf(context, total);
  let safe = begun;
  try {
    const expectedRows = total === undefined ? undefined : Math.max(0, total - begun.rows);
    const blocks = readRecords({ context, client, list, columns, filter, after: lastId, expectedRows });
    return await exportRows(blocks, part, {
      begun,
      writer: writerOf(begun),
      scrub: context.scrub,
      onRows: (rows, state) => {
        safe = state;
        update(rows);
      },
    });
  } catch (error) {
    stop();
    await part.close();
    await keepCut(context, to, safe);
    throw new ListStopped(error, safe.rows);
  } finally {
    stop();
    await part.close();
  }
}

function writerOf({ columns, question: { format, separator } }: ExportState): RowWriter {
  if (format === "csv") return csvRows(columns, separator);
  return format === "ndjson" ? ndjsonRows(columns) : listRows;
}

/** How many records there are, as far as the portal tells: the reading does not depend on it. */
async function countOf(
  { io }: Context,
  client: OpenedPortal["client"],
  list: RecordList,
  { question: { filter } }: ExportState,
): Promise<number | undefined> {
  const params = listParams(list, [], filter);
  try {
    const { total } = await client.answer(
      anyMethod(list.method),
      { ...params, select: [list.idField] },
      { signal: io.signal },
    );
    return total;
  } catch {
    // Counting may take the portal too long; what else is wrong the reading tells.
    return undefined;
  }
}

function progressOf({ io, language, options, stderr, format }: Context, total: number | undefined) {
  const isShown = stderr.animated && options.quiet !== true && options.verbose !== true && format !== "json";
  const progress = createProgress(io.stderr, isShown, "…");
  const words = { ru: ["выгружено строк", "из"], en: ["rows exported", "of"] }[language];
  const all = total === undefined ? "" : ` ${words[1]} ${total}`;
  return { update: (rows: number) => progress.update(`${words[0]}: ${rows}${all}`), stop: () => progress.stop() };
}

/** A part without rows would only be in the way. */
async function keepCut({ messages }: Context, to: string, { rows }: ExportState): Promise<void> {
  const { part, state } = partPaths(to);
  if (rows === 0)
    return Promise.all([part, state].map(async (path) => rm(path, { force: true }))).then(() => undefined);
  messages.note({
    ru: `в ${to}.part сохранено строк: ${rows}; продолжить — та же команда с --resume`,
    en: `${to}.part keeps ${rows} rows; the same command with --resume goes on`,
  });
}
