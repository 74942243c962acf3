import type { Effect } from "@b24kit/catalog";
import type { Command } from "@b24kit/client";
import type { PlannedObject } from "../plan/plan.ts";

/** One command of very many. */
export interface SpooledCommand extends Command {
  /** Names it in the run's journal and in what is told of it: `line3`. */
  readonly key: string;
  /**
   * What the changed fields of its object were, as the portal gave them. In a plan that takes another one back: what must be the
   * same right before it is sent.
   */
  readonly before?: Readonly<Record<string, unknown>>;
}

/** A piece of the file of commands: whole lines, so many bytes, with the SHA-256 of these in hexadecimal. */
export interface SpoolPart {
  readonly bytes: number;
  readonly digest: string;
}

/** Commands of one method on one kind of object. */
export interface BulkMethod {
  readonly method: string;
  readonly effect: Effect | "unknown";
  readonly action: PlannedObject["action"];
  readonly kind: string;
  readonly count: number;
}

/** Sums of money that the commands write, in one currency. */
export interface BulkSum {
  /** As the commands name it; absent where they name none, and the record's own counts. */
  readonly currency?: string;
  /** Decimal text. */
  readonly amount: string;
  /** Commands that write one. */
  readonly count: number;
}

/**
 * What a plan of very many commands holds in their place: they lie in a file of their own, which the plan seals piece by
 * piece. `commands`, `objects` and `checks` of such a plan are those of the first few.
 */
export interface PlanBulk {
  /** Fingerprint of what the commands were made from: the same file, asked for in the same way, has the same. */
  readonly source: string;
  /** What they were made from, for people: the name of a file. */
  readonly name: string;
  /** Epoch milliseconds: what another plan of the same source did from then on, whoever asked for this one did not know. */
  readonly since: number;
  readonly count: number;
  /** Things that need no command, since they are as wanted. */
  readonly unchanged: number;
  readonly methods: readonly BulkMethod[];
  readonly sums: readonly BulkSum[];
  /** SHA-256 of the whole file of commands. */
  readonly digest: string;
  readonly parts: readonly SpoolPart[];
}

/** How many commands of a run ended how. */
export interface BulkCounts {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
}
