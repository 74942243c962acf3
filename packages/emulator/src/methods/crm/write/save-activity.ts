import { activityOwners, type ActivityOwner } from "../../../portal/activity-owners.ts";
import { serverIso } from "../../../server/time-profile.ts";
import type { ClassicRow } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import { isCrmType } from "../entities.ts";
import { bindingRow } from "./binding-row.ts";
import type { Cells } from "./draft.ts";
import { ownerRecord } from "./owners.ts";

/** What a field of an activity holds when nothing was said about it. */
const constants: Cells = {
  PROVIDER_GROUP_ID: null,
  ASSOCIATED_ENTITY_ID: "0",
  COMPLETED: "N",
  STATUS: "1",
  PRIORITY: "2",
  NOTIFY_TYPE: "0",
  NOTIFY_VALUE: "0",
  DESCRIPTION: "",
  DESCRIPTION_TYPE: "1",
  DIRECTION: "0",
  LOCATION: "",
  SETTINGS: [],
  ORIGINATOR_ID: null,
  ORIGIN_ID: null,
  PROVIDER_PARAMS: [],
  PROVIDER_DATA: null,
  RESULT_STATUS: "0",
  RESULT_STREAM: "0",
  AUTOCOMPLETE_RULE: "0",
  IS_INCOMING_CHANNEL: "N",
};

/** Adds an activity to its records, the owner first; its id. */
export function addActivity(
  call: MethodCall,
  owners: readonly [ActivityOwner, ...ActivityOwner[]],
  cells: Cells,
): number {
  const { portal, caller } = call;
  const id = portal.activities.nextId();
  const now = serverIso(portal, portal.now());
  const me = String(caller.id);
  const start = cells["START_TIME"] || now;
  const row = {
    ...constants,
    AUTHOR_ID: me,
    EDITOR_ID: me,
    CREATED: now,
    LAST_UPDATED: now,
    ...cells,
    START_TIME: start,
    END_TIME: cells["END_TIME"] || start,
    ...bindingRow(owners[0]),
    BINDINGS: owners.map(bindingRow),
    ID: String(id),
  };
  const settled = { ...row, ...derived(row, cells) };
  portal.activities.put(settled);
  touchOwners(call, settled);
  return id;
}

/** Changes an activity. Completing it counts as activity of its records; that other changes do not is unconfirmed. */
export function changeActivity(call: MethodCall, old: ClassicRow, cells: Cells): void {
  const { portal, caller } = call;
  const now = serverIso(portal, portal.now());
  const row: ClassicRow = { ...old, ...cells, LAST_UPDATED: now, EDITOR_ID: String(caller.id) };
  const settled = { ...row, ...derived(row, cells) };
  portal.activities.put(settled);
  if (settled["COMPLETED"] === "Y" && old["COMPLETED"] !== "Y") touchOwners(call, settled);
}

/** STATUS and COMPLETED say the same; the deadline of meetings, calls and tasks is a time of theirs (crm-activity-add.md). */
function derived(row: ClassicRow, given: Cells): Cells {
  const type = Number(row["TYPE_ID"]);
  const isDone =
    given["COMPLETED"] === undefined && given["STATUS"] !== undefined
      ? Number(given["STATUS"]) > 1
      : row["COMPLETED"] === "Y";
  return {
    COMPLETED: isDone ? "Y" : "N",
    STATUS: isDone ? (row["STATUS"] === "3" ? "3" : "2") : "1",
    ...(type === 1 || type === 2 ? { DEADLINE: row["START_TIME"] } : {}),
    ...(type === 3 ? { DEADLINE: row["END_TIME"] } : {}),
  };
}

function touchOwners({ portal, caller }: MethodCall, activity: ClassicRow): void {
  const touch = { LAST_ACTIVITY_TIME: serverIso(portal, portal.now()), LAST_ACTIVITY_BY: String(caller.id) };
  for (const owner of activityOwners(activity)) {
    const record = ownerRecord(portal, owner);
    if (record !== undefined && isCrmType(owner.type)) portal.crm[owner.type].put({ ...record, ...touch });
  }
}
