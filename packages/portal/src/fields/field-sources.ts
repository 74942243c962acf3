import type { Query } from "../query.ts";
import { activityFields } from "./activity-fields.ts";
import { calendarEventFields } from "./calendar-event-fields.ts";
import { classicFields, itemFields, taskFields, userFields } from "./field-queries.ts";
import type { PortalField } from "./portal-field.ts";

/** Where the fields of an entity come from: queries whose fields are joined, or a fixed list. */
export type FieldSource =
  | { readonly queries: Readonly<Record<string, Query<PortalField>>> }
  | { readonly fields: readonly PortalField[] };

const ENTITY_TYPES: Readonly<Record<string, number>> = {
  lead: 1,
  deal: 2,
  contact: 3,
  company: 4,
  quote: 7,
  invoice: 31,
};

/** Entities that also have methods of their own, which know phones and addresses of mail. */
const CLASSIC: ReadonlySet<string> = new Set(["lead", "deal", "contact", "company"]);

/** Numbers below are types of the portal itself. */
const FIRST_SMART_PROCESS = 128;

/** Undefined for an entity that is not known: neither one of the names nor the number of a type. */
export function fieldSource(entity: string): FieldSource | undefined {
  if (entity === "task") return { queries: { task: taskFields() } };
  if (entity === "user") return { queries: { user: userFields() } };
  if (entity === "calendar-event") return { fields: calendarEventFields };
  if (entity === "activity") return { fields: activityFields };
  const type = entityTypeOf(entity);
  if (type === undefined) return undefined;
  const name = Object.keys(ENTITY_TYPES).find((known) => ENTITY_TYPES[known] === type) ?? "";
  return { queries: { item: itemFields(type), ...(CLASSIC.has(name) && { classic: classicFields(name) }) } };
}

/** The number of a type of the CRM, by its name or the number itself; undefined where there is none. */
export function entityTypeOf(entity: string): number | undefined {
  if (Object.hasOwn(ENTITY_TYPES, entity)) return ENTITY_TYPES[entity];
  if (!/^\d{1,9}$/.test(entity)) return undefined;
  const number = Number(entity);
  return number >= FIRST_SMART_PROCESS || Object.values(ENTITY_TYPES).includes(number) ? number : undefined;
}
