/** What a text says as a date: an instant, a time without an offset, a day, a portal's own format, or nothing. */
export type ReadDate = "instant" | "local-time" | "day" | "site-format" | "unreadable";

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i;
/** `21.11.2026 10:00:00`, `11/21/2026 10:00 am`: the order of day and month is the portal's. */
const site = /^\d{1,4}[./]\d{1,2}[./]\d{2,4}(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:[ap]\.?m\.?)?)?$/i;

/** Reads a text as the portal does: ISO 8601, or the format of its settings. Hours, days and months must exist. */
export function readDate(text: string): ReadDate {
  if (text.length > 64) return "unreadable";
  const trimmed = text.trim();
  const exact = iso.exec(trimmed);
  if (exact !== null) {
    const [, year, month, day, hours, minutes, seconds, offset] = exact;
    if (!isDay(Number(year), Number(month), Number(day)) || !isTime(hours, minutes, seconds)) return "unreadable";
    if (hours === undefined) return "day";
    return offset === undefined ? "local-time" : "instant";
  }
  const local = site.exec(trimmed);
  return local !== null && isTime(local[1], local[2], local[3]) ? "site-format" : "unreadable";
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function isTime(hours = "0", minutes = "0", seconds = "0"): boolean {
  return Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
}
