import type { Temporal } from "temporal-polyfill";
import { joinedSpan, type TimeSpan } from "../domain/dates.ts";
import { periodSpan } from "../domain/period.ts";
import type { Months } from "../domain/sales-plan.ts";
import type { Context } from "../run/context.ts";

/** The month of a date and the one after it. */
export function forecastMonths(today: Temporal.PlainDate): readonly Months[] {
  const first = today.with({ day: 1 });
  return [0, 1].map((months) => ({ from: first.add({ months }), to: first.add({ months: months + 1 }) }));
}

/** Both months where what was won in them stands beside a plan; dates of a planned close have no bounds in time. */
export function forecastReach({ plan, today, day, zone }: Context): TimeSpan {
  if (plan === undefined) return day;
  return forecastMonths(today)
    .map((months) => periodSpan(months, zone.id))
    .reduce(joinedSpan, day);
}
