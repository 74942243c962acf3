import { z } from "zod";
import type { Activity } from "../model/types.ts";
import {
  readRows,
  readWire,
  wireFlag,
  wireId,
  wireInstant,
  wireInteger,
  wireList,
  wireRecord,
  wireReference,
  wireRequiredInstant,
  wireText,
} from "../wire.ts";

const METHOD = "crm.activity.list";

const OWNER_TYPES: Readonly<Record<number, Activity["ownerType"]>> = {
  1: "lead",
  2: "deal",
  3: "contact",
  4: "company",
};
const KINDS: Readonly<Record<number, Activity["kind"]>> = { 1: "meeting", 2: "call", 3: "task", 4: "email" };
const DIRECTIONS: Readonly<Record<number, Activity["direction"]>> = { 1: "incoming", 2: "outgoing" };

/** What a form that a customer filled in leaves behind: the name is that of the server's source, no page of the reference has it. */
const WEB_FORM = "CRM_WEBFORM";

/** What activities are bound to, by the portal's number. */
export const OWNER_TYPE_IDS = { lead: 1, deal: 2, contact: 3, company: 4 } as const;

/** https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html */
const activityRow = z.object({
  ID: wireId,
  OWNER_ID: wireReference,
  OWNER_TYPE_ID: wireInteger,
  TYPE_ID: wireInteger,
  PROVIDER_ID: wireText,
  DIRECTION: wireInteger,
  COMPLETED: wireFlag,
  IS_INCOMING_CHANNEL: wireFlag,
  RESPONSIBLE_ID: wireReference,
  CREATED: wireRequiredInstant,
  DEADLINE: wireInstant,
  LAST_UPDATED: wireInstant,
  SETTINGS: wireRecord,
  BINDINGS: wireList,
});

export const ACTIVITY_FIELDS = Object.keys(activityRow.shape);

/** What must be known of a plan. */
export const PLAN_FIELDS = [
  "ID",
  "OWNER_ID",
  "OWNER_TYPE_ID",
  "COMPLETED",
  "IS_INCOMING_CHANNEL",
  "RESPONSIBLE_ID",
  "CREATED",
  "DEADLINE",
  "BINDINGS",
] as const satisfies readonly (keyof typeof activityRow.shape)[];

const bindingRow = z.object({ OWNER_ID: wireReference, OWNER_TYPE_ID: wireInteger });

/** The activities of some rows. A portal that answers no BINDINGS leaves the owner as the only one. */
export function parseActivities(rows: readonly unknown[]): readonly Activity[] {
  return readRows(METHOD, activityRow, rows).map(toActivity);
}

function toActivity(row: z.output<typeof activityRow>): Activity {
  const ownerType = ownerTypeOf(row.OWNER_TYPE_ID);
  const ownerId = row.OWNER_ID ?? 0;
  const direction = DIRECTIONS[row.DIRECTION ?? 0] ?? "none";
  return {
    id: row.ID,
    ownerType,
    ownerId,
    kind: kindOf(row.TYPE_ID, row.PROVIDER_ID),
    direction,
    isCompleted: row.COMPLETED,
    isFromChannel: row.IS_INCOMING_CHANNEL,
    isMissedCall: direction !== "outgoing" && readWire(METHOD, wireFlag, row.SETTINGS["MISSED_CALL"]),
    responsibleId: row.RESPONSIBLE_ID ?? 0,
    createdAt: row.CREATED,
    bindings: withOwner({ type: ownerType, id: ownerId }, row.BINDINGS),
    ...deadlineOf(row.DEADLINE),
    // Unconfirmed: whatever is edited after the completion moves it as well.
    ...(row.COMPLETED && row.LAST_UPDATED && { completedAt: row.LAST_UPDATED }),
  };
}

/** The year 9999 is how the portal writes "no deadline" of an activity. */
function deadlineOf(deadline: Activity["deadline"]): Pick<Activity, "deadline"> {
  if (deadline === undefined || deadline.toZonedDateTimeISO("UTC").year >= 9999) return {};
  return { deadline };
}

function kindOf(type: number | undefined, provider: string): Activity["kind"] {
  const kind = KINDS[type ?? 0];
  if (kind !== undefined) return kind;
  if (provider === "VOXIMPLANT_CALL") return "call";
  if (provider === WEB_FORM) return "form";
  return provider === "CRM_TASKS_TASK" ? "task" : "other";
}

function ownerTypeOf(id: number | undefined): Activity["ownerType"] {
  return OWNER_TYPES[id ?? 0] ?? "other";
}

type Binding = Activity["bindings"][number];

function withOwner(owner: Binding, rows: readonly unknown[]): readonly Binding[] {
  const others = rows
    .map((row) => readWire(METHOD, bindingRow, row))
    .map((row): Binding => ({ type: ownerTypeOf(row.OWNER_TYPE_ID), id: row.OWNER_ID ?? 0 }));
  return [owner, ...others].filter(
    (binding, index, all) =>
      binding.id > 0 && all.findIndex((other) => other.type === binding.type && other.id === binding.id) === index,
  );
}
