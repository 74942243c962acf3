import type { GuardParts } from "../guard-parts.ts";
import { withJournal } from "../plan/apply-plan.ts";
import { openPlan } from "../plan/open-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import { RefusedError } from "../refused-error.ts";
import type { ManyPlan } from "./read-spool.ts";
import { wasBegun } from "./was-begun.ts";

/** What a plan did after it was looked for, the undo does not know of. */
export function refuseOlderUndo(parts: GuardParts, plan: ManyPlan): void {
  const { undoes, bulk } = plan;
  if (undoes === undefined) return;
  const { status } = openPlan(parts, undoes);
  const [later] = withJournal(plan, () => [
    ...parts.journal.entries({ plan: undoes, outcome: "started", since: bulk.since }),
  ]);
  if (status === "running" || later !== undefined) {
    throw new RefusedError(planRefusals.changedMeanwhile(`the plan ${undoes} went on`), { plan: plan.id });
  }
}

/** The plan that takes this one back and was begun: what is being deleted is not written anew. */
export function begunUndo(parts: GuardParts, id: string): string | undefined {
  const others = parts.plans.list().filter(({ body }) => body.includes(id) && (JSON.parse(body) as Plan).undoes === id);
  return others.find((other) => wasBegun(parts, other.id))?.id;
}
