import type { GuardParts } from "../guard-parts.ts";
import { createBulkPermit } from "../link/bulk-permits.ts";
import type { Admit, ApplyManyOptions, ManyRun } from "./applied-many.ts";
import { bulkNotes } from "./bulk-notes.ts";
import type { SpooledCommand } from "./plan-bulk.ts";
import type { ManyPlan } from "./read-spool.ts";
import { type Leaving, stillAsSeen } from "./still-as-seen.ts";

interface Permitting {
  readonly run: ApplyManyOptions["run"];
  /** Of an undo: its records are judged before each sending. */
  readonly leaving: Leaving | undefined;
}

/**
 * Hands the commands to `run` and lets each pass while it does. Of an undo none passes before its record was read, nor a second
 * time before it was read again: days may lie between, and somebody may have worked on it.
 */
export async function runPermitted(
  parts: GuardParts,
  plan: ManyPlan,
  commands: AsyncIterable<SpooledCommand>,
  { run, leaving }: Permitting,
): Promise<ManyRun> {
  const permit = createBulkPermit(bulkNotes(parts, plan), leaving !== undefined);
  const takeBack = parts.bulkPermits.give(permit);
  async function* permitted(): AsyncGenerator<SpooledCommand> {
    for await (const command of commands) {
      if (leaving?.isLeft(command.key) === true) continue;
      if (leaving === undefined) permit.allow(command);
      else permit.hold(command);
      yield command;
    }
  }
  const admit: Admit = async (given) => {
    if (leaving === undefined) return given;
    const kept = await stillAsSeen(parts, given, leaving);
    for (const command of kept) permit.admit(command);
    return kept;
  };
  try {
    return await run(permitted(), plan, admit);
  } finally {
    takeBack();
  }
}
