import { capturedFields, type CapturedCollection } from "./captured-fields.ts";

/** A collection that one list method gives. */
export interface ListSource {
  readonly collection: CapturedCollection;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Fields that the answer does not tell. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

const names = (collection: CapturedCollection): string[] => Object.keys(capturedFields[collection]);

const classic = (collection: CapturedCollection, entity: string): ListSource => ({
  collection,
  method: `crm.${entity}.list`,
  params: { select: [...names(collection), "UF_*"] },
});

/** Of the fields of tasks and activities only those that may be kept are asked for: texts do not even leave the portal. */
const taskFields = names("tasks").map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
const activityFields = names("activities");

/** Lists of any length, but the users: these come first, because calendars are read person by person. */
export const listSources: readonly ListSource[] = [
  { collection: "departments", method: "department.get", params: {} },
  classic("companies", "company"),
  classic("contacts", "contact"),
  classic("leads", "lead"),
  classic("deals", "deal"),
  // Deals first: a capture that is cut should rather miss the history of leads.
  {
    collection: "stageHistory",
    method: "crm.stagehistory.list",
    params: { entityTypeId: 2 },
    extra: { ENTITY_TYPE_ID: 2 },
  },
  {
    collection: "stageHistory",
    method: "crm.stagehistory.list",
    params: { entityTypeId: 1 },
    extra: { ENTITY_TYPE_ID: 1 },
  },
  { collection: "activities", method: "crm.activity.list", params: { select: activityFields } },
  { collection: "tasks", method: "tasks.task.list", params: { select: taskFields } },
];

/** Collections that a portal gives as a whole, and where they stand in the answer. */
export const wholeSources = [
  { collection: "categories", method: "crm.category.list", params: { entityTypeId: 2 }, path: "categories" },
  { collection: "statuses", method: "crm.status.list", params: {} },
  { collection: "currencies", method: "crm.currency.list", params: {} },
] as const satisfies readonly (ListSource & { readonly path?: string })[];

/** Methods that describe the user fields of a collection. */
export const fieldSources = [
  { collection: "companies", method: "crm.company.fields" },
  { collection: "contacts", method: "crm.contact.fields" },
  { collection: "leads", method: "crm.lead.fields" },
  { collection: "deals", method: "crm.deal.fields" },
] as const satisfies readonly { readonly collection: CapturedCollection; readonly method: string }[];
