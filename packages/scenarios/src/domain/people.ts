import { Temporal } from "temporal-polyfill";
import { daysBetween, weekOf } from "./dates.ts";

/** A day of the year. */
export interface Birthday {
  readonly month: number;
  readonly day: number;
}

/** The date of a birthday inside the week of `date`, if it has one. 29 February is kept on the 28th in other years. */
export function birthdayInWeek(
  birthday: Birthday,
  date: Temporal.PlainDate,
  weekStart: number,
): Temporal.PlainDate | undefined {
  return weekOf(date, weekStart).find((candidate) => {
    const inYear = Temporal.PlainDate.from(
      { year: candidate.year, month: birthday.month, day: birthday.day },
      { overflow: "constrain" },
    );
    return daysBetween(inYear, candidate) === 0;
  });
}
