import type { Clock } from "../clock.ts";
import type { Command } from "../command.ts";
import type { ClientErrorCode } from "../errors.ts";

/** One write of many. Its parameters stand for themselves: a `result()` of another one cannot be in them. */
export interface BulkCommand extends Command {
  /** Names the command in the journal, the same at every run: the line of its row, for example. */
  readonly key: string;
}

/**
 * What is known of a command. "sent": it is on its way, or was when the program was stopped. "failed": the portal refused
 * it, or it could not be sent as it is. "unknown": it may have run, and nothing could tell; it is not sent again.
 * "not-done": it surely did not run, so it may be sent (again).
 */
export type BulkState = "sent" | "done" | "failed" | "unknown" | "not-done";

/** One line of the journal. Of several for a key the last one counts. */
export interface BulkEntry {
  readonly key: string;
  readonly state: BulkState;
  /** Epoch milliseconds by the clock of this computer. */
  readonly at: number;
  /** Of a "done" addition: the identifier of the new record, where the answer or a reading told it. */
  readonly id?: number | string;
  /** Why, for people: of "failed", "unknown" and "not-done". */
  readonly message?: string;
  readonly code?: ClientErrorCode;
}

/** Remembers, on disk, what became of each command, so that a run that was killed can be taken up again. */
export interface BulkJournal {
  /** Names this write among all writes to all portals; the same after a restart. */
  readonly id: string;
  /** All entries, oldest first. */
  entries(): AsyncIterable<BulkEntry>;
  /** On disk when it resolves. */
  append(entries: readonly BulkEntry[]): Promise<void>;
}

/**
 * What reading has told about a command whose answer was lost. "not-done" says that its effect is not there, which counts
 * only when the portal cannot be at it any more; "unknown" that nothing follows from what was read.
 */
export type Resolution =
  | { readonly state: "done"; readonly id?: number | string }
  | { readonly state: "not-done" }
  | { readonly state: "unknown" };

export interface ResolveOptions {
  /**
   * Commands of the same write that surely ran, one of each kind if there is any. When their effect cannot be seen, nothing
   * follows from not seeing that of the others: a user may be allowed to write what he may not read.
   */
  readonly done: readonly BulkCommand[];
  readonly signal?: AbortSignal;
}

/** Finds out by reading what became of commands whose answer was lost. It knows what a record is; the client does not. */
export interface OutcomeResolver {
  /**
   * The command as it is sent, with a mark by which its effect can be found. Always the same for the same command; never
   * overwrites what the caller gave.
   */
  prepare(command: BulkCommand): BulkCommand;
  /** Of a prepared command: a name for those that are seen, or not seen, alike. Undefined: `resolve` can tell nothing of it. */
  kind(command: BulkCommand): string | undefined;
  /** Reads, past all caches, what became of these prepared commands: an answer for each one, in their order. */
  resolve(commands: readonly BulkCommand[], options: ResolveOptions): Promise<readonly Resolution[]>;
}

/** How far a bulk write is. */
export interface BulkProgress {
  /** Commands that ran, those of earlier runs included. */
  readonly done: number;
  /** Commands that failed. */
  readonly failed: number;
  /** Commands of which nobody can tell whether they ran. */
  readonly unknown: number;
  /** Commands whose answer was lost, and that are being looked for. */
  readonly unsettled: number;
  /** Requests sent in this run that carried writes. */
  readonly requests: number;
}

export interface BulkOptions {
  readonly journal: BulkJournal;
  /** Without one, commands whose answer is lost stay "unknown". */
  readonly resolver?: OutcomeResolver;
  /**
   * Asked with the prepared commands of each request right before it is sent, also when they are sent another time, and
   * anew where the request waits longer than 30 s for its place or to be repeated: gives those that still shall be sent. The
   * others get no outcome in this run; whoever leaves them out tells of it. What it throws ends the run. Default: all are sent.
   */
  readonly admit?: (commands: readonly BulkCommand[]) => Promise<readonly BulkCommand[]>;
  /** Told after every answer. */
  readonly onProgress?: (progress: BulkProgress) => void;
  /** No more writes are sent once it is aborted; what is on its way is awaited. */
  readonly signal?: AbortSignal;
  /**
   * Milliseconds after which the portal ends a request by itself. A record that is not there counts as not written only
   * 5 s later. Default: 60,000, the cloud's limit; a self-hosted server has its own.
   */
  readonly serverLimit?: number;
  readonly clock?: Clock;
  /** Requests side by side at most; only additions are sent so. Default: 4. */
  readonly parallel?: number;
}

export interface BulkResult extends BulkProgress {
  /** Why it ended before every command had its outcome. Another run with the same journal goes on from there. */
  readonly stopped?: unknown;
}
