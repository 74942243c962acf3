import type { Content } from "@b24kit/report";
import { chartBlock, oneSum } from "../shared/present-charts.ts";
import { sentenceCase } from "../shared/present-helpers.ts";
import type { ForecastMonth } from "./data.ts";
import { monthName } from "./present-month.ts";
import type { ForecastShowing } from "./present.ts";

/** What each month is expected to bring: by how likely it is. */
export function monthsChart(months: readonly ForecastMonth[], showing: ForecastShowing): readonly Content[] {
  const { t, sales, format } = showing;
  const rows = months.map((month) => ({
    label: sentenceCase(monthName(month, showing), format.lang),
    values: [month.weighted, month.commit, month.bestCase].map((totals) => totals && oneSum(totals)),
  }));
  const series = [sales("weighted"), sales("commit"), sales("bestCase")];
  return chartBlock({ id: "months", type: "bar", title: t("monthsChart"), series, rows }, showing);
}
