import { toList, toText } from "../../php/values.ts";
import { multiFields } from "../../portal/multi-fields.ts";
import type { PortalState } from "../../portal/portal-state.ts";
import type { ClassicRow } from "../../world/types.ts";
import type { CrmFields } from "./fields/field.ts";
import { classicValue } from "./render-value.ts";

/** Names to answer. `*` leaves out user fields and multi fields; ID always comes; unknown names are ignored. */
export function selectClassic(
  fields: CrmFields,
  userFields: ReadonlySet<string>,
  select: unknown,
  onlyNamed: readonly string[] = multiFields,
): readonly string[] {
  const wanted = toList(select).map((name) => toText(name).toUpperCase());
  const names = wanted.length === 0 ? ["*", "UF_*"] : wanted;
  const plain = Object.keys(fields).filter((name) => !onlyNamed.includes(name));
  const isWanted = (name: string): boolean => names.includes(name) || name === "ID";
  return [
    ...(names.includes("*")
      ? plain
      : Object.keys(fields).filter((name) => isWanted(name) && !onlyNamed.includes(name))),
    ...[...userFields].filter((name) => names.includes("UF_*") || isWanted(name)),
    ...onlyNamed.filter((name) => names.includes(name)),
  ];
}

/** The row with these names, as the classic methods answer it. Multi fields are absent when empty. */
export function renderClassic(
  portal: PortalState,
  fields: CrmFields,
  names: readonly string[],
  row: ClassicRow,
): Record<string, unknown> {
  const rendered: Record<string, unknown> = {};
  for (const name of names) {
    if (multiFields.includes(name)) {
      const entries = toList(row[name]);
      if (entries.length > 0) rendered[name] = entries;
    } else {
      rendered[name] = classicValue(portal, fields[name], row[name]);
    }
  }
  return rendered;
}

/** Every name of an entity, for `.get`. */
export function allNames(fields: CrmFields, userFields: ReadonlySet<string>): readonly string[] {
  return [...Object.keys(fields), ...userFields];
}
