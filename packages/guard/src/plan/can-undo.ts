import type { PlanOutcome } from "../guard.ts";
import type { Refusal } from "../refusal.ts";
import { isSame } from "./planned-change.ts";
import type { Plan, UndoStep } from "./plan.ts";
import { planRefusals } from "./plan-refusals.ts";
import type { PlanStatus } from "./plan-store.ts";

/** A plan and what became of it. */
interface Ran {
  readonly plan: Plan;
  readonly status: PlanStatus;
  /** `undefined`: it was not stored. */
  readonly outcome?: PlanOutcome | undefined;
}

/** Whether there is something that `undo` could take back, as far as that is known without asking the portal. */
export function canUndo(ran: Ran): boolean {
  return undoRefusal(ran) === undefined;
}

/** Why there is nothing to take back; `undefined`: the portal is to be asked. */
export function undoRefusal({ plan, status, outcome }: Ran): Refusal | undefined {
  // What it wrote stands in the journal of its run, which the guard does not have.
  if (plan.bulk !== undefined) return planRefusals.many(plan.id);
  const hasRun = status === "done" || status === "failed" || status === "unknown";
  if (!hasRun) return planRefusals.nothingToUndo;
  if (plan.undo.length === 0 && !removesCreated(plan)) return planRefusals.notReversible(noWayBack);
  if (plan.undo.some((step) => mayTakeBack(plan, step, outcome))) return undefined;
  const created = removesCreated(plan) ? Object.keys(outcome?.created ?? {}) : [];
  if (created.length === 0) return planRefusals.nothingToUndo;
  const isSeen = created.some((key) => outcome?.seen[key] !== undefined);
  return isSeen ? undefined : planRefusals.notReversible(notSeen);
}

const noWayBack = "its method has no way back that is known";

/** Why what nobody read right after the run is left alone: whether somebody changed it since is not known. */
export const notSeen = "what its objects were right after it is not known";

/** Whether an undo deletes what the plan created. */
export function removesCreated({ reversibility }: Plan): boolean {
  return reversibility === "remove" || reversibility === "partly";
}

/** Whether a step calls the method that brings back what another one removed, and not the same with the values before. */
export function isRestore({ commands }: Plan, { command, method }: UndoStep): boolean {
  return commands.some((one) => one.key === command && one.method !== method);
}

/** What was removed is brought back only when it surely was; a field, unless it is known to be as before. */
function mayTakeBack(plan: Plan, step: UndoStep, outcome: PlanOutcome | undefined): boolean {
  const code = outcome?.commands[step.command];
  if (isRestore(plan, step)) return code === "done";
  const [before, after] = [plan.checks.find(({ command }) => command === step.command), outcome?.seen[step.command]];
  if (before !== undefined && after !== undefined) return !isSame(before.seen, after);
  return code === undefined || code === "done" || code === "unknown";
}
