import type { Command } from "@b24kit/client";
import type { ReadFailure } from "./model/types.ts";

/**
 * A question to the portal as a value: what to send, how to read an answer, how to go on.
 * Nothing is sent until `portal.read` compiles queries into a batch.
 */
export interface Query<Row> {
  readonly command: Command;
  /** Scope that the method needs, named to the user when it is missing. */
  readonly scope: string;
  /** Turns `result` of one page into rows. Throws `MalformedAnswerError` when the shape is wrong. */
  readonly parse: (result: unknown) => readonly Row[];
  /** How further pages are read: by identifier (`keyset`), by offset, or not at all. */
  readonly more: Paging<Row>;
  /** True when the conditions can hold for no row (an empty list of identifiers): answered without asking the portal. */
  readonly isEmpty?: boolean;
}

export type Paging<Row> =
  | { readonly kind: "none" }
  | {
      readonly kind: "keyset";
      /** Key of the filter and of the order: "ID" or "id". */
      readonly idField: string;
      /** Path from `result` of a page to its rows, e.g. ["items"]. */
      readonly rowsPath: readonly string[];
      /** Key of the identifier in a row of the answer. */
      readonly rowId: string;
      idOf(row: Row): number;
    }
  | {
      readonly kind: "offset";
      /** Path from `result` of a page to its rows. */
      readonly rowsPath: readonly string[];
      /** Key of the identifier in a row of the answer. */
      readonly rowId: string;
      /** Rows that shift between pages are kept once. */
      idOf(row: Row): number;
    };

/** What became of one query. */
export type ReadOutcome<Row> =
  | { readonly ok: true; readonly rows: readonly Row[]; readonly truncated?: { readonly read: number } }
  | { readonly ok: false; readonly failure: ReadFailure };

export type Queries = Readonly<Record<string, Query<unknown>>>;

/** Keyed outcomes of keyed queries. */
export type ReadOutcomes<Q extends Queries> = {
  readonly [K in keyof Q]: Q[K] extends Query<infer Row> ? ReadOutcome<Row> : never;
};
