import type { Command } from "@b24kit/client";
import type { GuardParts } from "../guard-parts.ts";
import { type FieldDifference, RefusedError } from "../refused-error.ts";
import { isRestore, notSeen, removesCreated, undoRefusal } from "./can-undo.ts";
import { holdsSent } from "./holds-sent.ts";
import { makePlan } from "./make-plan.ts";
import { openPlan, type StoredPlan } from "./open-plan.ts";
import { isSame } from "./planned-change.ts";
import type { Plan, StateCheck, UndoStep } from "./plan.ts";
import { differencesOf, differenceText, watchedNow } from "./plan-differences.ts";
import { planRefusals } from "./plan-refusals.ts";
import { fromPlainParams } from "./plain-params.ts";
import type { JudgedStep } from "./refuse-changed.ts";
import { removalsNow, staysNotes } from "./undo-created.ts";

/** Makes the plan that takes back what a plan did. Refuses when somebody changed its objects since. */
export async function undoPlan(parts: GuardParts, id: string): Promise<Plan> {
  const stored = openPlan(parts, id);
  const { plan } = stored;
  const refusal = undoRefusal(stored);
  if (refusal !== undefined) throw new RefusedError(refusal, { plan: plan.id });
  const removes = removesCreated(plan);
  const removals = removes ? await removalsNow(parts, stored) : [];
  const steps = inReverse(plan, [...removals, ...(await stepsNow(parts, stored))]);
  if (steps.length === 0) throw new RefusedError(planRefusals.nothingToUndo, { plan: plan.id });
  const how = plan.api === undefined ? { halt: true } : { api: plan.api };
  const notes = removes ? staysNotes(stored, removals) : [];
  const judged = new Map(steps.map(({ seen }, index) => [undoKey(index), seen]));
  return makePlan(parts, { commands: commandsOf(steps), notes, ...how }, { undoes: plan.id, judged });
}

/** What was done last is taken back first: a contact before the company that it belongs to. */
function inReverse({ commands }: Plan, steps: readonly JudgedStep[]): readonly JudgedStep[] {
  return commands.toReversed().flatMap(({ key }) => steps.filter(({ command }) => command === key));
}

function commandsOf(steps: readonly UndoStep[]): Readonly<Record<string, Command>> {
  return Object.fromEntries(
    steps.map(({ method, params }, index) => [undoKey(index), { method, params: fromPlainParams(params) }]),
  );
}

function undoKey(index: number): string {
  return `undo${index + 1}`;
}

async function stepsNow(parts: GuardParts, stored: StoredPlan): Promise<readonly JudgedStep[]> {
  const { plan } = stored;
  const now = await watchedNow(parts.client(), plan.checks, undefined);
  const judged = await Promise.all(
    plan.undo.map(async (step) => ({ step, verdict: await verdictOf(stored, step, now) })),
  );
  const difference = judged.flatMap(({ verdict }) => ("difference" in verdict ? verdict.difference : []));
  if (difference.length > 0) {
    throw new RefusedError(planRefusals.changedMeanwhile(differenceText(difference)), { plan: plan.id, difference });
  }
  return judged.flatMap(({ step, verdict }) => ("seen" in verdict ? [{ ...step, seen: verdict.seen }] : []));
}

type Row = Readonly<Record<string, unknown>>;

/** To be taken back, as judged by what was seen; or it is as before; or somebody changed it. */
type Verdict =
  | { readonly seen: Row }
  | { readonly isAsBefore: true }
  | { readonly difference: readonly FieldDifference[] };

const asBefore: Verdict = { isAsBefore: true };

async function verdictOf(
  { plan, outcome }: StoredPlan,
  step: UndoStep,
  now: ReadonlyMap<string, Row | undefined>,
): Promise<Verdict> {
  // What was removed may not be shown any more; only what surely was removed is brought back.
  if (isRestore(plan, step)) return outcome?.commands[step.command] === "done" ? { seen: {} } : asBefore;
  const check = plan.checks.find(({ command }) => command === step.command);
  if (check === undefined) return asBefore;
  return compared(plan, check, outcome?.seen[step.command], now.get(step.command));
}

async function compared(plan: Plan, check: StateCheck, after: Row | undefined, now: Row | undefined): Promise<Verdict> {
  if (now !== undefined && isSame(now, check.seen)) return asBefore;
  if (after === undefined) {
    // Nobody read it right after the run: what still shows every value that was sent counts as unchanged.
    if (now !== undefined && (await holdsSent(plan, check, now))) return { seen: now };
    throw new RefusedError(planRefusals.notReversible(notSeen), { plan: plan.id });
  }
  const difference = differencesOf(check.command, after, now);
  return difference.length === 0 ? { seen: after } : { difference };
}
