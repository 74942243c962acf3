import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext } from "../shared/explain-day.ts";
import { dateOf, instantOf } from "../shared/present-helpers.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyParameters } from "./definition.ts";
import { weeklyExplainMessages } from "./explain-wording.ts";
import { weekAgoWish } from "./week-ago.ts";

const figures = ["period", "done", "overdue", "closed", "created", "sums", "moves", "people"] as const;

/** The definition of every figure of the weekly report, with the bounds of both periods. */
export function explainWeekly(
  { period, previous, overdue }: WeeklyData,
  context: Context<WeeklyParameters>,
  format: Format,
): readonly Explanation[] {
  const t = createWording(weeklyExplainMessages, context.language);
  const time = (iso: string): string => format.dateTime(instantOf(iso));
  const values = {
    from: time(period.from),
    to: time(period.to),
    previousFrom: time(previous.from),
    previousTo: time(previous.to),
    currency: context.dictionaries.baseCurrency ?? "—",
    record: context.records === undefined ? "off" : overdue.weekAgoDate === null ? "missing" : "known",
    wanted: format.date(weekAgoWish(context).date),
    recorded: overdue.weekAgoDate === null ? "" : format.date(dateOf(overdue.weekAgoDate)),
  };
  return [
    ...explainContext(context, format),
    ...figures.map((key) => ({ figure: t(key), text: t(`${key}Text`, values) })),
  ];
}
