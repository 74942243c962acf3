import { Temporal } from "temporal-polyfill";
import type { Months } from "../../domain/sales-plan.ts";
import type { Plan } from "./data.ts";

/** The dates from the first plan to the end of the last one, whose working days the run rate counts; undefined of no plan. */
export function planDates(plans: readonly (Plan | null)[]): Months | undefined {
  const months = plans.flatMap((plan) => plan?.months ?? []);
  const [first, last] = [months[0], months.at(-1)];
  return first && last && { from: Temporal.PlainDate.from(first.from), to: Temporal.PlainDate.from(last.to) };
}
