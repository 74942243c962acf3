import { ClientError } from "@b24kit/client";
import type { Applied, ApplyOptions } from "../guard.ts";
import type { GuardParts } from "../guard-parts.ts";
import { judgePolicy } from "../policy/judge-policy.ts";
import { RefusedError } from "../refused-error.ts";
import { checkConsent } from "./check-consent.ts";
import { changesOf, commandLine, draftOf } from "./note-command.ts";
import { openPlan } from "./open-plan.ts";
import type { Consent, Plan } from "./plan.ts";
import { differencesOf, differenceText, watchedNow } from "./plan-differences.ts";
import { planRefusals, refusalOfStatus } from "./plan-refusals.ts";
import { commandsOf, runCommands } from "./run-commands.ts";
import { settlePlan } from "./settle-plan.ts";

/** Checks everything, then spends the plan, then sends. Throws `RefusedError` with nothing sent. */
export async function applyPlan(
  parts: GuardParts,
  id: string,
  { by }: Consent,
  { signal }: ApplyOptions,
): Promise<Applied> {
  const consent = { by };
  const { plan } = checkedPlan(parts, id, consent);
  await checkState(parts, plan, signal);
  // Reading may have taken long.
  checkedPlan(parts, id, consent);
  if (signal?.aborted === true) throw new ClientError("aborted", "The plan was stopped before it ran.");
  spend(parts, plan);
  return run(parts, plan, signal);
}

function checkedPlan(parts: GuardParts, id: string, consent: Consent): { readonly plan: Plan } {
  const { plan, status } = openPlan(parts, id);
  if (plan.bulk !== undefined) throw new RefusedError(planRefusals.many(plan.id), { plan: plan.id });
  if (status !== "open") throw new RefusedError(refusalOfStatus(status), { plan: plan.id });
  for (const { key, method, effect } of plan.commands) {
    const refusal = judgePolicy(parts.policy, method, effect);
    if (refusal !== undefined) throw new RefusedError(refusal, { plan: plan.id, commandKey: key });
  }
  checkConsent(parts.policy, plan, consent);
  // The status in the store is not sealed; the journal is.
  if (withJournal(plan, () => parts.journal.wasStarted(plan.id))) {
    throw new RefusedError(planRefusals.spent, { plan: plan.id });
  }
  return { plan };
}

/** What was read when the plan was made must be the same now. Throws `RefusedError` ("changed-meanwhile"). */
export async function checkState({ client }: GuardParts, plan: Plan, signal: AbortSignal | undefined): Promise<void> {
  const now = await watchedNow(client(), plan.checks, signal);
  const difference = plan.checks.flatMap(({ command, seen }) => differencesOf(command, seen, now.get(command)));
  if (difference.length === 0) return;
  throw new RefusedError(planRefusals.changedMeanwhile(differenceText(difference)), { plan: plan.id, difference });
}

/** Of all processes that come this far with one plan, one gets through. */
function spend(parts: GuardParts, plan: Plan): void {
  if (!parts.plans.move(plan.id, "open", "running")) throw new RefusedError(planRefusals.spent, { plan: plan.id });
  try {
    withJournal(plan, () => {
      for (const change of changesOf(plan)) {
        parts.journal.add(draftOf(parts, { ...commandLine(plan, change), outcome: "started" }));
      }
    });
  } catch (error) {
    // Nothing was sent. Where a line did get into the journal, the plan counts as begun nevertheless.
    parts.plans.move(plan.id, "running", "open");
    throw error;
  }
}

/** Runs what needs the journal. Throws `RefusedError` ("no-journal") where that fails. */
export function withJournal<Result>(plan: Plan, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw new RefusedError(planRefusals.noJournal, { plan: plan.id, cause });
  }
}

async function run(parts: GuardParts, plan: Plan, signal: AbortSignal | undefined): Promise<Applied> {
  const startedAt = parts.now();
  const commands = commandsOf(plan);
  const takeBack = parts.permits.give({ commands, halt: plan.halt, api: plan.api });
  try {
    const outcomes = await runCommands(parts.client(), commands, plan, signal);
    return await settlePlan(parts, plan, { outcomes, durationMs: parts.now() - startedAt, signal });
  } finally {
    takeBack();
  }
}
