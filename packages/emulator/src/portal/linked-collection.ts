import type { Collection } from "./collection.ts";

/** A collection that also finds its rows by the records that they hang on. */
export interface LinkedCollection<Row> extends Collection<Row> {
  /** Rows of one record, in no particular order. */
  of(owner: string): readonly Row[];
}

/** `ownersOf` names the records of a row. The index is made when it is first asked, and kept up to date from then on. */
export function createLinkedCollection<Row>(
  rows: Collection<Row>,
  idOf: (row: Row) => number,
  ownersOf: (row: Row) => readonly string[],
): LinkedCollection<Row> {
  let index: Map<string, Set<number>> | undefined;
  const link = (into: Map<string, Set<number>>, row: Row): void => {
    for (const owner of ownersOf(row)) {
      const ids = into.get(owner);
      if (ids === undefined) into.set(owner, new Set([idOf(row)]));
      else ids.add(idOf(row));
    }
  };
  const unlink = (id: number): void => {
    const old = index === undefined ? undefined : rows.get(id);
    for (const owner of old === undefined ? [] : ownersOf(old)) index?.get(owner)?.delete(id);
  };
  return {
    ...rows,
    put(row) {
      unlink(idOf(row));
      rows.put(row);
      if (index !== undefined) link(index, row);
    },
    remove(id) {
      unlink(id);
      return rows.remove(id);
    },
    of(owner) {
      if (index === undefined) {
        index = new Map();
        for (const row of rows.rows) link(index, row);
      }
      return [...(index.get(owner) ?? [])].map((id) => rows.get(id)).filter((row) => row !== undefined);
    },
  };
}
