import { activityDeals, dealsWhere, dealTasks, inParts, plannedActivities, type Queries } from "@b24kit/portal";
import { dealsWithNextStep, plansToAsk, withoutNextStep } from "../domain/sales/next-steps.ts";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import type { Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";
import { ownerCondition } from "../run/whose.ts";
import { readRows } from "./rows.ts";

/** As many commands as one request holds. */
const oneRequest = 50;

/** Open deals, and everything that may be a next step of one, in one batch. */
export function gatherStuck({ whose, now }: Context) {
  return {
    openDeals: dealsWhere({ ...ownerCondition(whose), semantics: ["open"] }),
    plans: plannedActivities({ now }),
    dealTasks: dealTasks(),
  } satisfies Queries;
}

/**
 * Where the portal does not tell every deal of an activity and some deal has no known step: a few activities are asked for
 * their deals; of many only those are of use that the deals without a known step are bound to, found here.
 */
export function gatherPlans(context: Context, answers: Answers): Queries {
  const { open, plans, tasks } = readRows(context, answers);
  if (open === null || plans === null || tasks === null) return {};
  const asked = plansToAsk(open, plans, tasks);
  if (asked.length <= oneRequest) return bindingsOf(asked);
  const stepless = withoutNextStep(open, dealsWithNextStep(plans, tasks)).map(({ id }) => id);
  return inParts("boundPlans", stepless, (dealIds) => plannedActivities({ now: context.now, dealIds }));
}

/** The deals of the activities that were found. */
export function gatherBindings(_context: Context, answers: Answers): Queries {
  const found = rowsInParts<{ readonly id: number; readonly hasAllDeals: boolean }>(answers, "boundPlans") ?? [];
  return bindingsOf(found.filter(({ hasAllDeals }) => !hasAllDeals).map(({ id }) => id));
}

function bindingsOf(activityIds: readonly number[]): Queries {
  return Object.fromEntries([...new Set(activityIds)].map((id) => [`bindings.${id}`, activityDeals(id)]));
}
