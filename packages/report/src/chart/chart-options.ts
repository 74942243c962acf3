import type { EChartsCoreOption } from "echarts/core";
import type { Chart } from "../document.ts";
import { barOptions } from "./bar-options.ts";
import { type ChartLooks, shortNames, sizes } from "./chart-looks.ts";
import { trendOptions } from "./trend-options.ts";

/** A chart as ECharts draws it, without anything that moves or waits for a mouse. */
export function chartOptions(chart: Chart, looks: ChartLooks): EChartsCoreOption {
  const { palette, fontFamily } = looks;
  const names = shortNames(chart.series.map(({ name }) => name));
  const legend = {
    show: names.length > 1,
    top: 3,
    left: 0,
    orient: "vertical",
    padding: 0,
    itemGap: sizes.legend - sizes.letters,
    itemWidth: 14,
    itemHeight: 10,
    selectedMode: false,
    textStyle: { color: palette.text, fontSize: sizes.letters },
    data: names.map((_, index) => String(index)),
    formatter: (index: string) => names[Number(index)] ?? "",
  };
  const shapes = chart.type === "trend" ? trendOptions(chart, looks) : barOptions(chart, looks);
  return {
    animation: false,
    color: [...palette.series],
    textStyle: { fontFamily, color: palette.text },
    legend,
    ...shapes,
  };
}
