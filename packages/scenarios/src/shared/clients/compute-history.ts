import type { ClientActivity } from "@b24kit/portal";
import { lateSteps, stepsAhead, touchesOf } from "../../domain/clients/touches.ts";
import { toIso } from "../../domain/dates.ts";
import { type Context, isOwned } from "../../run/context.ts";
import { personRef } from "../names.ts";
import type { ClientHistory } from "./data.ts";

/** Contacts and steps that are described; of all others there is the count. */
const described = 10;

/** What there was with a client and what is planned, from all activities that are known of. */
export function historyOf(activities: readonly ClientActivity[], context: Context): ClientHistory {
  const { now, zone, whose } = context;
  const own = activities.filter(({ responsibleId }) => isOwned(whose, responsibleId));
  const touches = touchesOf(own, now);
  const steps = stepsAhead(own, now);
  return {
    touches: {
      count: touches.length,
      items: touches
        .slice(0, described)
        .map(({ activity, at }) => ({ ...partsOf(activity, context), at: toIso(at, zone.id) })),
    },
    next: {
      count: steps.length,
      items: steps.slice(0, described).map((step) => ({
        ...partsOf(step, context),
        deadline: toIso(step.deadline, zone.id),
      })),
    },
    late: lateSteps(own, now).length,
  };
}

function partsOf({ id, kind, direction, subject, responsibleId }: ClientActivity, { dictionaries }: Context) {
  return { id, kind, direction, subject, responsible: personRef(responsibleId, dictionaries) };
}
