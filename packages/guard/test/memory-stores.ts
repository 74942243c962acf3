import type { GrantRecord, GrantStore, JournalRow, JournalStore } from "../src/index.ts";

/** A journal store on an array that a test may edit. */
export function memoryJournalStore(rows: JournalRow[] = []): JournalStore {
  return {
    append: (make) => {
      const row = make(rows.at(-1));
      rows.push(row);
      return row;
    },
    rows: (after = -Infinity) => rows.filter(({ index }) => index > after),
    containing: (text) => rows.filter(({ line }) => line.includes(text)),
    last: () => rows.at(-1),
  };
}

/** A grant store on a map that a test may edit. */
export function memoryGrantStore(records: Map<string, GrantRecord> = new Map()): GrantStore {
  return {
    list: () => [...records.values()],
    add: (record) => void records.set(record.id, record),
    remove: (id) => records.delete(id),
  };
}
