/** Colours that a chart is drawn in. */
export interface ChartPalette {
  readonly text: string;
  readonly line: string;
  readonly background: string;
  /** Of the series in their order. */
  readonly series: readonly string[];
}

/** The shapes have a contrast of at least 3 : 1 against their background, the letters of 4.5 : 1. */
export const chartPalettes: Readonly<Record<"light" | "dark", ChartPalette>> = {
  light: {
    text: "#1c2128",
    line: "#c4c8ce",
    background: "#ffffff",
    series: ["#0b57d0", "#7d8794", "#11703a", "#8a5300"],
  },
  dark: {
    text: "#e6e8eb",
    line: "#444b55",
    background: "#15181d",
    series: ["#8ab4f8", "#8b95a1", "#6fd399", "#f2bd6b"],
  },
};

/** Colours of a page that turns dark by itself: what `chartVariables` sets. */
export const pagePalette: ChartPalette = {
  text: "var(--chart-text)",
  line: "var(--chart-line)",
  background: "none",
  series: [0, 1, 2, 3].map((index) => `var(--chart-${index})`),
};

/** The variables of `pagePalette` as a style sheet declares them. */
export function chartVariables({ text, line, series }: ChartPalette): string {
  const colours = series.map((colour, index) => `--chart-${index}:${colour}`);
  return [`--chart-text:${text}`, `--chart-line:${line}`, ...colours].join(";");
}
