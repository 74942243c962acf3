/** What the portal of this benchmark holds: open deals 1 to `open`, behind them a tenth as many closed ones. */
export const now = "2026-11-23T10:20:00+03:00";

/** Records of each deal's history: its creation and the moves since. */
export const recordsOfDeal = 5;

/** Identifiers of all deals. */
export function dealIds(open: number): readonly number[] {
  return Array.from({ length: open + Math.round(open / 10) }, (_, index) => index + 1);
}

/** How many days ago the deal was created (visit 0) and moved (1 to 4); the last time within the last 80 days. */
export function daysAgo(id: number, visit: number): number {
  return visit === recordsOfDeal - 1 ? 1 + (id % 80) : 300 - visit * 55 - (id % 50);
}
