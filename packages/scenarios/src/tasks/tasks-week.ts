import { weekOf } from "@b24kit/portal";
import type { TimeSpan } from "../domain/dates.ts";
import { periodSpan } from "../domain/period.ts";
import type { Context } from "../run/context.ts";

/** The week of today, to its end. */
export function tasksWeek({ dictionaries, today, zone }: Context): TimeSpan {
  return periodSpan(weekOf(dictionaries.workCalendar, today), zone.id);
}
