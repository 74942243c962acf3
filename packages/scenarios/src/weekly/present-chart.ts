import type { Content } from "@b24kit/report";
import { chartBlock } from "../shared/present-charts.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyShowing } from "./showing.ts";

/** What was done beside the week before; what could not be read is left out. */
export function weekChart({ done, won, lost, created }: WeeklyData, showing: WeeklyShowing): readonly Content[] {
  const { t } = showing;
  const figures = [
    [t("chartDone"), done],
    [t("chartWon"), won?.count ?? null],
    [t("chartLost"), lost?.count ?? null],
    [t("chartCreated"), created?.count ?? null],
  ] as const;
  const rows = figures.flatMap(([label, count]) =>
    count === null ? [] : [{ label, values: [count.now, count.before] }],
  );
  const series = [t("chartNow"), t("chartBefore")];
  return chartBlock({ id: "comparison", type: "bar", title: t("chart"), series, rows }, showing);
}
