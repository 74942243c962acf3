import type { Language } from "../document.ts";
import { frameWords } from "../parts/report-parts.ts";
import { pagePalette } from "./chart-palette.ts";
import { chartValues } from "./chart-values.ts";
import type { DrawChart } from "./draw-chart.ts";

/** CSS pixels that a page draws a chart in; it grows and shrinks with the page. */
const pageWidth = 440;

/** Loads what draws the charts of a page: it is too large to be loaded where no chart is drawn. */
export async function loadCharts(lang: Language): Promise<DrawChart> {
  const { drawSvg } = await import("./draw-svg.ts");
  const write = chartValues(lang, frameWords(lang));
  const looks = { palette: pagePalette, width: pageWidth, fontFamily: "system-ui,sans-serif", write };
  return (chart, place) => ({ svg: drawSvg(chart, looks, `chart-${place}`) });
}
