import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainChanges } from "../shared/sales/explain-changes.ts";
import { explainForecast, explainPlan, explainSalesContext } from "../shared/sales/explain-sales.ts";
import { distinctChanges } from "../shared/sales/present-changes.ts";
import type { ForecastData } from "./data.ts";
import { forecastMessages } from "./wording.ts";

/** The definition of every figure of the forecast. */
export function explainForecastReport(data: ForecastData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(forecastMessages, context.language);
  return [
    ...explainSalesContext(context, format),
    ...explainForecast(t("dates"), context, format),
    ...explainChanges(distinctChanges(data.sinceLastWeek), t("recordChoice"), context, format),
    { figure: t("withoutClose"), text: t("withoutCloseText") },
    ...(data.months ?? []).flatMap(({ plan }) => explainPlan(plan, context, format)),
  ];
}
