import { eventsOf, type CalendarEvent, type Queries } from "@b24kit/portal";
import { rowsOf, type Answers } from "../run/answers.ts";
import type { Context } from "../run/context.ts";

const prefix = "calendar:";

/** One query for each calendar: the portal reads one owner at a time. */
export function calendarQueries({ whose, date, zone }: Context): Queries {
  const span = { from: date, to: date.add({ days: 1 }), zone: zone.id };
  return Object.fromEntries(whose.personIds.map((ownerId) => [`${prefix}${ownerId}`, eventsOf({ ownerId, ...span })]));
}

/** The events of every calendar that could be read; null when none could. */
export function calendarRows(answers: Answers): readonly CalendarEvent[] | null {
  const keys = Object.keys(answers).filter((key) => key.startsWith(prefix));
  const read = keys.map((key) => rowsOf<CalendarEvent>(answers, key)).filter((rows) => rows !== null);
  return read.length === 0 && keys.length > 0 ? null : read.flat();
}

export function isCalendarKey(key: string): boolean {
  return key.startsWith(prefix);
}
