import type { Text } from "@b24kit/catalog";
import type { JournalHead } from "./journal.ts";

/** A head that was noted earlier: the mac alone, or with its index. */
export interface KnownHead {
  readonly mac: string;
  readonly index?: number;
}

/**
 * `edited`: the line is not as it was written, or was written without the key. `removed`: there was a line of this number.
 * `moved`: a genuine line at the place of another one. `does-not-follow`: a genuine line, not written after the one that
 * stands before it. `head-missing`: the known head is not in the journal, so its end was removed.
 */
export type JournalProblemKind = "edited" | "removed" | "moved" | "does-not-follow" | "head-missing";

/** Something wrong with one line, or with several in a row. */
export interface JournalProblem {
  readonly kind: JournalProblemKind;
  /** Number of the line. */
  readonly first: number;
  readonly last: number;
  readonly message: Text;
}

export interface JournalVerdict {
  readonly isIntact: boolean;
  /** Lines that were read. */
  readonly lines: number;
  /** Lines that are as they were written. None of many: rather the key was replaced than the journal edited. */
  readonly genuineLines: number;
  /** The last genuine line, to be noted as the known head of the next check. */
  readonly head: JournalHead | undefined;
  readonly problems: readonly JournalProblem[];
  /** Whether lines that were removed from the end would have been noticed: only with a known head. */
  readonly isEndChecked: boolean;
}
