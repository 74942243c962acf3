import type { DateReader } from "../../lists/cells.ts";
import { toText } from "../../php/values.ts";
import type { Caller } from "../../portal/caller.ts";
import type { TaskRow } from "../../world/types.ts";

/** A deadline nearer than this is "almost overdue". */
const nearDeadline = 24 * 3_600_000;

/**
 * The computed status: -3 almost overdue, -1 overdue, -2 not viewed, otherwise the stored one. Deferred tasks count as
 * overdue, tasks that wait for approval or are done do not, nor do own declined ones.
 */
export function metaStatus(row: TaskRow, caller: Caller, now: number, dates: DateReader): string {
  const deadline = row.deadline === null ? undefined : dates.stored(toText(row.deadline));
  const isSettled =
    row.status === "4" || row.status === "5" || (row.status === "7" && Number(row.responsibleId) === caller.id);
  if (deadline !== undefined && !isSettled) {
    if (deadline < now) return "-1";
    if (deadline < now + nearDeadline) return "-3";
  }
  const isWaiting = row.status === "1" || row.status === "2";
  if (isWaiting && row["notViewed"] === "Y" && Number(row.createdBy) !== caller.id) return "-2";
  return row.status;
}
