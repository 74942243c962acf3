/** Rows in ascending order of their numeric ids. */
export interface Collection<Row> {
  readonly rows: readonly Row[];
  /** Ids of `rows`, same order. */
  readonly ids: readonly number[];
  get(id: number): Row | undefined;
  /** Index of the first row whose id is at least `id`. */
  lowerBound(id: number): number;
}

/** Sorts once, so that pages by id need no search; of rows with the same id the last one counts. */
export function createCollection<Row>(source: readonly Row[], idOf: (row: Row) => number): Collection<Row> {
  const byId = new Map(source.map((row) => [idOf(row), row]));
  const ids = [...byId.keys()].toSorted((a, b) => a - b);
  const rows = ids.map((id) => byId.get(id) as Row);
  return { rows, ids, get: (id) => byId.get(id), lowerBound: (id) => lowerBound(ids, id) };
}

function lowerBound(ids: readonly number[], id: number): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? 0) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}
