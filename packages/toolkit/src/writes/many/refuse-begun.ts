import type { PlanBulk } from "@b24kit/guard";
import { ToolkitError } from "../../toolkit-error.ts";
import type { WriteMemory } from "../open-memory.ts";

/**
 * Throws `ToolkitError` ("begun-before") where another plan that was made from the same has begun and not ended, or was begun
 * since it was looked for: this one would write the same things twice.
 */
export function refuseBegun({ guard, journal }: WriteMemory, id: string, { source, name, since }: PlanBulk): void {
  const own = guard.show(id);
  for (const other of guard.list()) {
    if (other.id === id || other.bulk?.source !== source || other.status === "open") continue;
    if (other.status === "running")
      throw begunBefore(
        own.undoes === undefined ? `An import of ${name}` : `The undo of an import of ${name}`,
        other.id,
      );
    const [started] = journal.entries({ plan: other.id, outcome: "started" });
    if (own.status === "open" && started !== undefined && Date.parse(started.at) >= since) {
      throw ranMeanwhile(
        own.undoes === undefined ? `${name} was imported` : `The import of ${name} was taken back`,
        other.id,
      );
    }
  }
}

function begunBefore(what: string, plan: string): ToolkitError {
  return new ToolkitError(
    "begun-before",
    `${what} was begun and has not ended: plan ${plan}. Nothing was sent.`,
    `b24 plan apply ${plan} --resume goes on with it; b24 plan discard ${plan} gives it up.`,
  );
}

function ranMeanwhile(what: string, plan: string): ToolkitError {
  return new ToolkitError(
    "begun-before",
    `${what} since this plan was made: plan ${plan}. Nothing was sent.`,
    `b24 plan show ${plan} tells what became of it; make the plan anew if it is meant once more.`,
  );
}
