import { toList } from "../../php/values.ts";
import { multiFields } from "../../portal/multi-fields.ts";
import type { CrmType, PortalState } from "../../portal/portal-state.ts";
import type { ClassicRow } from "../../world/types.ts";
import { itemFields, userFieldItemName, type ItemField } from "./item-fields.ts";
import { crmDate } from "./render-value.ts";

/** References that are 0, not null, when they are empty. */
const zeroReferences = new Set(["COMPANY_ID", "CONTACT_ID", "WEBFORM_ID"]);

/** How the rows of one entity type look in `crm.item.*`. */
export interface ItemView {
  readonly type: CrmType;
  readonly fields: readonly ItemField[];
  /** By camelCase name and by UPPER_SNAKE name. */
  readonly byName: ReadonlyMap<string, ItemField>;
  /** Answered name of each user field by its classic name. */
  readonly userFields: ReadonlyMap<string, string>;
}

/** `originalNames`: user fields keep their names (`useOriginalUfNames=Y`). */
export function createItemView(type: CrmType, userFields: ReadonlySet<string>, originalNames: boolean): ItemView {
  const fields = itemFields(type);
  return {
    type,
    fields,
    byName: new Map(
      fields.flatMap((field) => [
        [field.name, field],
        [field.upperName, field],
      ]),
    ),
    userFields: new Map([...userFields].map((name) => [name, originalNames ? name : userFieldItemName(name)])),
  };
}

/** The value of a field: ids and money are numbers, flags "Y"/"N", empty dates null. */
export function itemValue(portal: PortalState, { classicName, field }: ItemField, row: ClassicRow): unknown {
  if (classicName === "CONTACT_IDS") return contactIds(row);
  const cell = row[classicName];
  if (field.kind === "date" || field.kind === "datetime") return crmDate(portal, field, cell) ?? null;
  if (cell === undefined || cell === null || cell === "") return zeroReferences.has(classicName) ? 0 : (cell ?? null);
  if (field.kind === "integer" || field.kind === "number") return Number(cell);
  if (typeof cell === "boolean") return cell ? "Y" : "N";
  return typeof cell === "number" ? String(cell) : cell;
}

/** Phones, addresses of mail and the rest in one list. */
export function multiValues(row: ClassicRow): unknown[] {
  return multiFields.flatMap((name) =>
    toList(row[name]).map((entry) => {
      const { ID, VALUE_TYPE, VALUE } = entry as Record<string, unknown>;
      return { id: Number(ID), valueType: VALUE_TYPE, value: VALUE, typeId: name };
    }),
  );
}

/** Contacts of a record, the main one first; rows without CONTACT_IDS have one at most. */
export function contactIds(row: ClassicRow): number[] {
  const ids = row["CONTACT_IDS"] === undefined ? [row["CONTACT_ID"]] : toList(row["CONTACT_IDS"]);
  return ids.map(Number).filter((id) => id > 0);
}
