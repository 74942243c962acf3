import type { EChartsCoreOption } from "echarts/core";
import type { Chart } from "../document.ts";
import { type ChartLooks, legendOf, nameLabels, shortNames, sizes, valueLabels, widest } from "./chart-looks.ts";

/** Points that have room for their values in words. */
const fewPoints = 6;

/** A line for each series; what is unknown leaves a gap in it. */
export function trendOptions(chart: Chart, looks: ChartLooks): EChartsCoreOption {
  const { palette, write } = looks;
  const names = shortNames(chart.labels);
  const texts = chart.series.map((series) => chart.labels.map((_, index) => write(series, index)));
  const side =
    widest([names[0] ?? "", names.at(-1) ?? "", ...texts.flatMap((own) => [own[0] ?? "", own.at(-1) ?? ""])]) / 2;
  const isFew = chart.labels.length <= fewPoints;
  const last = chart.labels.length - 1;
  return {
    grid: {
      left: side,
      right: side,
      top: legendOf(chart.series) + 2 * sizes.space,
      bottom: sizes.axis,
      outerBoundsMode: "none",
    },
    xAxis: {
      type: "category",
      boundaryGap: false,
      data: names.map((_, index) => String(index)),
      axisLine: { lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: nameLabels(
        isFew ? names : names.map((name, index) => (index === 0 || index === last ? name : "")),
        palette,
      ),
    },
    yAxis: { type: "value", show: false, scale: true },
    series: chart.series.map(({ values }, place) => {
      const color = palette.series[place % palette.series.length];
      const shown = (texts[place] ?? []).map((text, index) => (isFew || index === 0 || index === last ? text : ""));
      return {
        type: "line",
        name: String(place),
        silent: true,
        emphasis: { disabled: true },
        symbol: "circle",
        symbolSize: 8,
        showAllSymbol: true,
        data: chart.labels
          .map((_, index) => values[index] ?? "-")
          .map((value) => (value === "-" ? value : Number(value))),
        itemStyle: { color },
        lineStyle: { color, width: 2 },
        label: valueLabels(shown, "top", palette),
      };
    }),
  };
}
