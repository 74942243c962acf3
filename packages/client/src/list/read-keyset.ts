import type { BatchOptions, Client, ListOptions } from "../client.ts";
import { ClientError } from "../errors.ts";
import type { Params } from "../link.ts";
import type { Outcome, Outcomes } from "../outcome.ts";
import type { KeysetFamily } from "./families.ts";
import { keysetBatch, pageKey, pageSize, probeKey } from "./keyset-batch.ts";
import { keysetPlan } from "./list-params.ts";
import { rowIdOf, rowsOf } from "./rows-of.ts";

type Batch = Client["batch"];

const firstCount = 2;
const growth = 5;
const mostPages = 50;
/** Seconds of the portal's work that one request may cost; it is cut off at 60. */
const workBudget = 20;
/** How often a page may be short before the end without bringing a row, until we give up. */
const mostStalls = 3;

/**
 * Reads rows in the order of their identifier: full pages, chained inside batches that grow from 2 pages to 50.
 * A short page alone is not believed to be the end, because a row deleted meanwhile makes a page short as well. The first
 * batch therefore also asks for the highest identifier: the end is a short page that reaches it. A short page before it
 * is followed by another batch from the last row, with a new probe; when that finds nothing, the end is reached, too.
 */
export async function* readKeyset(
  batch: Batch,
  method: string,
  family: KeysetFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const plan = keysetPlan(family, params);
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  let position: Position = { lastId: plan.after, rows: 0 };
  let highest: number | undefined;
  let count = firstCount;
  let stalls = 0;
  for (let requests = 1; position.rows < most; requests += 1) {
    const withProbe = highest === undefined;
    const wanted = Math.min(count, Math.ceil((most - position.rows) / pageSize), mostPages - (withProbe ? 1 : 0));
    const commands = keysetBatch(method, family, plan, { after: position.lastId, count: wanted, withProbe });
    const outcomes = await batch(commands, batchOptions(options));
    highest ??= highestId(outcomes[probeKey], family, method);
    const before = position.rows;
    const page = yield* handOut(outcomes, wanted, family, method, position, most);
    position = page.position;
    options.onProgress?.({
      rows: position.rows,
      requests,
      ...(position.lastId === undefined ? {} : { lastId: position.lastId }),
    });
    if (page.isShort) {
      if ((position.lastId ?? 0) >= highest) return;
      highest = undefined;
      stalls = position.rows > before ? 0 : stalls + 1;
      if (stalls >= mostStalls) throw contradiction(method);
    }
    count = nextCount(outcomes, wanted);
  }
}

interface Position {
  readonly lastId: number | undefined;
  readonly rows: number;
}

/** Hands out the rows of the pages up to the first short one, or up to the wanted number of rows. */
async function* handOut(
  outcomes: Outcomes,
  count: number,
  family: KeysetFamily,
  method: string,
  from: Position,
  most: number,
): AsyncGenerator<unknown, { position: Position; isShort: boolean }, undefined> {
  let { lastId, rows } = from;
  for (let index = 0; index < count; index += 1) {
    const page = rowsOf(resultOf(outcomes[pageKey(index)], method), family.rowsPath, method);
    for (const row of page) {
      const id = rowIdOf(row, family.rowId);
      if (id === undefined || id <= (lastId ?? 0)) throw outOfOrder(method, family, id, lastId);
      if (rows >= most) return { position: { lastId, rows }, isShort: false };
      lastId = id;
      rows += 1;
      yield row;
    }
    if (page.length < pageSize) return { position: { lastId, rows }, isShort: true };
  }
  return { position: { lastId, rows }, isShort: false };
}

/** Zero when there is no row. */
function highestId(outcome: Outcome | undefined, family: KeysetFamily, method: string): number {
  const [first] = rowsOf(resultOf(outcome, method), family.rowsPath, method);
  if (first === undefined) return 0;
  const id = rowIdOf(first, family.rowId);
  if (id === undefined) throw outOfOrder(method, family, id, undefined);
  return id;
}

function resultOf(outcome: Outcome | undefined, method: string): unknown {
  if (outcome?.ok === true) return outcome.result;
  throw (
    outcome?.error ?? new ClientError("malformed-answer", `A page of "${method}" is missing in the answer.`, { method })
  );
}

function nextCount(outcomes: Outcomes, count: number): number {
  const durations = Object.values(outcomes).map((outcome) => (outcome.ok ? (outcome.time?.duration ?? 0) : 0));
  const affordable = Math.floor(workBudget / Math.max(...durations, 0.001));
  return Math.max(1, Math.min(mostPages, count * growth, affordable));
}

function batchOptions({ signal, timeout }: ListOptions): BatchOptions {
  return { halt: false, ...(signal === undefined ? {} : { signal }), ...(timeout === undefined ? {} : { timeout }) };
}

function outOfOrder(
  method: string,
  { idField }: KeysetFamily,
  id: number | undefined,
  last: number | undefined,
): Error {
  const what =
    id === undefined ? `a row of "${method}" has no ${idField}` : `"${method}" gave ${idField} ${id} after ${last}`;
  return new ClientError("malformed-answer", `The list cannot be read completely: ${what}.`, {
    hint: "The portal ignores order or filter of this method. Read single pages by answer().",
    method,
  });
}

function contradiction(method: string): Error {
  return new ClientError(
    "malformed-answer",
    `The portal says that "${method}" has more rows, but does not give them.`,
    {
      hint: "Try again. If it stays so, read single pages by answer().",
      isRetryable: true,
      method,
    },
  );
}
