import type { Text } from "@b24kit/catalog";
import type { GuardParts } from "../guard-parts.ts";
import { openPlan } from "../plan/open-plan.ts";
import type { Plan } from "../plan/plan.ts";
import { planRefusals } from "../plan/plan-refusals.ts";
import { RefusedError } from "../refused-error.ts";
import { inGroups } from "./in-groups.ts";
import { leftText, type LeftCounts } from "./left-text.ts";
import type { SpooledCommand } from "./plan-bulk.ts";
import { planMany } from "./plan-many.ts";
import { checkSpool, type ManyPlan, readSpoolBackwards } from "./read-spool.ts";
import { openSpool } from "./open-spool.ts";
import type { UndoManyRequest } from "./undo-request.ts";
import { type SentRow, undoRows } from "./undo-rows.ts";
import { wasBegun } from "./was-begun.ts";

/**
 * Makes the plan that takes back what a plan of very many commands did, the last first: new records are deleted, changed fields
 * get their old values. Only what surely was written, and is still as it was written; everything else is left alone and told.
 */
export async function undoMany(
  parts: GuardParts,
  id: string,
  request: UndoManyRequest,
  { signal }: { readonly signal?: AbortSignal | undefined },
): Promise<Plan> {
  const plan = endedPlan(parts, id);
  const reader = await openSpool(parts, plan);
  const counts: LeftCounts = {};
  async function* commands(undo: string): AsyncGenerator<SpooledCommand> {
    for await (const rows of inGroups(sentRows(readSpoolBackwards(plan, reader), request))) {
      signal?.throwIfAborted();
      const { commands: steps, left } = await undoRows(parts, rows, signal);
      for (const { why } of left) counts[why] = (counts[why] ?? 0) + 1;
      if (left.length > 0) await request.onLeft(left, undo);
      yield* steps;
    }
  }
  try {
    await checkSpool(plan, reader);
    const { source, since } = request;
    const notes = (): readonly Text[] => leftText(counts);
    return await planMany(
      parts,
      { source, since, name: plan.bulk.name, commands },
      { signal },
      { undoes: plan.id, notes },
    );
  } catch (error) {
    if (!(error instanceof RefusedError) || error.reason !== "no-write") throw error;
    const [left] = leftText(counts);
    throw new RefusedError(planRefusals.nothingLeftToUndo(left?.en ?? ""), { plan: plan.id, cause: error });
  } finally {
    await reader.close();
  }
}

/** What it wrote must be final: nobody may go on with it while it is taken back. */
function endedPlan(parts: GuardParts, id: string): ManyPlan {
  const { plan, status } = openPlan(parts, id);
  const refuse = (refusal: ConstructorParameters<typeof RefusedError>[0]) =>
    new RefusedError(refusal, { plan: plan.id });
  if (plan.bulk === undefined) throw refuse(planRefusals.notMany);
  if (plan.undoes !== undefined) {
    throw refuse(planRefusals.notReversible("it takes an import back itself, and what it deleted is not made again"));
  }
  if (status === "running") throw refuse(planRefusals.undoOfBegun(plan.id));
  const hasRun = status === "done" || status === "failed" || status === "unknown" || status === "undone";
  const wasGivenUp = status === "discarded" && wasBegun(parts, plan.id);
  if (!hasRun && !wasGivenUp) throw refuse(planRefusals.nothingToUndo);
  return { ...plan, bulk: plan.bulk };
}

async function* sentRows(commands: AsyncIterable<SpooledCommand>, { rowOf }: UndoManyRequest): AsyncGenerator<SentRow> {
  for await (const command of commands) {
    const written = rowOf(command.key);
    if (written !== undefined) yield { command, written };
  }
}
