import { createHash } from "node:crypto";
import { rm, stat } from "node:fs/promises";
import type { BulkEntry } from "@b24kit/client";
import type { LeftRow, Plan, PlanView, WrittenRow } from "@b24kit/guard";
import { withBulkJournal } from "@b24kit/state";
import type { WriteMemory } from "../open-memory.ts";
import { leftPath, runJournalPath } from "./bulk-file.ts";
import { noJournal } from "./apply-bulk.ts";
import { bulkOutcomes } from "./bulk-outcomes.ts";
import { isWholeRunJournal } from "./is-whole-run-journal.ts";
import { addLeftRows } from "./left-rows.ts";

/** Makes the plan that takes back what a plan did: of a large one as far as the journal of its run says that it was written. */
export async function undoBulk(
  memory: WriteMemory,
  id: string,
  options: { readonly signal?: AbortSignal } = {},
): Promise<Plan> {
  const { guard, folder } = memory;
  const view = guard.show(id);
  const { id: plan } = view;
  if (view.bulk === undefined) return guard.undo(id);
  // The real time, as that of plans and journal.
  const since = Date.now();
  const rows = await writtenRows(memory, view);
  let left: string | undefined;
  const request = {
    source: createHash("sha256").update(`undo ${plan}`).digest("hex"),
    since,
    rowOf: (key: string) => rows.get(key),
    onLeft: async (some: readonly LeftRow[], undo: string) => {
      left = leftPath(folder, undo);
      await addLeftRows(folder, undo, some);
    },
  };
  try {
    return await guard.undoMany(plan, request, options);
  } catch (error) {
    if (left !== undefined) await rm(left, { force: true });
    throw error;
  }
}

/** Nothing for a plan that has not run, or may go on: the guard has the words for it. */
async function writtenRows(memory: WriteMemory, view: PlanView): Promise<ReadonlyMap<string, WrittenRow>> {
  const rows = new Map<string, WrittenRow>();
  const { id: plan, status } = view;
  if (status === "open" || status === "running" || status === "expired") return rows;
  await refuseCutJournal(memory, view);
  await bulkOutcomes(memory, plan, async ({ key, state, id }) => {
    if (state === "failed" || state === "left") return;
    rows.set(key, { state: state === "done" ? "done" : "unknown", ...(id === undefined ? {} : { id: String(id) }) });
  });
  return rows;
}

/** Rows that are missing there would stay on the portal without a word. A plan that was given up may never have had one. */
async function refuseCutJournal({ folder, journal }: WriteMemory, { id: plan, bulk, status }: PlanView): Promise<void> {
  const path = runJournalPath(folder, plan);
  if ((await stat(path).catch(() => undefined)) === undefined) {
    if (status === "discarded") return;
    throw noJournal(plan);
  }
  await withBulkJournal<BulkEntry, void>(path, { about: bulk?.digest ?? "" }, async (run) => {
    if (!(await isWholeRunJournal(journal, plan, run))) throw noJournal(plan);
  });
}
