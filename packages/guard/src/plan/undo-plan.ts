import type { Command } from "@b24kit/client";
import type { GuardParts } from "../guard-parts.ts";
import { type FieldDifference, RefusedError } from "../refused-error.ts";
import { makePlan } from "./make-plan.ts";
import { openPlan, type StoredPlan } from "./open-plan.ts";
import { isSame } from "./planned-change.ts";
import type { Plan, StateCheck, UndoStep } from "./plan.ts";
import { differencesOf, differenceText, watchedNow } from "./plan-differences.ts";
import { planRefusals } from "./plan-refusals.ts";
import { fromPlainParams } from "./plain-params.ts";
import { removalsNow, staysNotes } from "./undo-created.ts";

/** Makes the plan that takes back what a plan did. Refuses when somebody changed its objects since. */
export async function undoPlan(parts: GuardParts, id: string): Promise<Plan> {
  const stored = openPlan(parts, id);
  const { plan, status } = stored;
  // What it wrote stands in the journal of its run, which the guard does not have.
  if (plan.bulk !== undefined) throw new RefusedError(planRefusals.many(plan.id), { plan: plan.id });
  const hasRun = status === "done" || status === "failed" || status === "unknown";
  if (!hasRun) throw new RefusedError(planRefusals.nothingToUndo, { plan: plan.id });
  const removes = plan.reversibility === "remove" || plan.reversibility === "partly";
  if (plan.undo.length === 0 && !removes) throw notReversible(plan, "its method has no way back that is known");
  const removals = removes ? await removalsNow(parts, stored) : [];
  const steps = inReverse(plan, [...removals, ...(await stepsNow(parts, stored))]);
  if (steps.length === 0) throw new RefusedError(planRefusals.nothingToUndo, { plan: plan.id });
  const how = plan.api === undefined ? { halt: true } : { api: plan.api };
  const notes = removes ? staysNotes(stored, removals) : [];
  return makePlan(parts, { commands: commandsOf(steps), notes, ...how }, { undoes: plan.id });
}

/** What was done last is taken back first: a contact before the company that it belongs to. */
function inReverse({ commands }: Plan, steps: readonly UndoStep[]): readonly UndoStep[] {
  return commands.toReversed().flatMap(({ key }) => steps.filter(({ command }) => command === key));
}

function commandsOf(steps: readonly UndoStep[]): Readonly<Record<string, Command>> {
  return Object.fromEntries(
    steps.map(({ method, params }, index) => [`undo${index + 1}`, { method, params: fromPlainParams(params) }]),
  );
}

function notReversible(plan: Plan, why: string): RefusedError {
  return new RefusedError(planRefusals.notReversible(why), { plan: plan.id });
}

async function stepsNow(parts: GuardParts, stored: StoredPlan): Promise<readonly UndoStep[]> {
  const { plan } = stored;
  const now = await watchedNow(parts.client(), plan.checks, undefined);
  const judged = plan.undo.map((step) => ({ step, verdict: verdictOf(stored, step, now) }));
  const difference = judged.flatMap(({ verdict }) => (typeof verdict === "string" ? [] : verdict));
  if (difference.length > 0) {
    throw new RefusedError(planRefusals.changedMeanwhile(differenceText(difference)), { plan: plan.id, difference });
  }
  return judged.filter(({ verdict }) => verdict === "take-back").map(({ step }) => step);
}

type Verdict = "take-back" | "as-before" | readonly FieldDifference[];

function verdictOf(
  { plan, outcome }: StoredPlan,
  step: UndoStep,
  now: ReadonlyMap<string, Readonly<Record<string, unknown>> | undefined>,
): Verdict {
  const isRestore = plan.commands.some(({ key, method }) => key === step.command && method !== step.method);
  // What was removed may not be shown any more; only what surely was removed is brought back.
  if (isRestore) return outcome?.commands[step.command] === "done" ? "take-back" : "as-before";
  const check = plan.checks.find(({ command }) => command === step.command);
  if (check === undefined) return "as-before";
  return compared(plan, check, outcome?.seen[step.command], now.get(step.command));
}

function compared(
  plan: Plan,
  { command, seen }: StateCheck,
  after: Readonly<Record<string, unknown>> | undefined,
  now: Readonly<Record<string, unknown>> | undefined,
): Verdict {
  if (now !== undefined && isSame(now, seen)) return "as-before";
  if (after === undefined) throw notReversible(plan, "what its objects were right after it is not known");
  const difference = differencesOf(command, after, now);
  return difference.length === 0 ? "take-back" : difference;
}
