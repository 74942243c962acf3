import { type CliError, usageError } from "../errors/cli-error.ts";
import { isRealDate } from "../environment/clock.ts";

/**
 * Refuses what can be known to be wrong without the portal: a date in digits that no calendar has, a zone that nobody knows.
 * The words for days are the report's own business.
 */
export function refuseBadDay(day: string | undefined, zone: string | undefined): void {
  if (day !== undefined && (day.trim() === "" || /^\s*\d/.test(day)) && !isIsoDate(day.trim())) throw badDay(day);
  if (zone !== undefined && !isZone(zone.trim())) throw badZone(zone);
}

function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function badDay(day: string): CliError {
  return usageError(
    { ru: `непонятная дата: «${day}»`, en: `not a date: "${day}"` },
    { ru: "такого дня нет или он записан иначе", en: "there is no such day, or it is written another way" },
    {
      ru: "напишите дату как 2026-11-25, день недели, сегодня, завтра или вчера",
      en: "write a date such as 2026-11-25, a weekday, today, tomorrow or yesterday",
    },
  );
}

function badZone(zone: string): CliError {
  return usageError(
    { ru: `нет часового пояса «${zone}»`, en: `there is no time zone "${zone}"` },
    { ru: "это имя не из базы IANA и не смещение", en: "it is neither a name of the IANA database nor an offset" },
    {
      ru: "напишите пояс как Europe/Moscow или смещение как +03:00",
      en: "write a zone such as Europe/London or an offset such as +01:00",
    },
  );
}
