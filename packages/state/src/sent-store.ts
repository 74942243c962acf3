import { durableTransaction } from "./durable-transaction.ts";
import type { State } from "./open-state.ts";

/** Who is told what: a job of a user of a portal, and where it goes. */
export interface SentPlace {
  /** Host. */
  readonly portal: string;
  readonly userId: number;
  readonly job: string;
  readonly recipient: string;
}

/** What was sent last. */
export interface SentItems {
  readonly keys: readonly string[];
  /** Epoch milliseconds. */
  readonly sentAt: number;
}

/** The items that were sent last, by job and recipient. */
export interface SentStore {
  get(place: SentPlace): SentItems | undefined;
  /** Replaces what was sent before. Forgets what was sent a year earlier. */
  set(place: SentPlace, items: SentItems): void;
}

const kept = 365 * 24 * 60 * 60 * 1000;

/** The sent items in the state file. A change has reached the disk on return. Each call may throw `StateError`. */
export function sentStore(state: State): SentStore {
  return {
    get: ({ portal, userId, job, recipient }) =>
      state.run((database) => {
        const where = "portal = ? AND user_id = ? AND job = ? AND recipient = ?";
        const found = database.prepare(`SELECT keys, sent_at FROM sent_item WHERE ${where}`);
        const row = found.get(portal, userId, job, recipient);
        return row && { keys: keysIn(String(row["keys"])), sentAt: Number(row["sent_at"]) };
      }),
    set: ({ portal, userId, job, recipient }, { keys, sentAt }) =>
      durableTransaction(state, (database) => {
        database.prepare("DELETE FROM sent_item WHERE sent_at < ?").run(sentAt - kept);
        const insert = database.prepare("INSERT OR REPLACE INTO sent_item VALUES (?, ?, ?, ?, ?, ?)");
        insert.run(portal, userId, job, recipient, JSON.stringify(keys), sentAt);
      }),
  };
}

function keysIn(json: string): readonly string[] {
  return JSON.parse(json) as readonly string[];
}
