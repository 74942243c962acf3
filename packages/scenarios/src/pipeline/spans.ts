import { LEARNING_DAYS } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { isBefore, joinedSpan, type TimeSpan } from "../domain/dates.ts";
import { unitOf } from "../domain/period-names.ts";
import { parsePeriod, periodSpan, previousSpan, wholePeriod } from "../domain/period.ts";
import type { Months } from "../domain/sales-plan.ts";
import type { Context } from "../run/context.ts";
import type { PipelineParameters } from "./definition.ts";

/** The times that the pipeline speaks of besides its period. */
export interface PipelineSpans {
  /** The period that deltas compare with. */
  readonly before: TimeSpan;
  /** Closed deals are read from here on. */
  readonly since: Temporal.Instant;
  /** Probabilities are learned from deals closed from here on. */
  readonly learning: Temporal.Instant;
  /**
   * Dates of the planned close that the forecast takes. Formula 8 wants those of the period and gives past ones no weight; of a
   * period that ends today or earlier that leaves nothing, so undefined then: any date from today on.
   */
  readonly forecast: Months | undefined;
  /** Plans are monthly: the months of a period made of whole ones, else the current month. */
  readonly plan: Months;
  readonly week: TimeSpan;
  readonly weekBefore: TimeSpan;
}

export function pipelineSpans({ period, now, today, zone, dictionaries }: Context<PipelineParameters>): PipelineSpans {
  const before = previousSpan(period, now, zone.id);
  const learning = now.subtract({ hours: LEARNING_DAYS * 24 });
  const whole = wholePeriod(period);
  const isOfMonths = (period.label === "custom" || unitOf(period.label) !== undefined) && whole.from.day === 1;
  const plan = isOfMonths && whole.to.day === 1 ? whole : monthOf(today);
  const reachesAhead = Temporal.PlainDate.compare(whole.to, today.add({ days: 1 })) > 0;
  return {
    before,
    learning,
    since: [before.from, period.span.from, periodSpan(plan, zone.id).from].reduce(earlier, learning),
    forecast: reachesAhead ? whole : undefined,
    plan,
    ...weeks({ now, today, zone, dictionaries }),
  };
}

/** All the time that bounds of days are computed in: the months of the plan only where there is one. */
export function pipelineReach(context: Context<PipelineParameters>): TimeSpan {
  const { before, plan, week, weekBefore } = pipelineSpans(context);
  const months = context.plan === undefined ? [] : [periodSpan(plan, context.zone.id)];
  return [weekBefore, week, ...months].reduce(joinedSpan, before);
}

function weeks({ now, today, zone, dictionaries }: Pick<Context, "now" | "today" | "zone" | "dictionaries">) {
  const week = parsePeriod("this-week", today, dictionaries.workCalendar.weekStart);
  if (week === undefined) throw new TypeError("this-week is always a period");
  return { week: periodSpan(week, zone.id), weekBefore: previousSpan(week, now, zone.id) };
}

function monthOf(date: Temporal.PlainDate): Months {
  const from = date.with({ day: 1 });
  return { from, to: from.add({ months: 1 }) };
}

function earlier(left: Temporal.Instant, right: Temporal.Instant): Temporal.Instant {
  return isBefore(right, left) ? right : left;
}
