import type { Temporal } from "temporal-polyfill";
import { daySpan } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";

/** The same question about another day: for reports that show several. */
export function dayContext<C extends Context>(date: Temporal.PlainDate, context: C): C {
  return { ...context, date, day: daySpan(date, context.zone.id) };
}
