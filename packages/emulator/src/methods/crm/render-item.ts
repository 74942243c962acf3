import type { PortalState } from "../../portal/portal-state.ts";
import type { ClassicRow } from "../../world/types.ts";
import { itemValue, multiValues, type ItemView } from "./item-view.ts";

/** Writes rows with the selected fields; nothing selected means everything. `fm` comes only with `*`. */
export function itemRenderer(
  portal: PortalState,
  view: ItemView,
  select: readonly string[],
): (row: ClassicRow) => Record<string, unknown> {
  const all = select.length === 0 || select.includes("*");
  const isWanted = (...names: string[]): boolean => all || names.some((name) => select.includes(name));
  const plain = view.fields.filter(({ name, upperName }) => name === "id" || isWanted(name, upperName));
  const user = [...view.userFields].filter(([upperName, name]) => isWanted(name, upperName));
  return (row) => {
    const item: Record<string, unknown> = {};
    for (const field of plain) item[field.name] = itemValue(portal, field, row);
    for (const [upperName, name] of user) item[name] = row[upperName] ?? null;
    if (all && view.type !== 2) item["fm"] = multiValues(row);
    if (all) item["entityTypeId"] = view.type;
    return item;
  };
}
