import type { DatabaseSync } from "node:sqlite";
import { durableTransaction } from "./durable-transaction.ts";
import type { State } from "./open-state.ts";
import { alertKeys, raiseAlert, takeAlert } from "./runs/alerts.ts";
import { addRuns, readCursors } from "./runs/add-runs.ts";
import { claimRuns, extendLeases } from "./runs/claim-runs.ts";
import { aliveDaemons, seeDaemon } from "./runs/daemons.ts";
import { beginDelivery, endDelivery, readDeliveries } from "./runs/deliveries.ts";
import { finishRun, postponeRun, retryRun } from "./runs/end-run.ts";
import { pauseJob, readPauses, resumeJob } from "./runs/pauses.ts";
import { pruneRuns, turnBack } from "./runs/prune-runs.ts";
import { readNotes } from "./runs/read-notes.ts";
import { nextDue, readHistory, readRun } from "./runs/read-runs.ts";
import type { RunStore } from "./runs/run-types.ts";

/**
 * What the scheduler remembers, in the state file. Changes have reached the disk when their promises resolve; leases and signs of life
 * need not: after a power cut nobody has them. Each call may reject with `StateError`. Give it a connection of its own: closing it
 * closes the state.
 */
export function runStore(state: State): RunStore {
  state.run((database) => database.exec("PRAGMA synchronous = NORMAL"));
  // Async functions, so that trouble with the disk is a rejection and never thrown at once.
  const read = async <T>(action: (database: DatabaseSync) => T): Promise<T> => state.run(action);
  const write = async <T>(action: (database: DatabaseSync) => T): Promise<T> => durableTransaction(state, action);
  const lease = async <T>(action: (database: DatabaseSync) => T): Promise<T> => state.transaction(action);
  const change = async (statement: string, ...values: readonly (string | number)[]): Promise<boolean> =>
    write((database) => database.prepare(statement).run(...values).changes > 0);
  return {
    cursors: async () => read(readCursors),
    add: async (slots, cursors) => write((database) => addRuns(database, slots, cursors)),
    claim: async (claim) => lease((database) => claimRuns(database, claim)),
    nextDue: async (jobs) => read((database) => nextDue(database, jobs)),
    turnBack: async (now) => write((database) => turnBack(database, now)),
    extend: async (...kept) => lease((database) => extendLeases(database, ...kept)),
    finish: async (...end) => write((database) => finishRun(database, ...end)),
    postpone: async (...until) => write((database) => postponeRun(database, ...until)),
    retry: async (...again) => write((database) => retryRun(database, ...again)),
    beginDelivery: async (...delivery) => write((database) => beginDelivery(database, ...delivery)),
    endDelivery: async (...end) => write((database) => endDelivery(database, ...end)),
    run: async (id) => read((database) => readRun(database, id)),
    history: async (filter) => read((database) => readHistory(database, filter)),
    deliveries: async (ids) => read((database) => readDeliveries(database, ids)),
    pauses: async () => read(readPauses),
    pause: async (pause) => write((database) => pauseJob(database, pause)),
    resume: async (job) => write((database) => resumeJob(database, job)),
    raiseAlert: async (...alert) => write((database) => raiseAlert(database, ...alert)),
    takeAlert: async (now, until) => write((database) => takeAlert(database, now, until)),
    alertTold: async (key) =>
      void (await change("UPDATE run_alert SET tell_at = NULL, body = NULL WHERE key = ?", key)),
    alertKeys: async (prefix) => read((database) => alertKeys(database, prefix)),
    clearAlert: async (key) => change("DELETE FROM run_alert WHERE key = ?", key),
    daemons: async (now) => read((database) => aliveDaemons(database, now)),
    seen: async (daemon) => lease((database) => seeDaemon(database, daemon)),
    gone: async (owner) => void (await change("DELETE FROM daemon WHERE owner = ?", owner)),
    note: async (key, value) => void (await change("INSERT OR REPLACE INTO run_note VALUES (?, ?)", key, value)),
    noted: async (key) =>
      read((database) => {
        const row = database.prepare("SELECT value FROM run_note WHERE key = ?").get(key);
        return row && String(row["value"]);
      }),
    notes: async (prefix) => read((database) => readNotes(database, prefix)),
    forgetNote: async (key) => void (await change("DELETE FROM run_note WHERE key = ?", key)),
    prune: async (before) => write((database) => pruneRuns(database, before)),
    close: async () => state.close(),
  };
}
