import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext } from "../shared/explain-day.ts";
import type { DayResultsData } from "./data.ts";
import { dayResultsExplainMessages, type DayResultsExplainKey } from "./explain-wording.ts";
import { nextDays } from "./next-days.ts";

/** The definition of every figure of the day's results. */
export function explainDayResults(_: DayResultsData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(dayResultsExplainMessages, context.language);
  const define = (figure: DayResultsExplainKey, values: Readonly<Record<string, string>> = {}): Explanation => ({
    figure: t(figure),
    text: t(`${figure}Text` as DayResultsExplainKey, values),
  });
  const { from, to } = nextDays(context);
  return [
    ...explainContext(context, format),
    define("tasks"),
    define("meetings"),
    define("moves"),
    define("closed"),
    define("next", { days: format.dateRange(from, to.subtract({ days: 1 })) }),
  ];
}
