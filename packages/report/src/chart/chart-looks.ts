import type { Chart } from "../document.ts";
import { cutText } from "../safe-text/cut-text.ts";
import { textWidth } from "../text/text-width.ts";
import type { ChartPalette } from "./chart-palette.ts";
import type { WriteValue } from "./chart-values.ts";

/** What a drawing is made with. */
export interface ChartLooks {
  readonly palette: ChartPalette;
  /** CSS pixels. */
  readonly width: number;
  readonly fontFamily: string;
  readonly write: WriteValue;
}

/** Columns of a name beside its bar. */
const longestLabel = 26;

/** Pixels. */
export const sizes = { column: 8.2, bar: 18, space: 12, legend: 20, axis: 28, trend: 220, letters: 13 } as const;

/** Height of a chart in CSS pixels. */
export function chartHeight({ type, labels, series }: Chart): number {
  if (type === "trend") return legendOf(series) + sizes.trend;
  return legendOf(series) + Math.max(1, labels.length) * (series.length * sizes.bar + sizes.space);
}

/** Height of the lines that tell the series apart; a single series needs none. */
export function legendOf(series: Chart["series"]): number {
  return series.length > 1 ? series.length * sizes.legend + sizes.space / 2 : 0;
}

/** Names as far as there is room for them. */
export function shortNames(names: readonly string[]): readonly string[] {
  return names.map((name) => cutText(name, longestLabel));
}

/** Pixels that the widest of the texts takes. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(textWidth)) * sizes.column + sizes.space;
}

/** Every name stands at its place of the axis. ECharts gets numbers for them: two may be the same. */
export function nameLabels(names: readonly string[], { text }: ChartPalette): object {
  return {
    color: text,
    fontSize: sizes.letters,
    interval: 0,
    formatter: (index: string) => names[Number(index)] ?? "",
  };
}

/** The value beside its shape. */
export function valueLabels(texts: readonly string[], position: "right" | "top", { text }: ChartPalette): object {
  return {
    show: true,
    position,
    color: text,
    fontSize: sizes.letters,
    textBorderWidth: 0,
    formatter: ({ dataIndex }: { readonly dataIndex: number }) => texts[dataIndex] ?? "",
  };
}
