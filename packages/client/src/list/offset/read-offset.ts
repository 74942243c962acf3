import type { Client, ListOptions } from "../../client.ts";
import type { Params } from "../../link.ts";
import { cursorText, parseCursor } from "../cursor.ts";
import type { OffsetFamily, PageNumberFamily } from "../family.ts";
import { isCutOff, standsStill } from "../list-errors.ts";
import { spelledParams } from "../list-params.ts";
import { offsetPageSize, type OffsetPage, offsetSource, pageNumberSource, type PageSource } from "./page-source.ts";
import { readCounted } from "./read-counted.ts";
import { requestOptions } from "../request-options.ts";
import { freshRows, newTally, type Tally, wantedRows } from "./tally.ts";

/** What is known of the pages of a list. */
type Rules = Pick<OffsetFamily, "paging" | "rowId" | "isCounted" | "endsShort" | "startMax">;

/**
 * Reads a list by `next` → `start`, or an unpaged one at once. Lists that are known to be counted are read many pages a
 * request. Rows that come twice because rows were added meanwhile are given once. Ends without `next`, when `total` rows
 * have come, or, of a list that was not counted, when a page brings nothing new: some methods announce a next page after
 * the last one, and answer it with the first. Throws `malformed-answer` when the pages do not go on although rows are
 * missing.
 */
export function readOffset(
  client: Pick<Client, "answer" | "batch">,
  method: string,
  family: OffsetFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const source = offsetSource(client, method, family, spelledParams(family, family.idField, params));
  return readPages(source, method, family, options);
}

/** Reads a list whose pages have numbers, in the same way. */
export function readPageNumber(
  client: Pick<Client, "answer">,
  method: string,
  family: PageNumberFamily,
  params: Params,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const source = pageNumberSource(client, method, family, spelledParams(family, family.idField, params));
  return readPages(source, method, { paging: "offset", rowId: family.rowId, isCounted: true }, options);
}

async function* readPages(
  source: PageSource,
  method: string,
  rules: Rules,
  options: ListOptions,
): AsyncGenerator<unknown, void, undefined> {
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const tally = newTally();
  const begin = parseCursor(options.cursor, "start")?.offset ?? 0;
  let offset = begin;
  while (tally.rows < most) {
    const [page] = await source.read([offset], requestOptions(options, tally));
    if (page === undefined) return;
    tally.requests += 1;
    const unseen = freshRows(tally, page.rows, rules.rowId);
    // What comes in one piece is whole as it is: occurrences of one calendar event share its identifier.
    const fresh = rules.paging === "none" && offset === begin ? page.rows : unseen;
    for (const row of wantedRows(tally, fresh, most)) yield row;
    const total = totalOf(page, begin + tally.rows);
    const next = nextOf(page, offset, total, rules);
    report(options, tally, total, next);
    if (tally.rows >= most) return;
    if (rules.isCounted === true && total !== undefined) {
      const rest = { method, source, tally, rowId: rules.rowId, offset: offset + offsetPageSize, first: page, total };
      yield* readCounted(rest, options);
      return;
    }
    if (next === undefined || isEnd(fresh.length, begin + tally.rows, total)) return;
    assertMovesOn(method, rules, { offset, next, fresh: fresh.length });
    offset = next;
  }
}

function report({ onProgress }: ListOptions, { rows, requests }: Tally, total?: number, next?: number): void {
  onProgress?.({
    rows,
    requests,
    ...(total === undefined ? {} : { total }),
    ...(next === undefined ? {} : { cursor: cursorText({ kind: "start", offset: next }) }),
  });
}

function assertMovesOn(
  method: string,
  { startMax }: Rules,
  { offset, next, fresh }: { readonly offset: number; readonly next: number; readonly fresh: number },
): void {
  if (startMax !== undefined && next > startMax) throw isCutOff(method, startMax + offsetPageSize);
  if (fresh === 0 || next <= offset) throw standsStill(method);
}

/** A page that is announced is looked at even when the counted rows are there: the count may be wrong. */
function isEnd(fresh: number, rows: number, total: number | undefined): boolean {
  return fresh === 0 && (total === undefined || rows >= total);
}

/** A total below the rows at hand is no count: some methods tell 0 for it. */
function totalOf({ total }: OffsetPage, rows: number): number | undefined {
  return total === undefined || total <= 0 || total < rows ? undefined : total;
}

/** Where the next page begins, if there may be one. */
function nextOf(page: OffsetPage, offset: number, total: number | undefined, rules: Rules): number | undefined {
  const behind = offset + offsetPageSize;
  if (page.next !== undefined) return page.next;
  if (rules.isCounted === true) return behind < (total ?? 0) ? behind : undefined;
  return rules.endsShort === true && page.rows.length >= offsetPageSize ? behind : undefined;
}
