import { isArrayLike, toList, toText, valueAt } from "../php/values.ts";
import type { CaptureRun } from "./capture-run.ts";
import { listSources, wholeSources, type ListSource } from "./list-sources.ts";
import { keptBindings } from "./structures.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows that are anonymised and written together; activities also ask for their bindings in one request then. */
const piece = 50;

/** Dictionaries, which come in one batch. */
export async function captureWholes(run: CaptureRun): Promise<void> {
  const results = await run.reader.results(wholeSources.map(({ method, params }) => ({ method, params })));
  for (const [index, source] of wholeSources.entries()) {
    const result = results[index];
    if (result?.isRead !== true) run.miss(source.collection, result?.code ?? "");
    else {
      const rows = "path" in source ? valueAt(result.result, source.path) : result.result;
      await run.write(source.collection, recordsOf(rows));
    }
  }
}

/** Lists, one after the other. One that the portal refuses is missing, the others are read all the same. */
export async function captureLists(run: CaptureRun): Promise<void> {
  for (const source of listSources) await captureList(run, source);
}

/** Reads one list in pieces; `seen` is told about every row. */
export async function captureList(run: CaptureRun, source: ListSource, seen?: (row: Row) => void): Promise<void> {
  const { collection, method, params, extra } = source;
  const room = run.room(collection);
  let waiting: Row[] = [];
  const flush = async () => {
    const rows = collection === "activities" ? await withBindings(run, waiting) : waiting;
    waiting = [];
    await run.write(collection, rows);
  };
  try {
    // One more than there is room for: so it is known whether something was left out.
    for await (const row of run.reader.rows(method, params, room === undefined ? undefined : room + 1)) {
      seen?.(row);
      waiting.push(extra === undefined ? row : { ...row, ...extra });
      if (waiting.length >= piece) await flush();
    }
  } catch (error) {
    const code = run.reader.refusalOf(error);
    if (code === undefined) throw error;
    run.miss(collection, code);
  }
  await flush();
}

/** The list tells the owner alone. A row whose bindings are not told keeps its owner. */
async function withBindings(run: CaptureRun, rows: readonly Row[]): Promise<Row[]> {
  const unknown = rows.filter((row) => !Array.isArray(row["BINDINGS"]) || row["BINDINGS"].length === 0);
  const commands = unknown.map((row) => ({
    method: "crm.activity.binding.list",
    params: { activityId: Number(toText(row["ID"])) },
  }));
  const results = commands.length === 0 ? [] : await run.reader.results(commands);
  const found = new Map<Row, object[]>();
  for (const [index, row] of unknown.entries()) {
    const result = results[index];
    if (result?.isRead === true) found.set(row, keptBindings(result.result));
    else run.miss("crm.activity.binding.list", result?.code ?? "");
  }
  return rows.map((row) => {
    const bindings = found.get(row);
    return bindings === undefined || bindings.length === 0 ? row : { ...row, BINDINGS: bindings };
  });
}

/** The rows of an answer, whatever PHP made of the list. */
export function recordsOf(value: unknown): Row[] {
  return toList(value).filter((row): row is Record<string, unknown> => isArrayLike(row) && !Array.isArray(row));
}
