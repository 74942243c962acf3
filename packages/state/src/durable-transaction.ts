import type { DatabaseSync } from "node:sqlite";
import type { State } from "./open-state.ts";
import { transaction } from "./transaction.ts";

/**
 * Runs statements in one transaction that has reached the disk on return, also on a connection whose other commits do not
 * wait for it (`bucketStore`). Asked for each time, so it does not matter who else uses the connection.
 */
export function durableTransaction<T>(state: State, action: (database: DatabaseSync) => T): T {
  return state.run((database) => {
    const usual = Number(database.prepare("PRAGMA synchronous").get()?.["synchronous"]);
    database.exec("PRAGMA synchronous = FULL");
    try {
      return transaction(database, () => action(database));
    } finally {
      database.exec(`PRAGMA synchronous = ${usual}`);
    }
  });
}
