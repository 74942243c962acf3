/** Rows in ascending order of their numeric ids. Writes change the arrays in place. */
export interface Collection<Row> {
  readonly rows: readonly Row[];
  /** Ids of `rows`, same order. */
  readonly ids: readonly number[];
  get(id: number): Row | undefined;
  /** Index of the first row whose id is at least `id`. */
  lowerBound(id: number): number;
  /** The id that the next new row gets: higher than every one that has ever been used. */
  nextId(): number;
  /** Adds the row, or puts it in the place of the one with its id. */
  put(row: Row): void;
  /** False when there is no such row. */
  remove(id: number): boolean;
}

/** Sorts once, so that pages by id need no search; of rows with the same id the last one counts. */
export function createCollection<Row>(source: readonly Row[], idOf: (row: Row) => number): Collection<Row> {
  const byId = new Map(source.map((row) => [idOf(row), row]));
  const ids = [...byId.keys()].toSorted((a, b) => a - b);
  const rows = ids.map((id) => byId.get(id) as Row);
  let highest = ids.at(-1) ?? 0;
  const isAt = (index: number, id: number): boolean => ids[index] === id;
  return {
    rows,
    ids,
    get: (id) => byId.get(id),
    lowerBound: (id) => lowerBound(ids, id),
    nextId: () => highest + 1,
    put(row) {
      const id = idOf(row);
      const index = lowerBound(ids, id);
      const replaced = isAt(index, id) ? 1 : 0;
      ids.splice(index, replaced, id);
      rows.splice(index, replaced, row);
      byId.set(id, row);
      highest = Math.max(highest, id);
    },
    remove(id) {
      const index = lowerBound(ids, id);
      if (!isAt(index, id)) return false;
      ids.splice(index, 1);
      rows.splice(index, 1);
      return byId.delete(id);
    },
  };
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
