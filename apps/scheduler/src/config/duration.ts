const units: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** How a length of time is written. */
export const durationPattern = /^(\d{1,6})([smhd])$/;

/** Milliseconds of "90s", "5m", "2h", "7d"; undefined for what is none. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit = ""] = durationPattern.exec(text) ?? [];
  const factor = units[unit];
  return factor === undefined ? undefined : Number(count) * factor;
}
