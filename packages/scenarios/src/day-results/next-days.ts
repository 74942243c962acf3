import { nextWorkingDay } from "@b24kit/portal";
import { periodSpan } from "../domain/period.ts";
import type { Context } from "../run/context.ts";

/** The days after the report's day until the next working day, which is among them: on a Friday the weekend and Monday. */
export function nextDays({ date, dictionaries }: Context) {
  const last = nextWorkingDay(dictionaries.workCalendar, date);
  return { from: date.add({ days: 1 }), to: last.add({ days: 1 }) };
}

/** The same in time. */
export function nextSpan(context: Context) {
  return periodSpan(nextDays(context), context.zone.id);
}
