import { badParameters } from "../../bad-parameters.ts";
import type { Command } from "../../command.ts";
import type { Params } from "../../link.ts";
import type { Outcomes, SuccessfulOutcome } from "../../outcome.ts";
import { assertListParams } from "../conditions/assert-list-params.ts";
import { familyOf } from "../families.ts";
import { pageSize } from "../keyset/keyset-batch.ts";
import { keysetPages } from "./keyset-pages.ts";
import { offsetPages } from "./offset-pages.ts";

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

/**
 * The pages of a list method that is read by identifier, by offset or in one piece. Throws `bad-parameters` for other
 * methods, and where `list()` does.
 */
export function listPages(method: string, params: Params): ListPages {
  const family = familyOf(method);
  assertListParams(method, family, params);
  if (family.paging === "keyset") return keysetPages(method, family, params);
  if (family.paging === "offset" || family.paging === "none") return offsetPages(method, family, params);
  throw badParameters(`The pages of "${method}" cannot be put into a batch.`, "Read it by list().");
}

/** Pages behind a part, as far as `most` rows are wanted; undefined when the portal did not count. */
export function missingPages({ total, received }: ListPart, most: number): number | undefined {
  return total === undefined ? undefined : Math.max(1, Math.ceil((Math.min(total, most) - received) / pageSize));
}
