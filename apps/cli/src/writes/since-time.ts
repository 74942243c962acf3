import { isRealDate } from "b24kit/instant";
import { parseInstant } from "../environment/clock.ts";
import { usageError } from "../errors/cli-error.ts";

const units: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Epoch milliseconds of `--since`: a day (its midnight on this computer), an instant, or how long ago (`24h`, `7d`). */
export function sinceTime(text: string, now: number): number {
  const [, count, unit = ""] = /^(\d{1,6})([mhd])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * (units[unit] ?? 0);
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return parseInstant(text, "--since");
  if (!isRealDate(text)) throw badDay(text);
  return new Date(Number(year), Number(month) - 1, Number(day)).getTime();
}

function badDay(text: string) {
  return usageError(
    { ru: `--since: такого дня нет: ${text}`, en: `--since: there is no such day: ${text}` },
    { ru: "проверьте месяц и число", en: "check the month and the day" },
    { ru: "например: --since 2026-11-20 или --since 7d", en: "for example: --since 2026-11-20 or --since 7d" },
  );
}
