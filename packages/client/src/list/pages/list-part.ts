import type { Command } from "../../command.ts";
import type { Outcomes, SuccessfulOutcome } from "../../answer/outcome.ts";
import { pageSize } from "../keyset/keyset-batch.ts";

/** A list from its first row on, as far as its pages have been read. */
export interface ListPart {
  /** Each row once. */
  readonly rows: readonly unknown[];
  /** Rows as they came; the portal may send one several times. */
  readonly received: number;
  /** Rows of the whole list, as counted with the first page; undefined when the portal did not count. */
  readonly total: number | undefined;
  readonly isComplete: boolean;
  /** What `list()` goes on with (`ListOptions.cursor`). Undefined: it has to begin anew, and these rows come again. */
  readonly cursor: string | undefined;
}

/**
 * How the pages of one list are asked for and read, for whoever puts them into batches together with other commands. The
 * readers throw `ClientError` when the list cannot be read: the portal's error, `not-a-list`, `malformed-answer`. What
 * they leave incomplete although all its pages were asked for is for `list()` to read.
 */
export interface ListPages {
  /** The first page, with which the portal counts the rows. */
  readonly first: Command;
  readFirst(outcome: SuccessfulOutcome): ListPart;
  /** So many pages behind a part that was counted, all for the same batch. `name` begins their keys. */
  further(part: ListPart, count: number, name: string): Readonly<Record<string, Command>>;
  /** The part together with what those pages have brought. */
  readFurther(part: ListPart, count: number, name: string, outcomes: Outcomes): ListPart;
}

/** The part before the first page. */
export const nothingRead: ListPart = { rows: [], received: 0, total: undefined, isComplete: false, cursor: undefined };

/** What the portal counted with a first page. A count below the rows at hand is none: some methods tell 0 for it. */
export function countOf({ total }: SuccessfulOutcome, received: number): number | undefined {
  return total === undefined || total < received ? undefined : total;
}

/**
 * Pages behind a part, as far as `most` rows are wanted; undefined when the portal did not count. Where rows come several
 * times there may be fewer.
 */
export function missingPages({ rows, received, total }: ListPart, most: number): number | undefined {
  if (total === undefined) return undefined;
  const repetition = received / Math.max(1, rows.length);
  return Math.max(1, Math.ceil(((Math.min(total, most) - rows.length) * repetition) / pageSize));
}
