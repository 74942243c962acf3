import { daysAgo, dealIds, recordsOfDeal } from "./sales-world.ts";

/** A report that is measured, and how many rows it has to read of a portal with so many open deals. */
export interface AskedReport {
  /** Behind `b24 report`. */
  readonly args: readonly string[];
  readonly rows: (open: number) => number;
}

/** The first report of a day also learns the limits of stages, from the history of a year. */
export const firstReport: AskedReport = {
  args: ["day-plan"],
  rows: (open) => dealIds(open).length * recordsOfDeal,
};

export const askedReports: readonly AskedReport[] = [
  { args: ["deals", "--all"], rows: (open) => open },
  { args: ["stuck"], rows: (open) => open },
  // The moves of the week, the deals that moved, where they came from; deals closed in the week and the one before.
  {
    args: ["weekly", "--all", "--period", "last-week"],
    rows: (open) => movedIn(open, 1, 7).length * (1 + recordsOfDeal) + closedAmong(open, movedIn(open, 1, 14)),
  },
  // With the whole history of the closed deals, from which probabilities are learned.
  { args: ["forecast"], rows: (open) => open + closedAmong(open, dealIds(open)) * (1 + recordsOfDeal) },
  { args: ["pipeline"], rows: (open) => dealIds(open).length * (1 + recordsOfDeal) },
];

function movedIn(open: number, first: number, last: number): readonly number[] {
  return dealIds(open).filter((id) => {
    const days = daysAgo(id, recordsOfDeal - 1);
    return days >= first && days <= last;
  });
}

function closedAmong(open: number, ids: readonly number[]): number {
  return ids.filter((id) => id > open).length;
}
