import type { Policy } from "./config.ts";

/** How quiet hours are written. */
export const quietPattern = /^([01]?\d|2[0-3]):([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3]):([0-5]\d)$/;

/** Reads "22:00-08:00"; undefined for what is none, and for hours without length. */
export function parseQuiet(text: string): Policy["quiet"] {
  const match = quietPattern.exec(text);
  if (match === null) return undefined;
  const [hour = 0, minute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const quiet = { from: hour * 60 + minute, to: toHour * 60 + toMinute };
  return quiet.from === quiet.to ? undefined : quiet;
}
