import type { DatabaseSync } from "node:sqlite";

/** Runs an action in one write transaction: all of it is stored, or nothing when it throws. */
export function transaction<T>(database: DatabaseSync, action: () => T): T {
  // IMMEDIATE: a transaction that starts as a reader cannot wait for another writer later, it fails at once.
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = action();
    database.exec("COMMIT");
    return result;
  } catch (cause) {
    // SQLite ends the transaction itself after some errors (full disk).
    if (database.isTransaction) {
      database.exec("ROLLBACK");
    }
    throw cause;
  }
}
