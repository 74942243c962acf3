import type { Temporal } from "temporal-polyfill";
import { parsePeriod, periodSpan, wholePeriod } from "../domain/period.ts";
import type { CommonParameters } from "../shared/parameters.ts";
import type { ReportPeriod } from "./context.ts";
import type { createErrors } from "./errors.ts";
import { parseSince } from "./parse-since.ts";
import type { PeriodSetting, TimeSetting } from "./times.ts";

type Errors = ReturnType<typeof createErrors>;

/** What the words for a period and a beginning mean. Throws a ScenarioError for what is none. */
export function resolveSpans(
  { period, since }: Pick<CommonParameters, "period" | "since">,
  today: Temporal.PlainDate,
  setting: PeriodSetting,
  errors: Errors,
): { readonly period: ReportPeriod | undefined; readonly since: Temporal.Instant | undefined } {
  return {
    period: period === undefined ? undefined : knownPeriod(period, today, setting, errors),
    since: since === undefined ? undefined : knownSince(since, today, setting, errors),
  };
}

function knownPeriod(text: string, today: Temporal.PlainDate, setting: PeriodSetting, errors: Errors): ReportPeriod {
  const named = parsePeriod(text, today, setting.weekStart, setting.looksAhead);
  if (named === undefined) throw errors.invalidPeriod(text);
  const period = setting.looksAhead === true ? wholePeriod(named) : named;
  return { ...period, span: periodSpan(period, setting.zone) };
}

function knownSince(text: string, today: Temporal.PlainDate, setting: TimeSetting, errors: Errors): Temporal.Instant {
  const since = parseSince(text, today, setting);
  if (since === undefined) throw errors.invalidSince(text);
  return since;
}
