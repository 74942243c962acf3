import { joinedSpan, type TimeSpan } from "../domain/dates.ts";
import type { Context } from "./context.ts";
import type { Recipe } from "./scenario.ts";

/**
 * All the time that days of the report are computed in: its day with the working day before, its period, since when, and
 * what the recipe adds.
 */
export function reachOf(context: Context, { reach }: Pick<Recipe, "reach">): TimeSpan {
  const { sinceLastWorkingDay, period, since = context.now, now } = context;
  const spans = [period?.span, reach?.(context)].filter((span) => span !== undefined);
  return [{ from: since, to: now }, ...spans].reduce(joinedSpan, sinceLastWorkingDay);
}
