import { cellValue } from "../../lists/cells.ts";
import { orderEntries, rowOrder, type RowOrder, type SortKey } from "../../lists/order.ts";
import type { ClassicRow } from "../../world/types.ts";
import type { ClassicFilterSource } from "./classic-filter.ts";

/** Order of the classic lists: unknown fields are ignored, every direction but ASC is descending. */
export function classicOrder(source: ClassicFilterSource, order: unknown): RowOrder<ClassicRow> {
  const keys = orderEntries(order).flatMap(([name, direction]) => sortKey(source, name, direction !== "ASC"));
  return rowOrder(keys);
}

function sortKey(source: ClassicFilterSource, name: string, descending: boolean): SortKey<ClassicRow>[] {
  const kind = Object.hasOwn(source.fields, name) ? source.fields[name]?.kind : undefined;
  if (kind === undefined && !source.userFields.has(name)) return [];
  const value = (row: ClassicRow): ReturnType<typeof cellValue> => cellValue(kind ?? "text", row[name], source.dates);
  return [{ value, descending, isId: name === "ID" }];
}
