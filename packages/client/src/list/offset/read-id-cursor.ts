import { badParameters } from "../../bad-parameters.ts";
import type { Client, ListOptions } from "../../client.ts";
import type { Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import { isRecord, phpNumber } from "../../answer/php-map.ts";
import { type Cursor, cursorText, parseCursor } from "../cursor.ts";
import type { IdCursorFamily } from "../family.ts";
import { standsStill } from "../list-errors.ts";
import { takeOrder } from "../list-order.ts";
import { spelledParams } from "../list-params.ts";
import { limitOf } from "./page-limit.ts";
import { requestOptions } from "../request-options.ts";
import { rowIdOf, rowsOf } from "../rows-of.ts";
import { freshRows, newTally, wantedRows } from "./tally.ts";

type Last = Extract<Cursor, { kind: "last" }>;

/**
 * Reads messages or notifications from the newest one backwards: each page holds what is older than the last row of the
 * page before it, so rows that are added meanwhile do no harm. Ends with a page that is not full. Throws
 * `malformed-answer` when a page brings nothing new.
 */
export async function* readIdCursor(
  answer: Client["answer"],
  method: string,
  family: IdCursorFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  assertDescending(family, params);
  const { limit, rest } = limitOf([family.limit], family.most, spelledParams(family, undefined, params));
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const tally = newTally();
  let last: Last | undefined = parseCursor(options.cursor, "last");
  while (tally.rows < most) {
    const request = { ...rest, [family.limit]: limit, ...placeOf(family, last) };
    const { result } = await answer(anyMethod(method), request, requestOptions(options, tally));
    tally.requests += 1;
    const rows = rowsOf(result, family.rowsPath, method);
    const fresh = freshRows(tally, rows, family.rowId);
    for (const row of wantedRows(tally, fresh, most)) yield row;
    last = lastOf(family, rows);
    const isEnd = rows.length < limit || last === undefined;
    const total = totalOf(family, result);
    options.onProgress?.({
      rows: tally.rows,
      requests: tally.requests,
      ...(total === undefined ? {} : { total }),
      ...(isEnd || last === undefined ? {} : { cursor: cursorText(last) }),
    });
    if (isEnd) return;
    if (fresh.length === 0) throw standsStill(method);
  }
}

function placeOf({ last: name, lastType }: IdCursorFamily, last: Last | undefined): Params {
  if (last === undefined) return {};
  return { [name]: last.id, ...(lastType === undefined ? {} : { [lastType]: last.type ?? plainNotification }) };
}

/** What `LAST_TYPE` says: go on among the notifications that wait for an answer, or among all others. */
const waitingNotification = 1;
const plainNotification = 3;

/**
 * The oldest message of a page; of notifications the last one, since those that wait for an answer come first. That their
 * `notify_type` is 1 is unconfirmed. https://apidocs.bitrix24.com/api-reference/chats/notifications/im-notify-get.html
 */
function lastOf({ rowId, lastType }: IdCursorFamily, rows: readonly unknown[]): Last | undefined {
  if (lastType === undefined) {
    const ids = rows.flatMap((row) => rowIdOf(row, rowId) ?? []);
    return ids.length === 0 ? undefined : { kind: "last", id: Math.min(...ids) };
  }
  const row = rows.at(-1);
  const id = rowIdOf(row, rowId);
  if (id === undefined) return undefined;
  const isWaiting = isRecord(row) && phpNumber(row["notify_type"]) === waitingNotification;
  return { kind: "last", id, type: isWaiting ? waitingNotification : plainNotification };
}

function totalOf({ totalKey }: IdCursorFamily, result: unknown): number | undefined {
  return totalKey !== undefined && isRecord(result) ? phpNumber(result[totalKey]) : undefined;
}

function assertDescending(family: IdCursorFamily, params: Params): void {
  const { order } = takeOrder(params, family.order ?? null);
  const isDescending = Object.values(order ?? {}).every((direction) => String(direction).toUpperCase() === "DESC");
  if (isDescending) return;
  throw badParameters(
    "list() reads messages from the newest one backwards.",
    "Leave out the order, and turn the rows around.",
  );
}
