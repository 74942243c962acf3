// Imports nothing: programs read their clock before they load anything else.

/** Epoch milliseconds of an ISO instant that carries `Z` or an offset; undefined when the text is none. */
export function parseInstant(text: string): number | undefined {
  const isWhole = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})$/.test(text);
  const instant = isWhole ? Date.parse(text) : Number.NaN;
  return Number.isNaN(instant) || !isRealDate(text) ? undefined : instant;
}

/** Whether the calendar has the day that an ISO text begins with: `Date.parse` takes 31 February for 3 March. */
export function isRealDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCDate() === day && found.getUTCMonth() === month - 1;
}
