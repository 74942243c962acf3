import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import { makePrivateFile, makePrivateFolder } from "./private-file.ts";
import { sqliteError } from "./sqlite-error.ts";
import { transaction } from "./transaction.ts";
import { useWriteAheadLog } from "./write-ahead-log.ts";

/** The open state file. Several processes may have it open at once. */
export interface State {
  /** Absolute path of the SQLite file. */
  readonly file: string;
  /** Runs statements; errors of SQLite come out as `StateError`. Waits for other processes. */
  run<T>(action: (database: DatabaseSync) => T): T;
  /** Runs statements in one transaction: all of them are stored, or none when the action throws. */
  transaction<T>(action: (database: DatabaseSync) => T): T;
  close(): void;
  [Symbol.dispose](): void;
}

/** Where the state file is: `state.sqlite` in a folder of b24kit, or a file of its own in a folder that exists. */
export type StateLocation = { readonly folder: string } | { readonly file: string };

export interface StateOptions {
  /** Milliseconds that opening, and later each statement, waits for other processes. Default: 5,000. */
  readonly timeout?: number;
}

/**
 * Opens the state file (0600, its folder 0700), makes it when it is missing, and brings its schema up to date.
 * Throws `StateError`: no permission, read-only, full, damaged, locked for too long, or made by a newer b24kit.
 */
export function openState(location: StateLocation, { timeout = 5000 }: StateOptions = {}): State {
  if ("folder" in location) {
    makePrivateFolder(location.folder);
  }
  const file = "folder" in location ? join(location.folder, "state.sqlite") : location.file;
  // SQLite gives its side files (-wal, -shm) the mode of this one.
  makePrivateFile(file);
  return stateOf(file, prepared(file, timeout));
}

function prepared(file: string, timeout: number): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = openDatabase(file);
    useWriteAheadLog(database, timeout);
    database.exec(`PRAGMA busy_timeout = ${Math.round(timeout)}`);
    migrate(database, file, migrations);
    return database;
  } catch (cause) {
    database?.close();
    throw sqliteError(file, cause);
  }
}

function stateOf(file: string, database: DatabaseSync): State {
  const run: State["run"] = (action) => {
    try {
      return action(database);
    } catch (cause) {
      throw sqliteError(file, cause);
    }
  };
  const close = (): void => {
    if (database.isOpen) {
      database.close();
    }
  };
  return {
    file,
    run,
    transaction: (action) => run(() => transaction(database, () => action(database))),
    close,
    [Symbol.dispose]: close,
  };
}
