import type { Content } from "@b24kit/report";
import { chartBlock } from "../shared/present-charts.ts";
import type { OverdueData } from "./data.ts";
import type { OverdueShowing } from "./showing.ts";

/** How long overdue tasks have waited: own ones and those given to others. */
export function agesChart({ tasks, given }: OverdueData, showing: OverdueShowing): readonly Content[] {
  const { t } = showing;
  const groups = [
    [t("seriesTasks"), tasks],
    [t("seriesGiven"), given],
  ] as const;
  const known = groups.flatMap(([name, group]) =>
    group === null || group.count === 0 ? [] : [{ name, ages: group.ages }],
  );
  const rows = [
    { label: t("columnToday"), values: known.map(({ ages }) => ages.today) },
    { label: t("column1to3"), values: known.map(({ ages }) => ages.days1to3) },
    { label: t("column4to7"), values: known.map(({ ages }) => ages.days4to7) },
    { label: t("column8up"), values: known.map(({ ages }) => ages.days8up) },
  ];
  const series = known.map(({ name }) => name);
  return chartBlock({ id: "ages", type: "bar", title: t("agesChart"), series, rows }, showing);
}
