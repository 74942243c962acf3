import { ClientError } from "../../errors.ts";
import { pageSize } from "../keyset/keyset-batch.ts";
import type { KeysetFamily } from "../families.ts";
import { rowIdOf, rowsOf } from "../rows-of.ts";

/** One page of a list that is read by its identifier. */
export interface KeysetPage {
  /** In ascending order of their identifiers, each row once. */
  readonly rows: readonly unknown[];
  /** Rows as they came. */
  readonly received: number;
  /** Where the next page begins: behind the last row, or where this one began when it has none. */
  readonly lastId: number | undefined;
  /** It holds as many rows as a page can, so more may follow. */
  readonly isFull: boolean;
}

/**
 * Reads a page that was asked for behind an identifier; an error when its rows are not in order. Throws `not-a-list`.
 * `BINDINGS` of `crm.activity.list` may give a row several times, one behind the other.
 * https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html
 */
export function keysetPage(
  result: unknown,
  family: KeysetFamily,
  method: string,
  after: number | undefined,
): KeysetPage | ClientError {
  const sent = rowsOf(result, family.rowsPath, method);
  const rows: unknown[] = [];
  let lastId = after;
  for (const row of sent) {
    const id = rowIdOf(row, family.rowId);
    if (id === lastId && rows.length > 0) continue;
    if (id === undefined || id <= (lastId ?? 0)) return outOfOrder(method, family, id, lastId);
    rows.push(row);
    lastId = id;
  }
  return { rows, received: sent.length, lastId, isFull: sent.length >= pageSize };
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
