import { dayStart, weekOf } from "@b24kit/portal";
import type { TimeSpan } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";

/** This week until the end of today. */
export function teamWeek({ dictionaries, today, zone }: Context): TimeSpan {
  const { from } = weekOf(dictionaries.workCalendar, today);
  return { from: dayStart(from, zone.id), to: dayStart(today.add({ days: 1 }), zone.id) };
}
