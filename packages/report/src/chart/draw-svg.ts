import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../document.ts";
import { chartHeight, type ChartLooks } from "./chart-looks.ts";
import { chartOptions } from "./chart-options.ts";
import type { ChartPalette } from "./chart-palette.ts";
import { tidySvg } from "./tidy-svg.ts";

/** Draws a chart as SVG. The same chart gives the same text; `prefix` begins the names in it, one for each chart of a page. */
export function drawSvg(chart: Chart, looks: ChartLooks, prefix: string): string {
  use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);
  const stand = { ...looks, palette: standIns };
  const drawing = init(null, null, { renderer: "svg", ssr: true, width: looks.width, height: chartHeight(chart) });
  try {
    drawing.setOption(chartOptions(chart, stand));
    return tidySvg(drawing.renderToSVGString(), prefix, coloursOf(looks.palette));
  } finally {
    drawing.dispose();
  }
}

/** Colours that ECharts can reckon with; variables of a page are none. */
const standIns: ChartPalette = {
  text: "#a00001",
  line: "#a00002",
  background: "#a00003",
  series: ["#a00010", "#a00011", "#a00012", "#a00013"],
};

function coloursOf({ text, line, background, series }: ChartPalette): ReadonlyMap<string, string> {
  return new Map([
    [standIns.text, text],
    [standIns.line, line],
    [standIns.background, background],
    ...standIns.series.map((colour, index) => [colour, series[index] ?? text] as const),
  ]);
}
