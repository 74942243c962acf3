import { toList, valueAt } from "../../../php/values.ts";
import { multiFields } from "../../../portal/multi-fields.ts";
import type { CrmType } from "../../../portal/portal-state.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { MethodCall } from "../../method.ts";
import { crmEntityFields } from "../entities.ts";
import { hasContacts, readContacts } from "./contact-cells.ts";
import { readCells, type Draft, type FindField, type WriteFamily } from "./draft.ts";
import { readMultiEntry } from "./read-multi.ts";

/** What the classic methods do with bad values; the form of the error is that of a wrong currency (crm-deal-add.md). */
export const classicFamily: WriteFamily = {
  refuse: (classicName) => new RestError("", `Invalid value of the field "${classicName}".`),
  refusesStages: false,
  skipsUnchanged: false,
};

const spelling = { id: "ID", value: "VALUE", valueType: "VALUE_TYPE" } as const;

/**
 * Reads `fields` of the classic methods. Unknown, read-only and (in updates) immutable names are dropped without a word;
 * so are files, and phones that are no list.
 */
export function classicDraft(call: MethodCall, type: CrmType, fields: unknown, isNew: boolean): Draft {
  const { portal } = call;
  const known = crmEntityFields[type];
  const userFields = portal.userFields(portal.crm[type]);
  const find: FindField = (name) => {
    if (userFields.has(name)) return { classicName: name, type: "crm_userfield", kind: "text" };
    const field = Object.hasOwn(known, name) ? known[name] : undefined;
    if (field === undefined || field.isReadOnly || (field.isImmutable && !isNew)) return undefined;
    return field.type === "file" || field.type === "crm_multifield" ? undefined : { ...field, classicName: name };
  };
  const contacts = hasContacts(type) ? valueAt(fields, "CONTACT_IDS") : undefined;
  return {
    cells: readCells(portal, classicFamily, fields, find),
    contacts: contacts === undefined ? undefined : readContacts(classicFamily, contacts),
    multi: multiFields.flatMap((name) =>
      toList(valueAt(fields, name)).flatMap((entry) => readMultiEntry(classicFamily, name, entry, spelling)),
    ),
  };
}
