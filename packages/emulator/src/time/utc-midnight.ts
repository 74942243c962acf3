/** Midnight in UTC, epoch milliseconds, in any year: `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
export function utcMidnight(year: number, month: number, day: number): number {
  if (year >= 100) return Date.UTC(year, month - 1, day);
  return new Date(0).setUTCFullYear(year, month - 1, day);
}
