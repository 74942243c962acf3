import type { ClientActivity } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { isBefore } from "../dates.ts";

/** A contact with a client that has taken place. */
export interface Touch {
  readonly activity: ClientActivity;
  readonly at: Temporal.Instant;
}

/**
 * When there was contact: what came in, when it came; anything else when it was completed. Undefined of what is only planned,
 * and of what the portal dates after now.
 */
function touchedAt(activity: ClientActivity, now: Temporal.Instant): Temporal.Instant | undefined {
  const cameIn = activity.direction === "incoming" || activity.isFromChannel;
  const at = cameIn
    ? activity.createdAt
    : activity.isCompleted
      ? (activity.completedAt ?? activity.createdAt)
      : undefined;
  return at === undefined || isBefore(now, at) ? undefined : at;
}

/** Every contact there was, the latest first, each activity once. */
export function touchesOf(activities: readonly ClientActivity[], now: Temporal.Instant): readonly Touch[] {
  return unique(activities)
    .flatMap((activity) => {
      const at = touchedAt(activity, now);
      return at === undefined ? [] : [{ activity, at }];
    })
    .toSorted((left, right) => Temporal.Instant.compare(right.at, left.at) || right.activity.id - left.activity.id);
}

/** Something that somebody still means to do by some time. */
export interface Step extends ClientActivity {
  readonly deadline: Temporal.Instant;
}

/** What is planned with a deadline after now, the nearest first; what came in through a channel is nobody's plan. */
export function stepsAhead(activities: readonly ClientActivity[], now: Temporal.Instant): readonly Step[] {
  return plannedOf(activities).filter(({ deadline }) => isBefore(now, deadline));
}

/** What was planned for a time that has passed, the oldest first. */
export function lateSteps(activities: readonly ClientActivity[], now: Temporal.Instant): readonly Step[] {
  return plannedOf(activities).filter(({ deadline }) => !isBefore(now, deadline));
}

function plannedOf(activities: readonly ClientActivity[]): readonly Step[] {
  return unique(activities)
    .filter((activity): activity is Step => activity.deadline !== undefined)
    .filter(({ isCompleted, isFromChannel }) => !isCompleted && !isFromChannel)
    .toSorted((left, right) => Temporal.Instant.compare(left.deadline, right.deadline) || left.id - right.id);
}

function unique(activities: readonly ClientActivity[]): readonly ClientActivity[] {
  return [...new Map(activities.map((activity) => [activity.id, activity])).values()];
}
