import type { Seal } from "../seal.ts";
import { checkedEntry } from "./checked-entry.ts";
import type { JournalEntry } from "./journal-entry.ts";
import { genuineLine, nextRow } from "./journal-line.ts";
import type { JournalStore } from "./journal-store.ts";
import type { Journal } from "./journal.ts";
import { exportLines, readLines } from "./read-lines.ts";
import { verifyJournal } from "./verify-journal.ts";

export interface JournalOptions {
  readonly store: JournalStore;
  readonly seal: Seal;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

/**
 * The journal over a store. Each line is authenticated with the key of the seal and names the mac of the line before it.
 * What that proves, and what it cannot: docs/guard.md.
 */
export function createJournal({ store, seal, now }: JournalOptions): Journal {
  const says = (id: string, means: (line: JournalEntry) => boolean): boolean =>
    store.containing(id).some((row) => {
      const line = genuineLine(seal, row);
      return line === undefined || means(line);
    });
  return {
    add: (draft) => {
      const entry = checkedEntry(draft, new Date(now()).toISOString());
      const { index, mac } = store.append((last) => nextRow(seal, last, entry));
      return { index, mac };
    },
    entries: (filter) => readLines(store, seal, filter),
    export: (filter) => exportLines(store, seal, filter),
    verify: (head) => verifyJournal(store.rows(), seal, head),
    wasStarted: (plan) => says(plan, (line) => line.plan === plan && line.outcome !== "refused"),
    wasRevoked: (grant) => says(grant, (line) => line.grant === grant && line.outcome === "revoked"),
  };
}
