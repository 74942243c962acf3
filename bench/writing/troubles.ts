/** What happens to the answers of a writer. */
export interface Trouble {
  /** The row that it has in a table. */
  readonly what: string;
  readonly title: string;
  readonly faults: string;
  /** Deals that the program adds. */
  readonly count: number;
}

/** One deal; it is there, and nobody is told. */
export const lost: Trouble = {
  what: "an add, the first answer lost",
  title: "One deal is added, the first answer is lost",
  faults: "add:drop-answer@1",
  count: 1,
};
/** Fifty deals, written behind an error. */
export const batch: Trouble = {
  what: "50 adds in a batch, answered by 502",
  title: "50 deals are added by one batch, answered by 502 after they were added",
  faults: "batch:502-after@1",
  count: 50,
};
/** One deal, and no answer at all. */
export const always: Trouble = {
  what: "an add, every answer lost",
  title: "One deal is added, every answer is lost",
  faults: "add:drop-answer",
  count: 1,
};
