import type { Command } from "@b24kit/client";
import type { ReadFailure } from "./model/dictionaries.ts";

/**
 * A question to the portal as a value: what to send, how to read the answer. How the pages of a list go on, the client knows
 * by the method. Nothing is sent until `portal.read` compiles queries into a batch.
 */
export interface Query<Row> {
  /** A list is asked for without order and position. */
  readonly command: Command;
  /** Scope that the method needs, named to the user when it is missing. */
  readonly scope: string;
  /** Turns rows of the answer, a page or more, into values. Throws `MalformedAnswerError` when one has the wrong shape. */
  readonly parse: (rows: readonly unknown[]) => readonly Row[];
  /** The answer is no list: `parse` gets it as the only row. */
  readonly isWhole?: true;
  /** True when the conditions can hold for no row (an empty list of identifiers): answered without asking the portal. */
  readonly isEmpty?: boolean;
}

/** What became of one query. */
export type ReadOutcome<Row> =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly truncated?: { readonly read: number } }
  | { readonly ok: false; readonly failure: ReadFailure };

export type Queries = Readonly<Record<string, Query<unknown>>>;

/** Keyed outcomes of keyed queries. */
export type ReadOutcomes<Q extends Queries> = {
  readonly [K in keyof Q]: Q[K] extends Query<infer Row> ? ReadOutcome<Row> : never;
};
