import type { Deal, DealTask, PlannedActivity } from "@b24kit/portal";
import { openOf } from "../domain/sales/deals-in-period.ts";
import { dealsWithNextStep } from "../domain/sales/next-steps.ts";
import { rowsInParts } from "../domain/sales/rows-in-parts.ts";
import { rowsOf, type Answers } from "../run/answers.ts";
import { isOwned, type Context } from "../run/context.ts";

/** What was read so far; null for what could not be. */
export interface StuckRows {
  /** The open deals that count. */
  readonly open: readonly Deal[] | null;
  readonly plans: readonly PlannedActivity[] | null;
  readonly tasks: readonly DealTask[] | null;
}

export function readRows({ whose }: Context, answers: Answers): StuckRows {
  const open = rowsOf<Deal>(answers, "openDeals");
  const isCounted = (deal: Deal): boolean => !deal.isTemplate && isOwned(whose, deal.responsibleId);
  return {
    open: open && openOf(open).filter(isCounted),
    plans: rowsOf<PlannedActivity>(answers, "plans"),
    tasks: rowsOf<DealTask>(answers, "dealTasks"),
  };
}

/** Ids of the deals that have a next step; null when that is not known of all of them. */
export function plannedDeals({ plans, tasks }: StuckRows, answers: Answers): ReadonlySet<number> | null {
  const found = rowsInParts<PlannedActivity>(answers, "boundPlans");
  const bound = rowsInParts<Pick<PlannedActivity, "dealIds">>(answers, "bindings");
  if (plans === null || tasks === null || found === null || bound === null) return null;
  return dealsWithNextStep([...plans, ...found, ...bound], tasks);
}
