import { ClientError } from "../../errors.ts";
import type { Outcome, Outcomes } from "../../answer/outcome.ts";
import type { KeysetFamily } from "../families.ts";
import { rowIdOf, rowsOf } from "../rows-of.ts";
import { pageKey, pageSize } from "./keyset-batch.ts";
import type { Sample } from "./measures.ts";

/** What the pages of one chain brought, up to the first one that is not full or cannot be used. */
export interface Chain {
  /** In ascending order of their identifiers, all behind the place where the chain began. */
  readonly rows: readonly unknown[];
  /** Rows as they came, those that came several times included. */
  readonly received: number;
  readonly lastId: number | undefined;
  /** How densely its rows lie. */
  readonly sample: Sample;
  /** The last page that was read was not full. */
  readonly isShort: boolean;
  /** Why it ended before its last page, when an error did it. */
  readonly error?: ClientError;
  /** The portal's time for each page. */
  readonly secondsOfPages: readonly number[];
}

export interface ChainRequest {
  /** Prefix of the keys of its commands. */
  readonly name: string;
  /** Read behind this identifier. */
  readonly from: number | undefined;
  /** Pages. */
  readonly count: number;
}

/** Reads a chain out of the outcomes of its batch. */
export function readChain(outcomes: Outcomes, request: ChainRequest, family: KeysetFamily, method: string): Chain {
  const rows: unknown[] = [];
  const secondsOfPages: number[] = [];
  let lastId = request.from;
  let firstId: number | undefined;
  let received = 0;
  const chain = (end: Pick<Chain, "isShort" | "error">): Chain => {
    const numbers = (lastId ?? 0) - (request.from ?? (firstId ?? 1) - 1);
    return { rows, received, lastId, sample: { rows: rows.length, numbers }, secondsOfPages, ...end };
  };
  for (let index = 0; index < request.count; index += 1) {
    const page = pageOf(outcomes[pageKey(request.name, index)], family, method, lastId);
    if (page instanceof ClientError) return chain({ isShort: false, error: page });
    for (const row of page.rows) rows.push(row);
    secondsOfPages.push(page.seconds);
    firstId ??= page.firstId;
    lastId = page.lastId ?? lastId;
    received += page.received;
    if (page.received < pageSize) return chain({ isShort: true });
  }
  return chain({ isShort: false });
}

interface Page {
  readonly rows: readonly unknown[];
  readonly received: number;
  readonly firstId: number | undefined;
  readonly lastId: number | undefined;
  readonly seconds: number;
}

/**
 * `BINDINGS` of `crm.activity.list` may give a row several times, one behind the other: it is taken once.
 * https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
function pageOf(
  outcome: Outcome | undefined,
  family: KeysetFamily,
  method: string,
  after: number | undefined,
): Page | ClientError {
  if (outcome?.ok !== true) return outcome?.error ?? missingPage(method);
  const sent = rowsOf(outcome.result, family.rowsPath, method);
  const rows: unknown[] = [];
  let lastId = after ?? 0;
  for (const row of sent) {
    const id = rowIdOf(row, family.rowId);
    if (id === lastId && rows.length > 0) continue;
    if (id === undefined || id <= lastId) return outOfOrder(method, family, id, lastId);
    rows.push(row);
    lastId = id;
  }
  const firstId = rowIdOf(rows[0], family.rowId);
  return {
    rows,
    received: sent.length,
    firstId,
    lastId: firstId === undefined ? undefined : lastId,
    seconds: outcome.time?.duration ?? 0,
  };
}

/** The identifiers that a probe or a look brought, in the order of the answer. */
export function readIds(
  outcome: Outcome | undefined,
  family: KeysetFamily,
  method: string,
): readonly number[] | ClientError {
  if (outcome?.ok !== true) return outcome?.error ?? missingPage(method);
  const ids = rowsOf(outcome.result, family.rowsPath, method).map((row) => rowIdOf(row, family.rowId));
  return ids.includes(undefined) ? outOfOrder(method, family, undefined, undefined) : (ids as number[]);
}

function missingPage(method: string): ClientError {
  return new ClientError("malformed-answer", `A page of "${method}" is missing in the answer.`, { method });
}

function outOfOrder(
  method: string,
  { idField }: KeysetFamily,
  id: number | undefined,
  last: number | undefined,
): ClientError {
  const what =
    id === undefined ? `a row of "${method}" has no ${idField}` : `"${method}" gave ${idField} ${id} after ${last}`;
  return new ClientError("malformed-answer", `The list cannot be read completely: ${what}.`, {
    hint: "The portal ignores order or filter of this method. Read single pages by answer().",
    method,
  });
}
