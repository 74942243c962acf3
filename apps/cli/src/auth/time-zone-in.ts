import { textIn } from "./text-in.ts";

/** The zone of a user: its IANA name when this computer knows it, else the offset (+03:00). Undefined: the portal's own. */
export function timeZoneIn(row: Readonly<Record<string, unknown>>): string | undefined {
  const name = textIn(row, "TIME_ZONE");
  if (isZone(name)) return name;
  const offset = row["TIME_ZONE_OFFSET"];
  const seconds = typeof offset === "string" || typeof offset === "number" ? Number(offset) : Number.NaN;
  const minutes = Math.abs(Math.trunc(seconds / 60));
  if (offset === "" || !Number.isFinite(seconds) || minutes >= 24 * 60) return undefined;
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${seconds < 0 ? "-" : "+"}${hours}:${rest}`;
}

function isZone(name: string): boolean {
  if (name === "") return false;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
