import { isArrayLike, toInt, toList, toText, valueAt } from "../../../php/values.ts";
import type { ActivityOwner } from "../../../portal/activity-owners.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import { RestError } from "../../../server/rest-error.ts";
import { activityFields } from "../fields/activity.ts";
import { classicFamily } from "./classic-draft.ts";
import { readCells, type Cells, type FindField } from "./draft.ts";
import { ownerRecord } from "./owners.ts";
import { isStorable } from "./storable.ts";

/** Reads `fields` of an activity; what must not be empty is refused when it is (crm-activity-add.md). */
export function activityCells(portal: PortalState, fields: unknown, isNew: boolean): Cells {
  const find: FindField = (name) => {
    const field = Object.hasOwn(activityFields, name) ? activityFields[name] : undefined;
    if (field === undefined || field.isReadOnly || (field.isImmutable && !isNew)) return undefined;
    return { ...field, classicName: name };
  };
  const cells = readCells(portal, classicFamily, fields, find);
  const isMissing = (name: string): boolean => (isNew || name in cells) && toText(cells[name]).trim() === "";
  if (isMissing("SUBJECT")) throw refused("The field SUBJECT is not defined or empty");
  if (isMissing("RESPONSIBLE_ID")) throw refused("The field RESPONSIBLE_ID is not defined or invalid");
  const given = valueAt(fields, "COMMUNICATIONS");
  return given === undefined ? cells : { ...cells, COMMUNICATIONS: communications(given) };
}

/** What a new activity must say of its kind. */
export function checkKind(cells: Cells): void {
  const type = toInt(cells["TYPE_ID"]);
  if (cells["PROVIDER_ID"] === "REST_APP") throw refused("Application context required.");
  if (type < 1 || type > 6) throw refused("The field TYPE_ID is not defined or invalid");
  checkPeople(type, toList(cells["COMMUNICATIONS"]));
  if (type === 6 && toText(cells["PROVIDER_ID"]) === "") {
    throw refused("The custom activity without provider is not supported in current context");
  }
}

/** Meetings and calls are with exactly one, e-mails with somebody; a provider's own activities may be with nobody. */
export function checkPeople(type: number, people: readonly unknown[]): void {
  if ((type === 1 || type === 2 || type === 4) && people.length === 0) {
    throw refused("The field COMMUNICATIONS is not defined or invalid");
  }
  if ((type === 1 || type === 2) && people.length > 1) {
    throw refused("The only one communication is allowed for activity of specified type");
  }
}

/** The owner and those whom the activity is with, each once. */
export function ownersOf(portal: PortalState, cells: Cells): [ActivityOwner, ...ActivityOwner[]] {
  const owner = { type: toInt(cells["OWNER_TYPE_ID"]), id: toInt(cells["OWNER_ID"]) };
  if (ownerRecord(portal, owner) === undefined) {
    const text = "Could not build binding. Please ensure that owner info and communications are defined correctly";
    throw refused(text);
  }
  const others = toList(cells["COMMUNICATIONS"])
    .map((entry) => ({ type: toInt(valueAt(entry, "ENTITY_TYPE_ID")), id: toInt(valueAt(entry, "ENTITY_ID")) }))
    .filter((other) => ownerRecord(portal, other) !== undefined)
    .filter(({ type, id }) => type !== owner.type || id !== owner.id);
  return [owner, ...others];
}

/** Provider and type of provider of the kinds that have one of their own. */
export const providers: Readonly<Record<string, Cells>> = {
  1: { PROVIDER_ID: "CRM_MEETING", PROVIDER_TYPE_ID: "MEETING" },
  2: { PROVIDER_ID: "VOXIMPLANT_CALL", PROVIDER_TYPE_ID: "CALL" },
  4: { PROVIDER_ID: "CRM_EMAIL", PROVIDER_TYPE_ID: "EMAIL" },
};

function communications(given: unknown): unknown[] {
  const entries = isArrayLike(given) ? Object.values(given) : [];
  if (entries.length === 0 || !entries.every((entry) => isArrayLike(entry) && isStorable(entry))) {
    throw refused("The field COMMUNICATIONS is not defined or invalid");
  }
  return entries.map((entry) => ({
    TYPE: toText(valueAt(entry, "TYPE")),
    VALUE: toText(valueAt(entry, "VALUE")),
    ENTITY_ID: String(toInt(valueAt(entry, "ENTITY_ID"))),
    ENTITY_TYPE_ID: String(toInt(valueAt(entry, "ENTITY_TYPE_ID"))),
  }));
}

function refused(text: string): RestError {
  return new RestError("", text);
}
