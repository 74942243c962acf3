import { command } from "@b24kit/client";
import type { Temporal } from "temporal-polyfill";
import { definedEntries, hasEmptyList, isAtOrAfter, isBefore, isIn, wireTime } from "../conditions.ts";
import type { Activity } from "../model/types.ts";
import type { Query } from "../query.ts";
import { ACTIVITY_FIELDS, OWNER_TYPE_IDS, parseActivities } from "./activity-adapter.ts";

/** Bounds: from included, before excluded. */
export interface ActivityConditions {
  /** Activities bound to records of this type, as owner or otherwise. */
  readonly ownerType?: keyof typeof OWNER_TYPE_IDS;
  /** With `ownerType`: bound to one of these records. */
  readonly ownerIds?: readonly number[];
  readonly responsibleIds?: readonly number[];
  readonly isCompleted?: boolean;
  readonly createdFrom?: Temporal.Instant;
  readonly createdBefore?: Temporal.Instant;
  readonly deadlineFrom?: Temporal.Instant;
  readonly deadlineBefore?: Temporal.Instant;
  /** Completed ones by `completedAt`. */
  readonly completedFrom?: Temporal.Instant;
  readonly completedBefore?: Temporal.Instant;
}

/**
 * CRM activities that meet every given condition. The portal drops a condition that it does not know without a word, so
 * all but the binding (which an answer need not tell) are checked on the rows again.
 */
export function activitiesWhere(conditions: ActivityConditions): Query<Activity> {
  const { ownerIds, responsibleIds, createdFrom, createdBefore, deadlineFrom, deadlineBefore } = conditions;
  const { completedFrom, completedBefore } = conditions;
  const filter = definedEntries({
    BINDINGS: bindingsFilter(conditions),
    "@RESPONSIBLE_ID": responsibleIds,
    COMPLETED: completedFlag(conditions),
    ">=CREATED": createdFrom && wireTime(createdFrom),
    "<CREATED": createdBefore && wireTime(createdBefore),
    ">=DEADLINE": deadlineFrom && wireTime(deadlineFrom),
    "<DEADLINE": deadlineBefore && wireTime(deadlineBefore),
    ">=LAST_UPDATED": completedFrom && wireTime(completedFrom),
    "<LAST_UPDATED": completedBefore && wireTime(completedBefore),
  });
  return {
    command: command("crm.activity.list", { select: ACTIVITY_FIELDS, filter }),
    scope: "crm",
    parse: (rows) => parseActivities(rows).filter((activity) => matches(activity, conditions)),
    isEmpty: hasEmptyList(ownerIds, responsibleIds),
  };
}

function completedFlag({ isCompleted, completedFrom, completedBefore }: ActivityConditions): "Y" | "N" | undefined {
  if (completedFrom !== undefined || completedBefore !== undefined) return "Y";
  return isCompleted === undefined ? undefined : isCompleted ? "Y" : "N";
}

function bindingsFilter({ ownerType, ownerIds }: ActivityConditions): unknown {
  if (ownerType === undefined) return undefined;
  const type = { OWNER_TYPE_ID: OWNER_TYPE_IDS[ownerType] };
  return ownerIds === undefined ? [type] : ownerIds.map((id) => ({ ...type, OWNER_ID: id }));
}

function matches(activity: Activity, conditions: ActivityConditions): boolean {
  const { createdFrom, createdBefore, deadlineFrom, deadlineBefore, completedFrom, completedBefore } = conditions;
  return (
    isIn(activity.responsibleId, conditions.responsibleIds) &&
    (conditions.isCompleted === undefined || activity.isCompleted === conditions.isCompleted) &&
    isAtOrAfter(activity.createdAt, createdFrom) &&
    isBefore(activity.createdAt, createdBefore) &&
    isAtOrAfter(activity.deadline, deadlineFrom) &&
    isBefore(activity.deadline, deadlineBefore) &&
    isAtOrAfter(activity.completedAt, completedFrom) &&
    isBefore(activity.completedAt, completedBefore)
  );
}
