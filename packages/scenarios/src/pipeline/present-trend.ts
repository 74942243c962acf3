import type { Content } from "@b24kit/report";
import { chartBlock } from "../shared/present-charts.ts";
import type { Changes } from "../shared/sales/changes-data.ts";
import { recordDate } from "../shared/sales/record-date.ts";
import type { PipelineShowing } from "./showing.ts";

/** Where the open amount went from the daily records until now; no picture without a record. */
export function trendChart(changes: readonly Changes[], showing: PipelineShowing): readonly Content[] {
  const { t } = showing;
  const sorted = changes.toSorted((left, right) => left.record.date.localeCompare(right.record.date));
  const [first] = sorted;
  if (first === undefined) return [];
  const rows = [
    ...sorted.map((one) => ({ label: recordDate(one, showing), values: [one.trends.amount?.before ?? null] })),
    { label: t("today"), values: [first.trends.amount?.now ?? null] },
  ];
  return chartBlock({ id: "trend", type: "trend", title: t("openTrend"), series: [t("openSum")], rows }, showing);
}
