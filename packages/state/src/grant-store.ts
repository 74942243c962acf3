import { durableTransaction } from "./durable-transaction.ts";
import type { State } from "./open-state.ts";

/** A grant as it is kept. */
export interface GrantRecord {
  readonly id: string;
  /** JSON of the grant. */
  readonly body: string;
  readonly mac: string;
}

/** The grants of this user. Fits the port of `@b24kit/guard`. */
export interface GrantStore {
  /** In the order in which they were made. */
  list(): readonly GrantRecord[];
  add(record: GrantRecord): void;
  /** Whether there was one. */
  remove(id: string): boolean;
}

/** The grants in the state file. Changes have reached the disk on return. Each call may throw `StateError`. */
export function grantStore(state: State): GrantStore {
  return {
    list: () =>
      state.run((database) =>
        database
          .prepare("SELECT id, body, mac FROM message_grant ORDER BY rowid")
          .all()
          .map((row) => ({ id: String(row["id"]), body: String(row["body"]), mac: String(row["mac"]) })),
      ),
    add: ({ id, body, mac }) =>
      durableTransaction(state, (database) => {
        database.prepare("INSERT INTO message_grant VALUES (?, ?, ?)").run(id, body, mac);
      }),
    remove: (id) =>
      durableTransaction(
        state,
        (database) => database.prepare("DELETE FROM message_grant WHERE id = ?").run(id).changes === 1,
      ),
  };
}
