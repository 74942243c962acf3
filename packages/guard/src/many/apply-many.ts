import { ClientError } from "@b24kit/client";
import type { GuardParts } from "../guard-parts.ts";
import type { JournalLine } from "../journal/journal.ts";
import { checkConsent } from "../plan/check-consent.ts";
import { checkState, withJournal } from "../plan/apply-plan.ts";
import { draftOf } from "../plan/note-command.ts";
import { openPlan } from "../plan/open-plan.ts";
import type { Consent } from "../plan/plan.ts";
import { sealedOutcome } from "../plan/plan-outcome.ts";
import { planRefusals, refusalOfStatus } from "../plan/plan-refusals.ts";
import { judgePolicy } from "../policy/judge-policy.ts";
import type { Refusal } from "../refusal.ts";
import { RefusedError } from "../refused-error.ts";
import type { AppliedMany, ApplyManyOptions, ManyRun } from "./applied-many.ts";
import { openSpool } from "./open-spool.ts";
import { checkSpool, type ManyPlan, readSpool } from "./read-spool.ts";
import { runPermitted } from "./run-permitted.ts";
import type { LeavingOptions } from "./still-as-seen.ts";
import { begunUndo, refuseOlderUndo } from "./undo-conflicts.ts";

/**
 * Runs a plan of very many commands: checks everything, says that it is begun, and hands the sealed commands to `run`, which
 * sends them through the client. With `resume` it goes on with a plan that was begun, and with no other.
 */
export async function applyMany(
  parts: GuardParts,
  id: string,
  consent: Consent,
  { run, resume = false, signal, leaving }: ApplyManyOptions,
): Promise<AppliedMany> {
  const own = { by: consent.by };
  const check = resume ? () => begunPlan(parts, id) : () => newPlan(parts, id, own);
  const plan = check();
  const reader = await openSpool(parts, plan);
  try {
    await checkSpool(plan, reader);
    // Of an undo each record is read again, and left alone where it differs.
    if (!resume && plan.undoes === undefined) await checkState(parts, plan, signal);
    // Reading may have taken long.
    check();
    if (signal?.aborted === true) throw new ClientError("aborted", "The plan was stopped before it ran.");
    const judging = plan.undoes === undefined ? undefined : { ...needed(leaving), signal };
    if (!resume) begin(parts, plan);
    return settle(parts, plan, await runPermitted(parts, plan, readSpool(plan, reader), { run, leaving: judging }));
  } finally {
    await reader.close();
  }
}

function newPlan(parts: GuardParts, id: string, consent: Consent): ManyPlan {
  const { plan, status } = openMany(parts, id);
  if (status === "running") throw new RefusedError(planRefusals.begun(plan.id), { plan: plan.id });
  if (status !== "open") throw new RefusedError(refusalOfStatus(status), { plan: plan.id });
  checkPolicy(parts, plan);
  refuseOlderUndo(parts, plan);
  checkConsent(parts.policy, plan, consent);
  // The status in the store is not sealed; the journal is.
  if (withJournal(plan, () => parts.journal.wasStarted(plan.id))) {
    throw new RefusedError(planRefusals.spent, { plan: plan.id });
  }
  return plan;
}

/** The yes that was said to the whole file holds until its end. That it was said, the sealed journal proves. */
function begunPlan(parts: GuardParts, id: string): ManyPlan {
  const { plan, status } = openMany(parts, id);
  if (status === "open") throw new RefusedError(planRefusals.notBegun(plan.id), { plan: plan.id });
  // What nobody could tell then, reading may tell now.
  if (status !== "running" && status !== "unknown") throw new RefusedError(refusalOfStatus(status), { plan: plan.id });
  checkPolicy(parts, plan);
  const lines = withJournal(plan, () => genuineLines(parts, plan));
  const outcomes = new Set(lines.map(({ outcome }) => outcome));
  // The status in the store is not sealed; the journal is.
  if (lines.some(isEnd)) throw new RefusedError(planRefusals.spent, { plan: plan.id });
  if (outcomes.has("revoked")) throw new RefusedError(planRefusals.discarded, { plan: plan.id });
  if (!outcomes.has("started")) throw new RefusedError(unbegun(parts, plan), { plan: plan.id });
  const undo = withJournal(plan, () => begunUndo(parts, plan.id));
  if (undo !== undefined) throw new RefusedError(planRefusals.takenBack(undo), { plan: plan.id });
  return plan;
}

/**
 * Why a plan that is said to run is not gone on with when no genuine line says that it was begun. Where there is no line at all, its
 * process was killed right before the first one: nothing was sent, and the plan is open again.
 */
function unbegun({ plans, journal }: GuardParts, plan: ManyPlan): Refusal {
  const isUnsent = !withJournal(plan, () => journal.wasStarted(plan.id)) && plans.move(plan.id, "running", "open");
  return isUnsent ? planRefusals.notBegun(plan.id) : planRefusals.tampered;
}

function genuineLines({ journal }: GuardParts, plan: ManyPlan): readonly JournalLine[] {
  return [...journal.entries({ plan: plan.id })].filter(({ isGenuine }) => isGenuine);
}

/** The line that `noteEnd` writes: those of requests name their rows. */
function isEnd({ outcome, rows }: JournalLine): boolean {
  return rows === undefined && (outcome === "done" || outcome === "failed");
}

function openMany(parts: GuardParts, id: string) {
  const { plan, status } = openPlan(parts, id);
  if (plan.bulk === undefined) throw new RefusedError(planRefusals.notMany, { plan: plan.id });
  return { plan: { ...plan, bulk: plan.bulk }, status };
}

function checkPolicy({ policy }: GuardParts, { id, bulk }: ManyPlan): void {
  for (const { method, effect } of bulk.methods) {
    const refusal = judgePolicy(policy, method, effect);
    if (refusal !== undefined) throw new RefusedError(refusal, { plan: id });
  }
}

/** Of all processes that come this far with one plan, one gets through. */
function begin(parts: GuardParts, plan: ManyPlan): void {
  if (!parts.plans.move(plan.id, "open", "running")) throw new RefusedError(planRefusals.spent, { plan: plan.id });
  const [first] = plan.bulk.methods;
  const { method = "", effect = "unknown" } = first ?? {};
  const rows = { first: plan.commands[0]?.key ?? "", last: "", count: plan.bulk.count };
  try {
    withJournal(plan, () =>
      parts.journal.add(draftOf(parts, { method, effect, plan: plan.id, rows, outcome: "started" })),
    );
  } catch (error) {
    // Nothing was sent.
    parts.plans.move(plan.id, "running", "open");
    throw error;
  }
}

/** Without knowing what was sent before, an undo would judge its own doing. */
function needed(leaving: ApplyManyOptions["leaving"]): LeavingOptions {
  if (leaving === undefined) throw new TypeError("An undo of very many commands needs to know what was sent before.");
  return leaving;
}

function settle(parts: GuardParts, plan: ManyPlan, run: ManyRun): AppliedMany {
  const { counts, isComplete } = run;
  const status = !isComplete ? "running" : counts.unknown > 0 ? "unknown" : counts.failed > 0 ? "failed" : "done";
  const outcome = sealedOutcome(parts.seal, plan.id, { commands: {}, seen: {}, created: {}, bulk: counts });
  for (const from of ["running", "unknown"] as const) parts.plans.move(plan.id, from, status, outcome);
  if (status === "done" || status === "failed") noteEnd(parts, plan, status);
  if (plan.undoes !== undefined && status === "done") {
    for (const from of ["done", "failed", "unknown"] as const) parts.plans.move(plan.undoes, from, "undone");
  }
  return { id: plan.id, status, counts, plan };
}

/** From now on the plan never runs again, whatever the store says. */
function noteEnd(parts: GuardParts, plan: ManyPlan, outcome: "done" | "failed"): void {
  const { method = "", effect = "unknown" } = plan.bulk.methods[0] ?? {};
  try {
    parts.journal.add(draftOf(parts, { method, effect, plan: plan.id, outcome }));
  } catch {
    // Everything is written, and the store says that it has ended.
  }
}
