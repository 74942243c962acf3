import { isDayText } from "b24kit";
import { type CliError, usageError } from "../errors/cli-error.ts";

/** Refuses what can be known to be wrong without the portal: words that mean no day on any date, a zone that nobody knows. */
export function refuseBadDay(day: string | undefined, zone: string | undefined): void {
  if (day !== undefined && !isDayText(day)) throw badDay(day);
  if (zone !== undefined && !isZone(zone.trim())) throw badZone(zone);
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
      ru: "напишите дату как 2026-11-25 или «25 ноября», день недели, сегодня, завтра, «3 дня назад»",
      en: 'write a date such as 2026-11-25 or "November 25", a weekday, today, tomorrow, "3 days ago"',
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
