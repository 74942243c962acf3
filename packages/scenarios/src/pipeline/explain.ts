import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { dateOf } from "../shared/present-helpers.ts";
import { explainChanges } from "../shared/sales/explain-changes.ts";
import { explainForecast, explainPlan, explainSalesContext } from "../shared/sales/explain-sales.ts";
import { distinctChanges } from "../shared/sales/present-changes.ts";
import type { PipelineData } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import { type PipelineExplainKey, pipelineExplainMessages } from "./explain-wording.ts";
import { pipelineSpans } from "./spans.ts";

/** The definition of every figure of the pipeline, with its bounds. */
export function explainPipeline(
  data: PipelineData,
  context: Context<PipelineParameters>,
  format: Format,
): readonly Explanation[] {
  const t = createWording(pipelineExplainMessages, context.language);
  const { before, week } = pipelineSpans(context);
  const { span } = context.period;
  const define = (key: PipelineExplainKey & `${string}Text`, values: Readonly<Record<string, string>> = {}) => ({
    figure: t(key.slice(0, -"Text".length) as PipelineExplainKey),
    text: t(key, values),
  });
  const time = format.dateTime;
  return [
    ...explainSalesContext(context, format),
    define("periodText", {
      from: time(span.from),
      to: time(span.to),
      before: time(before.from),
      beforeTo: time(before.to),
    }),
    define("qualityText"),
    define("stagesText"),
    define("conversionText"),
    define("throughText"),
    define("winRateText"),
    define("cycleText"),
    define("velocityText"),
    define("deltasText"),
    ...explainChanges(distinctChanges(data.sincePeriodStart, data.sinceYesterday), t("recordChoice"), context, format),
    ...explainForecast(forecastDates(data, format) ?? t("datesAny"), context, format),
    define("horizonText"),
    define("stuckText"),
    ...explainPlan(data.plan, context, format),
    ...(data.plan === null ? [] : [define("planMonthsText")]),
    define("concentrationText", { currency: context.dictionaries.baseCurrency ?? "" }),
    define("leadsText", { from: time(week.from) }),
    define("managersText"),
  ];
}

function forecastDates({ forecast }: PipelineData, format: Format): string | undefined {
  const dates = forecast?.dates;
  if (dates === null || dates === undefined) return undefined;
  return format.dateRange(dateOf(dates.from), dateOf(dates.to).subtract({ days: 1 }));
}
