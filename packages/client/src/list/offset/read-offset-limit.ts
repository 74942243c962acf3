import type { Client, ListOptions } from "../../client.ts";
import type { Answer, Params } from "../../link.ts";
import { anyMethod } from "../../methods/any-method.ts";
import { isRecord } from "../../answer/php-map.ts";
import { cursorText, parseCursor } from "../cursor.ts";
import type { OffsetLimitFamily } from "../family.ts";
import { standsStill } from "../list-errors.ts";
import { spelledParams } from "../list-params.ts";
import { limitOf } from "./page-limit.ts";
import { putParam } from "../param-path.ts";
import { requestOptions } from "../request-options.ts";
import { rowsOf } from "../rows-of.ts";
import { freshRows, newTally, wantedRows } from "./tally.ts";

/** Pages in a row without a new row, although more are announced, until we give up. */
const mostStalls = 3;

/**
 * Reads a list whose offset grows by the size of a page, not by the rows that came: pages may hold fewer rows, and rows
 * of the page before. Throws `malformed-answer` when more is announced and nothing new comes.
 */
export async function* readOffsetLimit(
  answer: Client["answer"],
  method: string,
  family: OffsetLimitFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const { limit, rest } = limitOf(family.limit, family.most, spelledParams(family, undefined, params));
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const tally = newTally();
  let offset = parseCursor(options.cursor, "start")?.offset ?? 0;
  let stalls = 0;
  while (tally.rows < most) {
    const request = putParam(putParam(rest, family.limit, limit), family.offset, offset);
    const page = await answer(anyMethod(method), request, requestOptions(options, tally));
    tally.requests += 1;
    const rows = rowsOf(page.result, family.rowsPath, method);
    const fresh = freshRows(tally, rows, family.rowId);
    for (const row of wantedRows(tally, fresh, most)) yield row;
    offset += limit;
    const total = page.total !== undefined && page.total > 0 ? page.total : undefined;
    const hasMore = isMore(family, page, { rows: rows.length, limit, offset });
    options.onProgress?.({
      rows: tally.rows,
      requests: tally.requests,
      ...(total === undefined ? {} : { total }),
      ...(hasMore ? { cursor: cursorText({ kind: "start", offset }) } : {}),
    });
    if (!hasMore) return;
    stalls = fresh.length === 0 ? stalls + 1 : 0;
    if (stalls >= mostStalls) throw standsStill(method);
  }
}

interface Position {
  readonly rows: number;
  readonly limit: number;
  /** Where the next page would begin. */
  readonly offset: number;
}

function isMore({ end }: OffsetLimitFamily, page: Answer, { rows, limit, offset }: Position): boolean {
  if (end === "total" && page.total !== undefined && page.total > 0) return offset < page.total;
  const flag = isRecord(page.result) ? page.result["hasMore"] : undefined;
  return end === "hasMore" && typeof flag === "boolean" ? flag : rows >= limit;
}
