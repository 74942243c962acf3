import type { DatabaseSync } from "node:sqlite";
import type { State } from "../open-state.ts";
import type { Row } from "./run-row.ts";

/** What the scheduler remembers beside the runs: rows as they stand in their tables. */
export interface RunSurroundings {
  readonly cursors: readonly Row[];
  readonly pauses: readonly Row[];
  readonly alerts: readonly Row[];
  readonly notes: readonly Row[];
  /** What was told to whom, by jobs and by others. */
  readonly sent: readonly Row[];
}

/** Runs with their deliveries, as they stand in their tables. */
export interface RunPiece {
  readonly runs: readonly Row[];
  readonly deliveries: readonly Row[];
}

/** Reads all that the scheduler remembers, for moving it to another store. Each call may throw `StateError`. */
export interface AllRuns {
  surroundings(): RunSurroundings;
  /** The next runs after this one, by their numbers; none: that was all. */
  after(id: number, limit: number): RunPiece;
}

/** Nothing of it is changed. Signs of life of daemons are left out: they are worth nothing elsewhere. */
export function readAllRuns(state: State): AllRuns {
  return {
    surroundings: () =>
      state.run((database) => ({
        cursors: rows(database, "SELECT * FROM run_cursor"),
        pauses: rows(database, "SELECT * FROM job_pause"),
        alerts: rows(database, "SELECT * FROM run_alert"),
        notes: rows(database, "SELECT * FROM run_note"),
        sent: rows(database, "SELECT * FROM sent_item"),
      })),
    after: (id, limit) =>
      state.run((database) => {
        const some = "SELECT id FROM run WHERE id > ? ORDER BY id LIMIT ?";
        return {
          runs: rows(database, `SELECT * FROM run WHERE id IN (${some}) ORDER BY id`, id, limit),
          deliveries: rows(database, `SELECT * FROM run_delivery WHERE run_id IN (${some})`, id, limit),
        };
      }),
  };
}

function rows(database: DatabaseSync, text: string, ...values: readonly number[]): readonly Row[] {
  return database.prepare(text).all(...values);
}
