import { type BulkEntry, type BulkProgress, type Client, writeMany } from "@b24kit/client";
import type { AppliedMany, Consent, LeavingOptions, PlanBulk } from "@b24kit/guard";
import { StateError, withBulkJournal, withFileLock } from "@b24kit/state";
import { rm, stat } from "node:fs/promises";
import { ToolkitError } from "../../toolkit-error.ts";
import type { WriteMemory } from "../open-memory.ts";
import { runJournalPath, sourcePath } from "./bulk-file.ts";
import { bulkResolver } from "./bulk-resolver.ts";
import { isWholeRunJournal } from "./is-whole-run-journal.ts";
import { addLeftRows, leftRows } from "./left-rows.ts";
import { refuseBegun } from "./refuse-begun.ts";

/** How a plan of very many writes is run. */
export interface ApplyBulkOptions {
  /** Go on with a plan that was begun. */
  readonly resume?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BulkProgress) => void;
  /** Milliseconds after which the portal ends a request by itself. Default: 60,000, as in the cloud. */
  readonly serverLimit?: number;
}

/** What a plan of very many writes did. */
export interface AppliedBulk extends AppliedMany {
  /** Why it ended before the last command; with `resume` it goes on. */
  readonly stopped?: unknown;
}

interface Parts {
  readonly memory: WriteMemory;
  readonly client: Client;
}

/** Runs the plan while no other process runs it, or another plan that was made from the same. */
export async function applyBulk(
  parts: Parts,
  id: string,
  consent: Consent,
  options: ApplyBulkOptions,
): Promise<AppliedBulk> {
  const { guard, folder } = parts.memory;
  const { id: plan, bulk, status, undoes } = guard.show(id);
  // The guard has the words for it.
  if (bulk === undefined) return guard.applyMany(id, consent, { run: noRun });
  const journalPath = runJournalPath(folder, plan);
  const isThere = (await stat(journalPath).catch(() => undefined)) !== undefined;
  // An empty journal would have everything sent again.
  if (options.resume === true && status !== "open" && !isThere) throw noJournal(plan);
  const source = sourcePath(folder, bulk.source);
  const run = async (): Promise<AppliedBulk> => {
    refuseBegun(parts.memory, plan, bulk);
    try {
      return await runJournaled(parts, { plan, bulk, undoes, journalPath }, consent, options);
    } finally {
      // The locks stay: whoever waits for one would hold a file that is gone, and another process a new one.
      if (guard.show(plan).status === "open") await rm(journalPath, { force: true });
    }
  };
  try {
    return await withFileLock(source, run, { timeout: 0, about: bulk.name });
  } catch (error) {
    throw error instanceof StateError && error.code === "busy" ? underWay(bulk.name, undoes !== undefined) : error;
  }
}

interface Running {
  readonly plan: string;
  readonly bulk: PlanBulk;
  readonly undoes: string | undefined;
  readonly journalPath: string;
}

async function runJournaled(
  { memory, client }: Parts,
  { plan, bulk, undoes, journalPath }: Running,
  consent: Consent,
  { resume = false, signal, onProgress, serverLimit }: ApplyBulkOptions,
): Promise<AppliedBulk> {
  let stopped: unknown;
  const about = { about: bulk.digest, ...(serverLimit === undefined ? {} : { serverLimit }) };
  const applied = await withBulkJournal<BulkEntry, AppliedMany>(journalPath, about, async (journal) => {
    if (resume && !(await isWholeRunJournal(memory.journal, plan, journal))) throw noJournal(plan);
    return memory.guard.applyMany(plan, consent, {
      ...(undoes === undefined ? {} : { leaving: await leavingOf(memory, plan) }),
      resume,
      signal,
      run: async (commands, _plan, admit) => {
        const result = await writeMany(client, commands, {
          journal,
          resolver: bulkResolver(client, plan),
          ...(undoes === undefined ? {} : { admit }),
          ...(signal === undefined ? {} : { signal }),
          ...(onProgress === undefined ? {} : { onProgress }),
          ...(journal.serverLimit === undefined ? {} : { serverLimit: journal.serverLimit }),
        });
        const { done, failed, unknown } = result;
        stopped = result.stopped;
        return { counts: { done, failed, unknown }, isComplete: stopped === undefined };
      },
    });
  });
  return { ...applied, ...(stopped === undefined ? {} : { stopped }) };
}

/** What an earlier run of an undo left alone, and told so, stays left. */
async function leavingOf({ folder }: WriteMemory, plan: string): Promise<LeavingOptions> {
  const left = new Set((await leftRows(folder, plan)).map(({ key }) => key));
  return { isLeft: (key) => left.has(key), onLeft: async (rows) => addLeftRows(folder, plan, rows) };
}

async function noRun(): Promise<never> {
  throw new TypeError("a small plan was run as a large one");
}

/** Nobody knows what a plan has written. */
export function noJournal(plan: string): ToolkitError {
  return new ToolkitError(
    "no-run-journal",
    `The journal of the run of ${plan} is gone, or lacks rows that were sent, so nobody knows what was written. Nothing was sent.`,
    "Look at the portal; b24 journal list tells which rows were sent.",
  );
}

function underWay(name: string, isUndo: boolean): ToolkitError {
  return new ToolkitError(
    "under-way",
    `${isUndo ? `The import of ${name} is being taken back` : `${name} is being imported`} at this moment by another process. Nothing was sent.`,
    "Wait for its end.",
  );
}
