import { badParameters } from "../bad-parameters.ts";
import type { Clock } from "../clock.ts";
import type { ClientError } from "../errors.ts";
import type { BulkEntry, BulkJournal, BulkState } from "./bulk-types.ts";

/** What is known of all commands, in memory and in the journal. */
export interface Ledger {
  /** What earlier runs left of a command; undefined: it is new. Each key may be asked for once: throws `bad-parameters`. */
  takeUp(key: string): BulkState | undefined;
  /** Writes down what became of commands. On disk when it resolves. */
  note(entries: readonly Noted[]): Promise<void>;
  /** Counts what an earlier run has written down already. */
  keep(state: BulkState): void;
  counts(): Readonly<Record<BulkState, number>>;
}

/** An entry before it has its time. */
export type Noted = Omit<BulkEntry, "at">;

/** Reads what earlier runs have written down. */
export async function openLedger(journal: BulkJournal, clock: Clock): Promise<Ledger> {
  const earlier = new Map<string, BulkState>();
  for await (const { key, state } of journal.entries()) earlier.set(key, state);
  const met = new Set<string>();
  const counts = { sent: 0, done: 0, failed: 0, unknown: 0, "not-done": 0 };
  return {
    takeUp(key) {
      if (met.has(key)) throw badParameters(`Two commands have the key "${key}".`, "Give each command its own key.");
      met.add(key);
      const state = earlier.get(key);
      earlier.delete(key);
      if (state === "done" || state === "failed") counts[state] += 1;
      return state;
    },
    async note(entries) {
      if (entries.length === 0) return;
      const at = clock.now();
      await journal.append(entries.map((entry) => ({ ...entry, at })));
      for (const { state } of entries) counts[state] += 1;
    },
    keep: (state) => void (counts[state] += 1),
    counts: () => counts,
  };
}

/** What the journal says of a command that ended with an error. */
export function notedError(key: string, state: BulkState, { code, message }: ClientError): Noted {
  return { key, state, code, message };
}
