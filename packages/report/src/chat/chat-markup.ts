/** A run of text of a message, not escaped yet. */
export interface Run {
  readonly text: string;
  readonly link?: string | undefined;
  /** `fixed` stands in a table that is aligned by columns. */
  readonly form?: "strong" | "quiet" | "fixed" | undefined;
}

/** Runs that stand in one line; columns of a table are kept as they are where `isTable`. */
export interface Line {
  readonly runs: readonly Run[];
  readonly isTable?: boolean;
}

/** Lines that belong together: a message ends between two blocks rather than within one. */
export interface ChatBlock {
  readonly lines: readonly Line[];
  /** A blank line stands before it. */
  readonly isApart: boolean;
}

/** How a messenger wants its messages written. */
export interface ChatMarkup {
  /** The largest size of one message. */
  readonly limit: number;
  /** What of a written text counts against the limit, UTF-16 units. */
  size(markup: string): number;
  /** A run with its text escaped, its tags closed. */
  run(run: Run): string;
  /** The lines of a table that are aligned by columns; left out where a messenger has no such letters. */
  table?(lines: readonly string[]): string;
}
