import { weekOf, type WorkCalendar } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";

/** A day of the year. */
export interface Birthday {
  readonly month: number;
  readonly day: number;
}

/** The date of a birthday inside the week of `date`, if it has one. 29 February is kept on the 28th in other years. */
export function birthdayInWeek(
  { month, day }: Birthday,
  date: Temporal.PlainDate,
  calendar: WorkCalendar,
): Temporal.PlainDate | undefined {
  const { from, to } = weekOf(calendar, date);
  // A week may reach into two years.
  return [from.year, to.year]
    .map((year) => Temporal.PlainDate.from({ year, month, day }, { overflow: "constrain" }))
    .find((kept) => Temporal.PlainDate.compare(from, kept) <= 0 && Temporal.PlainDate.compare(kept, to) < 0);
}
