import type { GuardParts } from "../guard-parts.ts";
import { RefusedError } from "../refused-error.ts";
import { changesOf, commandLine, draftOf } from "./note-command.ts";
import { openPlan } from "./open-plan.ts";
import { planRefusals } from "./plan-refusals.ts";

/** Gives a plan up that is open, or a large one that was begun. The journal says so, too: the status in the store alone could be set back. */
export function discardPlan(parts: GuardParts, id: string): void {
  const { plan } = openPlan(parts, id);
  const isGivenUp =
    parts.plans.move(plan.id, "open", "discarded") ||
    (plan.bulk !== undefined && parts.plans.move(plan.id, "running", "discarded"));
  if (!isGivenUp) {
    throw new RefusedError(planRefusals.notOpen, { plan: plan.id });
  }
  const [change] = changesOf(plan);
  if (change === undefined) return;
  try {
    parts.journal.add(draftOf(parts, { ...commandLine(plan, change), outcome: "revoked", reason: "discarded" }));
  } catch {
    // A journal that cannot be written lets no plan run anyway.
  }
}
