import { capturedFields, type CapturedCollection } from "./captured-fields.ts";
import { createPseudonyms, type Pseudonyms } from "./pseudonyms.ts";
import { treatUserField, userFieldName } from "./treat-user-field.ts";
import { treatValue } from "./treat-value.ts";
import type { FieldTreatments } from "./treatment.ts";

type Row = Readonly<Record<string, unknown>>;

/** Types of the user fields of each collection, by name: `crm.deal.fields` and its siblings. */
export type UserFieldTypes = Partial<Record<CapturedCollection, ReadonlyMap<string, string>>>;

/** Takes out of rows whatever tells who they are about. */
export interface Anonymiser {
  /**
   * A new row of the fields that are allowed: ids, numbers, dates and flags as they are, names, phones, addresses and
   * texts replaced. Undefined when a row has no id, or an event no date.
   */
  row(collection: CapturedCollection, row: Row): Row | undefined;
}

export interface AnonymiserOptions {
  /** Random; forget it afterwards. The same salt gives the same replacements. */
  readonly salt: string | Uint8Array;
  readonly userFields?: UserFieldTypes;
}

/** What a row cannot do without. */
const REQUIRED: Readonly<Partial<Record<CapturedCollection, readonly string[]>>> = {
  categories: ["id"],
  statuses: ["ENTITY_ID", "STATUS_ID"],
  currencies: ["CURRENCY"],
  stageHistory: ["ID", "OWNER_ID", "CREATED_TIME"],
  tasks: ["id"],
  events: ["ID", "DATE_FROM"],
  workdays: ["USER_ID"],
};

/** An allow list, not a deny list: a field that nobody has thought of is left out. */
export function createAnonymiser({ salt, userFields = {} }: AnonymiserOptions): Anonymiser {
  const pseudonyms = createPseudonyms(salt);
  return {
    row(collection, row) {
      const types = userFields[collection];
      const made = { ...plainFields(capturedFields[collection], row, pseudonyms) };
      if (types !== undefined) Object.assign(made, ownFields(types, row, pseudonyms));
      return (REQUIRED[collection] ?? ["ID"]).every((name) => isThere(made[name])) ? made : undefined;
    },
  };
}

function plainFields(treatments: FieldTreatments, row: Row, pseudonyms: Pseudonyms): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, treatment] of Object.entries(treatments)) {
    const value = Object.hasOwn(row, name) ? treatValue(treatment, row[name], pseudonyms) : undefined;
    if (value !== undefined) made[name] = value;
  }
  return made;
}

function ownFields(types: ReadonlyMap<string, string>, row: Row, pseudonyms: Pseudonyms): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, type] of types) {
    const value = Object.hasOwn(row, name) ? treatUserField(type, row[name], pseudonyms) : undefined;
    if (value !== undefined) made[userFieldName(name, pseudonyms)] = value;
  }
  return made;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "";
}
