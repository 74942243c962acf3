import { methodInfo } from "@b24kit/catalog";
import type { GuardParts } from "./guard-parts.ts";
import { draftOf } from "./plan/note-command.ts";
import { openPlan } from "./plan/open-plan.ts";
import { readPlanId } from "./plan/plan-id.ts";
import type { Refusal } from "./refusal.ts";
import { RefusedError } from "./refused-error.ts";

/** Writes the line about a refusal. A journal that cannot be written stops no reading and hides no refusal. */
export function noteRefusal(
  parts: GuardParts,
  { reason, method = "" }: Pick<Refusal, "reason" | "method">,
  plan?: string,
): void {
  const effect = methodInfo(method)?.effect ?? "unknown";
  const about = plan === undefined ? {} : { plan };
  try {
    parts.journal.add(draftOf(parts, { method, effect, outcome: "refused", reason, ...about }));
  } catch {
    // The refusal itself is what counts.
  }
}

/** Runs work on plans; what it refuses is written to the journal, then thrown. */
export function noteRefusals(
  parts: GuardParts,
): <Result>(id: string | undefined, work: () => Promise<Result>) => Promise<Result> {
  return async (id, work) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof RefusedError) {
        const { reason, method = methodOf(parts, id) ?? "" } = error;
        noteRefusal(parts, { reason, method }, error.plan ?? readPlanId(id));
      }
      throw error;
    }
  };
}

/** A refusal of a plan as a whole is noted under the method of its first change. */
function methodOf(parts: GuardParts, id: string | undefined): string | undefined {
  try {
    return id === undefined
      ? undefined
      : openPlan(parts, id).plan.commands.find(({ effect }) => effect !== "read")?.method;
  } catch {
    // A plan that is not there, not genuine, or of somebody else.
    return undefined;
  }
}
