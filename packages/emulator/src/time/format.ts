/** The two site formats of the calendar's text dates. */
export type SiteFormat = "dotted" | "slashed";

/** "2026-11-21T10:00:00+03:00": the instant as a clock `offset` milliseconds east of UTC shows it. */
export function formatIso(instant: number, offset: number): string {
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${formatOffset(offset)}`;
}

/**
 * A date without time as the CRM answers it: the time part equals the offset of the server
 * ("2024-08-30T03:00:00+03:00"). West of Greenwich the written date is kept too.
 */
export function formatIsoDate(local: number, offset: number): string {
  return `${isoDay(local)}T${clock(Math.abs(offset))}:00${formatOffset(offset)}`;
}

/** "2026-11-21" of a wall clock. */
export function isoDay(local: number): string {
  return new Date(local).toISOString().slice(0, 10);
}

/** "02.12.2026 11:00:00" or "12/02/2026 11:00:00 am" of a wall clock; without time for whole days. */
export function formatSite(local: number, format: SiteFormat, withTime = true): string {
  const [year, month, day] = isoDay(local).split("-") as [string, string, string];
  const date = format === "dotted" ? `${day}.${month}.${year}` : `${month}/${day}/${year}`;
  return withTime ? `${date} ${siteTime(local, format)}` : date;
}

function siteTime(local: number, format: SiteFormat): string {
  const time = new Date(local).toISOString().slice(11, 19);
  if (format === "dotted") return time;
  const hour = Number(time.slice(0, 2));
  return `${pad(hour % 12 === 0 ? 12 : hour % 12)}${time.slice(2)} ${hour < 12 ? "am" : "pm"}`;
}

function formatOffset(offset: number): string {
  return `${offset < 0 ? "-" : "+"}${clock(Math.abs(offset))}`;
}

function clock(length: number): string {
  const minutes = Math.round(length / 60_000);
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
