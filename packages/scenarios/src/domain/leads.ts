import type { Activity, Lead, StageEntry, StageMove } from "@b24kit/portal";

/** Hours before the first lead in which a call may have been made that somebody turned into a lead later. */
export const earlierTouchHours = 24;

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

/**
 * When each lead was worked on first, epoch milliseconds; a lead that nobody worked on is missing. Calls, letters and whatever
 * goes out count when they were created, anything else when it was completed.
 */
export function firstTouches(
  activities: readonly Activity[],
  history: Iterable<Pick<StageEntry, "ownerId" | "kind" | "at">>,
): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  const note = (leadId: number, at: number): void => {
    const known = first.get(leadId);
    if (known === undefined || at < known) first.set(leadId, at);
  };
  for (const activity of activities.filter(isTouch)) {
    for (const leadId of leadsOf(activity)) note(leadId, touchedAt(activity));
  }
  for (const { ownerId, kind, at } of history) if (kind !== "created") note(ownerId, at);
  return first;
}

function touchedAt({ kind, direction, createdAt, completedAt = createdAt }: Activity): number {
  const isImmediate = direction === "outgoing" || kind === "call" || kind === "email";
  return (isImmediate ? createdAt : completedAt).epochMilliseconds;
}

/** Open leads that nobody has worked on. A closed lead never counts, however it was closed. */
export function untouchedLeads(leads: readonly Lead[], touched: ReadonlySet<number>): readonly Lead[] {
  return leads.filter((lead) => lead.semantics === "open" && !touched.has(lead.id));
}

function leadsOf(activity: Activity): readonly number[] {
  const owner = activity.ownerType === "lead" ? [activity.ownerId] : [];
  return [...owner, ...activity.bindings.filter((binding) => binding.type === "lead").map((binding) => binding.id)];
}
