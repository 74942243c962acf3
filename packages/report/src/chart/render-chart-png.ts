import { createRequire } from "node:module";
import type * as Resvg from "@resvg/resvg-js";
import type { Chart, Language } from "../document.ts";
import { frameWords } from "../parts/report-parts.ts";
import { chartPalettes } from "./chart-palette.ts";
import { chartValues } from "./chart-values.ts";
import { PictureError } from "./picture-error.ts";

/** What {@link renderChartPng} takes. */
export interface ChartPngOptions {
  readonly lang: Language;
  /** Pixels of the image; 880 by default, twice what the chart is drawn in, for sharp letters. */
  readonly width?: number;
  /** `light` by default. */
  readonly theme?: "light" | "dark";
}

/** CSS pixels that a chart is drawn in. */
const drawnWidth = 440;

/**
 * A chart of {@link reportCharts} as a PNG. Throws `PictureError` where the painter, a part for each system, or its letters are not
 * installed: both are optional in the programs. The letters are those of DejaVu Sans, which has no Chinese, Japanese and Korean.
 */
export async function renderChartPng(chart: Chart, options: ChartPngOptions): Promise<Uint8Array> {
  const { lang, width = 2 * drawnWidth, theme = "light" } = options;
  const { Resvg, fontFile } = painter();
  const { drawSvg } = await import("./draw-svg.ts");
  const palette = chartPalettes[theme];
  const write = chartValues(lang, frameWords(lang));
  const svg = drawSvg(chart, { palette, width: drawnWidth, fontFamily: "DejaVu Sans", write }, "chart");
  const image = new Resvg(svg, {
    background: palette.background,
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: [fontFile], defaultFontFamily: "DejaVu Sans" },
  });
  return image.render().asPng();
}

/** Found when it is needed: a bundle has neither of them inside. */
function painter(): Pick<typeof Resvg, "Resvg"> & { readonly fontFile: string } {
  const load = createRequire(import.meta.url);
  try {
    const { Resvg: Painter } = load("@resvg/resvg-js") as typeof Resvg;
    return { Resvg: Painter, fontFile: load.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf") };
  } catch (error) {
    throw new PictureError(error);
  }
}
