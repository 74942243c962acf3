import type { TimeSpan } from "../domain/dates.ts";
import { previousSpan } from "../domain/period.ts";
import type { Context } from "../run/context.ts";
import type { WeeklyParameters } from "./definition.ts";

/** The period, and the one that it is compared with. */
export interface WeeklySpans {
  readonly span: TimeSpan;
  readonly previous: TimeSpan;
}

export function weeklySpans({ period, now, zone }: Context<WeeklyParameters>): WeeklySpans {
  return { span: period.span, previous: previousSpan(period, now, zone.id) };
}
