import type { BulkEntry } from "@b24kit/client";
import type { LeftWhy } from "@b24kit/guard";
import { withBulkJournal } from "@b24kit/state";
import { stat } from "node:fs/promises";
import type { WriteMemory } from "../open-memory.ts";
import { runJournalPath } from "./bulk-file.ts";
import { leftRows } from "./left-rows.ts";

/**
 * What became of one command. "sent": it is not known yet; going on with the plan finds out. "left": the plan takes another one
 * back, and leaves what this command of the other one did as it is.
 */
export interface BulkOutcome extends Pick<BulkEntry, "key" | "id" | "message" | "code"> {
  readonly state: "done" | "failed" | "unknown" | "sent" | "left";
  /** Of "left". */
  readonly why?: LeftWhy;
}

/**
 * Tells the last word about each command, in the order in which it came, and before these what is left alone. The memory holds a
 * number for each command, not its words. Throws `RefusedError` for what is no plan of ours, and `StateError`, "busy" while the
 * plan runs.
 */
export async function bulkOutcomes(
  { guard, folder }: WriteMemory,
  id: string,
  visit: (outcome: BulkOutcome) => Promise<void>,
): Promise<void> {
  const { id: plan, bulk, undoes } = guard.show(id);
  if (bulk === undefined) return;
  if (undoes !== undefined) for (const row of await leftRows(folder, plan)) await visit({ ...row, state: "left" });
  const path = runJournalPath(folder, plan);
  if ((await stat(path).catch(() => undefined)) === undefined) return;
  await withBulkJournal<BulkEntry, void>(path, { about: bulk.digest }, async (journal) => {
    const last = new Map<string, number>();
    let number = 0;
    for await (const { key } of journal.entries()) {
      last.set(key, number);
      number += 1;
    }
    number = 0;
    for await (const { key, state, ...rest } of journal.entries()) {
      if (last.get(key) === number && state !== "not-done") await visit({ key, state, ...rest });
      number += 1;
    }
  });
}
