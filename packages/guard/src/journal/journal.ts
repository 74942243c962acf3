import type { JournalDraft, JournalEntry, JournalOutcome } from "./journal-entry.ts";
import type { JournalVerdict, KnownHead } from "./journal-verdict.ts";

/** The last line of the journal. Noted elsewhere, it shows later that nothing was removed from the end. */
export interface JournalHead {
  readonly index: number;
  /** 64 hexadecimal digits. */
  readonly mac: string;
}

/** A line as it was read, with what proves it. */
export interface JournalLine extends JournalEntry {
  readonly index: number;
  /** Mac of the line before; "" for the first line. */
  readonly previous: string;
  readonly mac: string;
  /** Whether the line is as it was written. */
  readonly isGenuine: boolean;
}

/** Which lines to read; all conditions must hold. */
export interface JournalFilter {
  readonly profile?: string;
  /** Host. */
  readonly portal?: string;
  readonly plan?: string;
  readonly grant?: string;
  readonly outcome?: JournalOutcome;
  /** Epoch milliseconds, included. */
  readonly since?: number;
  /** Epoch milliseconds, not included. */
  readonly until?: number;
}

/** The append-only record of every write and every refusal. Errors of the store pass through. */
export interface Journal {
  /** Writes one line; on return it has reached the disk. */
  add(draft: JournalDraft): JournalHead;
  /** Lines that can be read, oldest first; what is wrong with the others `verify` tells. */
  entries(filter?: JournalFilter): Iterable<JournalLine>;
  /** The same lines as NDJSON, one JSON text for each, without line ends. */
  export(filter?: JournalFilter): Iterable<string>;
  /** Checks the whole chain. */
  verify(head?: KnownHead): JournalVerdict;
  /** Whether any step of the plan was begun, or the plan given up. A damaged line of the plan counts as a begun step. */
  wasStarted(plan: string): boolean;
  /** Whether the grant was revoked. A damaged line of the grant counts as a revocation. */
  wasRevoked(grant: string): boolean;
}
