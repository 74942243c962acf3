import type { EChartsCoreOption } from "echarts/core";
import type { Chart } from "../document.ts";
import { type ChartLooks, legendOf, nameLabels, shortNames, sizes, valueLabels, widest } from "./chart-looks.ts";

/** Bars lie on their side, so that names have room; those of a funnel stand in the middle. */
export function barOptions(chart: Chart, looks: ChartLooks): EChartsCoreOption {
  const { palette, write } = looks;
  const names = shortNames(chart.labels);
  const texts = chart.series.map((series) => chart.labels.map((_, index) => write(series, index)));
  const numbers = chart.series.map(({ values }) => chart.labels.map((_, index) => Number(values[index] ?? 0)));
  const range = { min: Math.min(0, ...numbers.flat()), max: Math.max(0, ...numbers.flat()) };
  const isFunnel = chart.type === "funnel" && range.min === 0;
  return {
    grid: {
      left: widest(names),
      right: widest(texts.flat()),
      top: legendOf(chart.series),
      bottom: 0,
      outerBoundsMode: "none",
    },
    xAxis: { type: "value", show: false, ...range, ...(range.max === range.min && { max: range.min + 1 }) },
    yAxis: {
      type: "category",
      inverse: true,
      data: names.map((_, index) => String(index)),
      axisLine: { show: !isFunnel, lineStyle: { color: palette.line } },
      axisTick: { show: false },
      axisLabel: nameLabels(names, palette),
    },
    series: numbers.flatMap((values, place) => {
      const shape = {
        type: "bar",
        stack: String(place),
        barWidth: sizes.bar - 4,
        silent: true,
        emphasis: { disabled: true },
      };
      const drawn = {
        ...shape,
        name: String(place),
        data: values,
        itemStyle: { color: palette.series[place % palette.series.length] },
        label: valueLabels(texts[place] ?? [], "right", palette),
      };
      // What stands left of a bar in the middle has no colour.
      const beside = values.map((value) => (range.max - value) / 2);
      return isFunnel ? [{ ...shape, data: beside, itemStyle: { color: "none" } }, drawn] : [drawn];
    }),
  };
}
