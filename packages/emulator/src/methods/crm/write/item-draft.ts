import { isArrayLike, toText, valueAt } from "../../../php/values.ts";
import { multiFields } from "../../../portal/multi-fields.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { MethodCall } from "../../method.ts";
import { fileCell } from "../file-values.ts";
import type { ItemView } from "../item-view.ts";
import { hasContacts, readContacts } from "./contact-cells.ts";
import { readCells, type Draft, type FindField, type WriteFamily } from "./draft.ts";
import type { MultiChange } from "./multi-cells.ts";
import { readMultiEntry } from "./read-multi.ts";

/** What `crm.item.add` and `crm.item.update` do with bad values. */
export function itemFamily(view: ItemView): WriteFamily {
  return {
    refuse(classicName) {
      const name = view.fields.find((field) => field.classicName === classicName)?.name ?? classicName;
      return new RestError("CRM_FIELD_ERROR_VALUE_NOT_VALID", `Invalid value of the field "${name}"`);
    },
    refusesStages: true,
    skipsUnchanged: true,
  };
}

/** Named by crm-item-add.md, though the classic methods only read them. */
const writtenHere = new Set(["LEAD_ID", "QUOTE_ID", "WEBFORM_ID"]);

/** Reads `fields` of the universal methods, by camelCase and UPPER_SNAKE names; unknown and read-only ones are ignored. */
export function itemDraft(call: MethodCall, view: ItemView, fields: unknown): Draft {
  const family = itemFamily(view);
  const find: FindField = (name) => {
    const item = view.byName.get(name);
    if (item === undefined) {
      const found = userField(view, name);
      return found !== undefined && call.portal.fileFields[view.type]?.[found.classicName] !== undefined
        ? undefined
        : found;
    }
    const { classicName, field } = item;
    const isWritable = !field.isReadOnly || writtenHere.has(classicName);
    return isWritable && field.type !== "file" && classicName !== "CONTACT_IDS" ? { ...field, classicName } : undefined;
  };
  const contacts = hasContacts(view.type) ? iterable(valueAt(fields, "contactIds")) : undefined;
  return {
    cells: { ...readCells(call.portal, family, fields, find), ...fileCells(call, view, fields) },
    contacts: contacts === undefined ? undefined : readContacts(family, contacts),
    multi: readFm(family, iterable(valueAt(fields, "fm"))),
  };
}

/** Fields of files, which are stored apart. */
function fileCells(call: MethodCall, view: ItemView, fields: unknown): Readonly<Record<string, unknown>> {
  const family = itemFamily(view);
  const cells: Record<string, unknown> = {};
  for (const [name, value] of isArrayLike(fields) ? Object.entries(fields) : []) {
    const item = view.byName.get(name);
    const upperName = item?.classicName ?? [...view.userFields].find(([, answered]) => answered === name)?.[0] ?? name;
    const kind = item?.field.type === "file" ? "single" : call.portal.fileFields[view.type]?.[upperName];
    if (kind === undefined) continue;
    const cell = fileCell(call, value, kind === "multiple");
    if (cell === undefined) throw family.refuse(upperName);
    cells[upperName] = cell;
  }
  return cells;
}

function userField({ userFields }: ItemView, name: string): ReturnType<FindField> {
  const classicName = [...userFields].find(([, answered]) => answered === name)?.[0];
  return classicName === undefined ? undefined : { classicName, type: "crm_userfield", kind: "text" };
}

/** Lists and maps; "100" for a scalar, undefined for nothing. */
function iterable(value: unknown): object | undefined {
  if (value === undefined || value === null) return undefined;
  if (isArrayLike(value)) return value;
  const text = `Expected iterable value for multiple field, but got \`${phpType(value)}\` instead`;
  throw new RestError("100", text);
}

function phpType(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "double";
  return typeof value;
}

const spelling = { id: "id", value: "value", valueType: "valueType" } as const;

/** A list, or a map whose keys are the ids of the entries (crm-item-update.md). */
function readFm(family: WriteFamily, fm: object | undefined): MultiChange[] {
  if (fm === undefined) return [];
  return Object.entries(fm).flatMap(([key, entry]) => {
    const typeId = toText(valueAt(entry, "typeId"));
    if (!multiFields.includes(typeId) || !isArrayLike(entry)) return [];
    return readMultiEntry(family, typeId, Array.isArray(fm) ? entry : Object.assign({ id: key }, entry), spelling);
  });
}
