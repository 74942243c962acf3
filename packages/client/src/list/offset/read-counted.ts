import type { ListOptions } from "../../client.ts";
import { cursorText } from "../cursor.ts";
import { keepsMoving, standsStill } from "../list-errors.ts";
import { offsetPageSize, type OffsetPage, type PageSource } from "./page-source.ts";
import { requestOptions } from "../request-options.ts";
import { freshRows, type Tally, wantedRows } from "./tally.ts";

/** Pages of the first batch when the portal does not tell its time. */
const firstPages = 10;
/** Seconds of the portal's work in one request; it is cut off at 60. */
const longestWork = 15;
/** How often the list is read, the first time included, until its rows must have kept their places. */
const mostPasses = 5;

interface Rest {
  readonly method: string;
  readonly source: PageSource;
  readonly rowId: string | undefined;
  readonly tally: Tally;
  /** Where the second page begins. */
  readonly offset: number;
  readonly first: OffsetPage;
  readonly total: number;
}

/** Where rows first moved, and how many there were before that. */
interface Movement {
  readonly at: number;
  readonly total: number;
}

/** What the counts of the pages tell. */
interface Watch {
  total: number;
  /** A page behind the counted rows that the last page with news has announced: the count may be too low. */
  announced: number;
  /** Where the last page began that had not been read before. */
  furthest: number;
  movement: Movement | undefined;
  /** Rows have moved since the reading went back the last time. */
  hasMoved: boolean;
}

/**
 * Reads the pages behind the first one of a list that is counted on every page, many in one request. A row that is
 * deleted meanwhile draws all rows behind it one place forwards, out of a page that is still to come into one that has
 * been read: the count tells it. Then the part behind that place is read again, until it comes without movement; rows
 * that have come before are not given again. As many rows deleted as added between two pages leave the count as it was,
 * and go unseen: that is the price of lists that cannot be read by identifier. Throws `malformed-answer` when the rows do not come to rest.
 */
export async function* readCounted(rest: Rest, options: ListOptions): AsyncGenerator<unknown, void, undefined> {
  const { method, source, rowId, tally } = rest;
  const most = options.maxItems ?? Number.POSITIVE_INFINITY;
  const watch = newWatch(rest);
  let { offset } = rest;
  let count = affordable(source, [rest.first]) ?? Math.min(source.most, firstPages);
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    watch.hasMoved = false;
    while (offset < watch.total || offset === watch.announced) {
      const wanted = Math.min(count, pagesOf(watch.total - offset), pagesOf(most - tally.rows));
      const pages = await source.read(offsetsFrom(offset, wanted), requestOptions(options, tally));
      tally.requests += 1;
      for (const page of pages) {
        const fresh = freshRows(tally, page.rows, rowId);
        if (fresh.length === 0 && isImpossible(watch, page, offset)) throw standsStill(method);
        look(watch, page, offset, fresh.length);
        offset += offsetPageSize;
        for (const row of wantedRows(tally, fresh, most)) yield row;
      }
      report(options, tally, watch, offset);
      if (tally.rows >= most) return;
      count = affordable(source, pages) ?? count;
    }
    if (!watch.hasMoved) return;
    if (tally.isBlind) break;
    offset = backTo(watch, offset);
  }
  throw keepsMoving(method);
}

function newWatch({ total, first }: Rest): Watch {
  return { total, announced: first.next ?? 0, furthest: 0, movement: undefined, hasMoved: false };
}

/** A page without a new row, although there must be some: the portal took no notice of the offset, or lost its place. */
function isImpossible({ total, hasMoved, furthest }: Watch, page: OffsetPage, at: number): boolean {
  if (at >= total || at <= furthest) return false;
  return page.rows.length === 0 ? page.next !== undefined : !hasMoved && (page.total ?? total) === total;
}

/** Compares the count of a page with the one before it. */
function look(watch: Watch, page: OffsetPage, at: number, fresh: number): void {
  const { total, movement } = watch;
  watch.announced = fresh > 0 ? (page.next ?? 0) : 0;
  watch.furthest = Math.max(watch.furthest, at);
  const now = page.total ?? (page.rows.length === 0 ? Math.min(total, at) : total);
  if (now < total) {
    watch.hasMoved = true;
    watch.movement = { at: Math.min(movement?.at ?? at, at), total: Math.max(movement?.total ?? total, total) };
  }
  watch.total = now;
}

function report({ onProgress }: ListOptions, { rows, requests }: Tally, watch: Watch, offset: number): void {
  const cursor = cursorText({ kind: "start", offset: backTo(watch, offset) });
  onProgress?.({ rows, requests, total: watch.total, cursor });
}

function offsetsFrom(offset: number, count: number): readonly number[] {
  return Array.from({ length: Math.max(1, count) }, (_, index) => offset + index * offsetPageSize);
}

function pagesOf(rows: number): number {
  return Math.ceil(rows / offsetPageSize);
}

/** Pages that one request may hold after what these ones cost. */
function affordable({ most }: PageSource, pages: readonly OffsetPage[]): number | undefined {
  const seconds = Math.max(0, ...pages.map((page) => page.seconds ?? 0));
  return seconds === 0 ? undefined : Math.max(1, Math.min(most, Math.floor(longestWork / seconds)));
}

/** Where reading has to go on: a page before the place to which the first rows that moved may have come by now. */
function backTo({ movement, total, hasMoved }: Watch, offset: number): number {
  if (movement === undefined || !hasMoved) return offset;
  const moved = movement.at - Math.max(0, movement.total - total);
  return Math.min(offset, Math.max(0, Math.floor(moved / offsetPageSize) - 1) * offsetPageSize);
}
