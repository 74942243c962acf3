import type { ListFamily } from "./families.ts";
import { firstRows, matchingRows, type ListQuery, type RowList } from "./query.ts";

/** One page of a list, with `total` and `next` as the family gives them. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly total?: number;
  readonly next?: number;
}

/** Cuts the page that begins at `start` (undefined: the first). */
export function pageOf<Row>(family: ListFamily, query: ListQuery<Row>, start: number | undefined): Page<Row> {
  if (start !== undefined && start < 0) {
    const rows = firstRows(query, family.pageSize);
    return family.uncounted === "total-0" ? { rows, total: 0 } : { rows };
  }
  return cut(family, matchingRows(query), start ?? 0);
}

/** The same for rows that are in order already. */
export function cut<Row>(family: ListFamily, all: RowList<Row>, start: number): Page<Row> {
  const size = family.pageSize;
  const wanted = family.rounding === "page" ? Math.floor(start / size) * size : start;
  const offset = wanted >= all.length && family.beyondEnd === "first-page" ? 0 : wanted;
  const rows = all.slice(offset, offset + size);
  if (rows.length === 0 && family.beyondEnd === "empty-no-total") return { rows };
  const next = offset + size;
  return next < all.length ? { rows, total: all.length, next } : { rows, total: all.length };
}
