import { activityOwners, type ActivityOwner } from "../../../portal/activity-owners.ts";
import { RestError } from "../../../server/rest-error.ts";
import type { ClassicRow } from "../../../world/types.ts";
import { requiredInt } from "../../controller-params.ts";
import type { MethodCall, MethodResult, MethodTable } from "../../method.ts";
import { canSeeRecord } from "../access.ts";
import { isCrmType } from "../entities.ts";
import { momentCell } from "./date-cells.ts";
import type { Cells } from "./draft.ts";
import { canChangeActivity, ownerRecord } from "./owners.ts";
import { addActivity, changeActivity } from "./save-activity.ts";
import { writtenCell } from "./written-cell.ts";

const common = {
  scopes: ["crm"],
  support: "partial",
  effect: "write",
  note: "To-dos of leads, deals, contacts and companies; parentActivityId, pingOffsets and colorId are ignored.",
} as const;

/** To-dos: activities of the provider CRM_TODO. */
export const todoWriteMethods: MethodTable = {
  "crm.activity.todo.add": { ...common, run: add },
  "crm.activity.todo.update": { ...common, run: update },
};

function add(call: MethodCall): MethodResult {
  const owner = ownerOf(call);
  const cells = {
    SUBJECT: "",
    RESPONSIBLE_ID: String(call.caller.id),
    ...todoCells(call),
    TYPE_ID: "6",
    PROVIDER_ID: "CRM_TODO",
    PROVIDER_TYPE_ID: "TODO",
  };
  const record = ownerRecord(call.portal, owner);
  if (record === undefined) throw notFound();
  if (!canSeeRecord(call.caller, record)) throw accessDenied();
  return { result: { id: addActivity(call, [owner], cells) } };
}

function update(call: MethodCall): MethodResult {
  const id = requiredInt(call, "id");
  const owner = ownerOf(call);
  const cells = todoCells(call);
  const row = call.portal.activities.get(id);
  if (row === undefined || !isTodoOf(row, owner)) throw notFound();
  if (!canChangeActivity(call, row)) throw accessDenied();
  if (row["COMPLETED"] === "Y") {
    throw new RestError("CAN_NOT_UPDATE_COMPLETED_TODO", "A completed to-do cannot be changed");
  }
  changeActivity(call, row, cells);
  return { result: { id } };
}

/** The page tells OWNER_NOT_FOUND from NOT_FOUND by a word only: here it is a type that has no records. */
function ownerOf(call: MethodCall): ActivityOwner {
  const owner = { type: requiredInt(call, "ownerTypeId"), id: requiredInt(call, "ownerId") };
  if (!isCrmType(owner.type)) throw new RestError("OWNER_NOT_FOUND", "Owner not found");
  return owner;
}

function isTodoOf(row: ClassicRow, { type, id }: ActivityOwner): boolean {
  return (
    row["PROVIDER_ID"] === "CRM_TODO" && activityOwners(row).some((owner) => owner.type === type && owner.id === id)
  );
}

/** Deadline, title, description and responsible person, as far as they are given; the deadline always is. */
function todoCells(call: MethodCall): Cells {
  const deadline = deadlineOf(call);
  return {
    START_TIME: deadline,
    END_TIME: deadline,
    DEADLINE: deadline,
    ...given(call, "title", "SUBJECT", "string"),
    ...given(call, "description", "DESCRIPTION", "string"),
    ...given(call, "responsibleId", "RESPONSIBLE_ID", "int"),
  };
}

function deadlineOf(call: MethodCall): string {
  const value = call.params["deadline"];
  if (value === undefined || value === null) {
    throw new RestError("100", "Could not find value for parameter {deadline} (internal error)");
  }
  const moment = momentCell(call.portal, value);
  if (moment === undefined) throw new RestError("WRONG_DATETIME_FORMAT", "Wrong date and time format");
  return moment;
}

function given(call: MethodCall, name: string, classicName: string, type: "string" | "int"): Cells {
  const value = call.params[name];
  if (value === undefined || value === null) return {};
  const field = type === "int" ? ({ type: "user", kind: "integer" } as const) : ({ type, kind: "text" } as const);
  const cell = writtenCell(call.portal, field, value);
  if (typeof cell === "string") return { [classicName]: cell };
  const text = `Invalid value {} to match with parameter {${name}}. Should be value of type ${type}. (internal error)`;
  throw new RestError("100", text);
}

function notFound(): RestError {
  return new RestError("NOT_FOUND", "Not found.");
}

function accessDenied(): RestError {
  return new RestError("ACCESS_DENIED", "Access denied");
}
