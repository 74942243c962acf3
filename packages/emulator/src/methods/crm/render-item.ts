import type { ClassicRow } from "../../world/types.ts";
import type { MethodCall } from "../method.ts";
import { fileValue } from "./file-values.ts";
import { itemValue, multiValues, type ItemView } from "./item-view.ts";

/** Writes rows with the selected fields; nothing selected means everything. `fm` comes only with `*`. */
export function itemRenderer(
  call: MethodCall,
  view: ItemView,
  select: readonly string[],
): (row: ClassicRow) => Record<string, unknown> {
  const all = select.length === 0 || select.includes("*");
  const isWanted = (...names: string[]): boolean => all || names.some((name) => select.includes(name));
  const plain = view.fields.filter(({ name, upperName }) => name === "id" || isWanted(name, upperName));
  const user = [...view.userFields].filter(([upperName, name]) => isWanted(name, upperName));
  const files = call.portal.fileFields[view.type];
  return (row) => {
    const place = (field: string) => ({ type: view.type, id: Number(row.ID), field });
    const item: Record<string, unknown> = {};
    for (const field of plain) {
      const { classicName, field: kind } = field;
      item[field.name] =
        kind.type === "file"
          ? fileValue(call, place(classicName), row[classicName], false)
          : itemValue(call.portal, field, row);
    }
    for (const [upperName, name] of user) {
      const kind = files?.[upperName];
      item[name] =
        kind === undefined
          ? (row[upperName] ?? null)
          : fileValue(call, place(upperName), row[upperName], kind === "multiple");
    }
    if (all && view.type !== 2) item["fm"] = multiValues(row);
    if (all) item["entityTypeId"] = view.type;
    return item;
  };
}
