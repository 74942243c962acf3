import type { Change } from "./change-log.ts";
import type { Collection } from "./collection.ts";

/** What of a collection is changed by. */
type Store<Row> = Pick<Collection<Row>, "get" | "put" | "remove">;

/** One put or removal. */
export interface RowChange<Row> extends Pick<Change, "action" | "id"> {
  readonly row: Row;
}

/** Cells that the portal touches by itself when something happens around an object: no change of the object (unconfirmed). */
const touches = new Set(["LAST_ACTIVITY_TIME", "LAST_ACTIVITY_BY", "activityDate", "commentsCount", "timeSpentInLogs"]);

/** The same rows; every change of them is told. */
export function observeCollection<Row extends object, Rows extends Store<Row>>(
  rows: Rows & Store<Row>,
  idOf: (row: Row) => number,
  tell: (change: RowChange<Row>) => void,
): Rows {
  return {
    ...rows,
    put(row: Row) {
      const id = idOf(row);
      const before = rows.get(id);
      rows.put(row);
      if (before === undefined) tell({ action: "add", id, row });
      else if (!isTouch(before, row)) tell({ action: "update", id, row });
    },
    remove(id: number) {
      const row = rows.get(id);
      const isGone = rows.remove(id);
      if (isGone && row !== undefined) tell({ action: "delete", id, row });
      return isGone;
    },
  };
}

function isTouch(before: object, after: object): boolean {
  const old = before as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(([name, value]) => old[name] !== value);
  return changed.length > 0 && changed.every(([name]) => touches.has(name));
}
