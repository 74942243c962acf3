import { toList, valueAt } from "../php/values.ts";
import type { ClassicRow } from "../world/types.ts";

/**
 * Multi-value fields: named in `select` only, filtered by exact value. Leads, contacts and companies number the values
 * together.
 */
export const multiFields: readonly string[] = ["PHONE", "EMAIL", "WEB", "IM", "LINK"];

/** Numbers of new phones and the like, higher than all of the rows. The rows are read when the first one is asked. */
export function createMultiFieldIds(collections: readonly (readonly ClassicRow[])[]): () => number {
  let last: number | undefined;
  return () => {
    last ??= highestId(collections);
    last += 1;
    return last;
  };
}

function highestId(collections: readonly (readonly ClassicRow[])[]): number {
  let highest = 0;
  for (const rows of collections) {
    for (const row of rows) {
      for (const name of multiFields) {
        for (const entry of toList(row[name])) highest = Math.max(highest, Number(valueAt(entry, "ID")) || 0);
      }
    }
  }
  return highest;
}
