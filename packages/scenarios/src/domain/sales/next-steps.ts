import type { Deal, DealTask, PlannedActivity } from "@b24kit/portal";

/**
 * Ids of the activities whose deals must be asked for (`activityDeals`) before a deal can be said to have no next step:
 * the portal did not tell their bindings, and some open deal has no step yet that is known.
 */
export function plansToAsk(
  deals: readonly Deal[],
  activities: readonly PlannedActivity[],
  tasks: readonly DealTask[],
): readonly number[] {
  if (withoutNextStep(deals, dealsWithNextStep(activities, tasks)).length === 0) return [];
  return [...new Set(activities.filter(({ hasAllDeals }) => !hasAllDeals).map(({ id }) => id))];
}

/** Ids of the deals for which something is planned: an activity with a deadline ahead, or an open task linked to them. */
export function dealsWithNextStep(
  activities: readonly Pick<PlannedActivity, "dealIds">[],
  tasks: readonly Pick<DealTask, "dealIds">[],
): ReadonlySet<number> {
  return new Set([...activities, ...tasks].flatMap(({ dealIds }) => dealIds));
}

/** Open deals without a next step. */
export function withoutNextStep(deals: readonly Deal[], planned: ReadonlySet<number>): readonly Deal[] {
  return deals.filter((deal) => deal.semantics === "open" && !planned.has(deal.id));
}
