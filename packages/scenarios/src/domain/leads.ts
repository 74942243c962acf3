import type { Activity, Lead, StageMove } from "@b24kit/portal";

/**
 * Whether an activity is somebody's work on a lead: an outgoing one, or a completed one that did not come in through a
 * channel. An answered incoming call is work too; a missed one is not, whoever ticked it off.
 */
export function isTouch(activity: Activity): boolean {
  if (activity.direction === "outgoing") return true;
  if (!activity.isCompleted || activity.isMissedCall) return false;
  const isAnsweredCall = activity.kind === "call" && activity.direction === "incoming";
  return isAnsweredCall || !activity.isFromChannel;
}

/** Ids of the leads that somebody worked on: by an activity bound to them, or by a move of their status. */
export function touchedLeads(activities: readonly Activity[], moves: readonly StageMove[]): ReadonlySet<number> {
  const byActivity = activities.filter(isTouch).flatMap(leadsOf);
  const byMove = moves.filter((move) => move.kind !== "created").map((move) => move.ownerId);
  return new Set([...byActivity, ...byMove]);
}

/** Open leads that nobody has worked on. A closed lead never counts, however it was closed. */
export function untouchedLeads(leads: readonly Lead[], touched: ReadonlySet<number>): readonly Lead[] {
  return leads.filter((lead) => lead.semantics === "open" && !touched.has(lead.id));
}

function leadsOf(activity: Activity): readonly number[] {
  const owner = activity.ownerType === "lead" ? [activity.ownerId] : [];
  return [...owner, ...activity.bindings.filter((binding) => binding.type === "lead").map((binding) => binding.id)];
}
