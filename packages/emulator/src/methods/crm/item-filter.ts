import type { DateReader } from "../../lists/cells.ts";
import type { FilterFamily } from "../../lists/compile-filter.ts";
import { strictFilter } from "../../lists/strict-filter.ts";
import type { ClassicRow } from "../../world/types.ts";
import type { ItemView } from "./item-view.ts";

/** Filter of `crm.item.list`, by camelCase and UPPER_SNAKE names. The list of contacts cannot be filtered. */
export function itemFilter(view: ItemView, dates: DateReader): FilterFamily<ClassicRow> {
  return strictFilter((name) => {
    const field = view.byName.get(name);
    const classicName = field?.classicName ?? userFieldName(view, name);
    if (classicName === undefined || classicName === "CONTACT_IDS") return undefined;
    return { kind: field?.field.kind ?? "text", cell: (row) => row[classicName], isId: classicName === "ID" };
  }, dates);
}

/** User fields are known by the answered name and by the original one. */
function userFieldName(view: ItemView, name: string): string | undefined {
  if (view.userFields.has(name)) return name;
  return [...view.userFields].find(([, answered]) => answered === name)?.[0];
}
