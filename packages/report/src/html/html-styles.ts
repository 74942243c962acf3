import { chartPalettes, chartVariables } from "../chart/chart-palette.ts";

/** Looks of what a page is made of, by selector; a mail carries them on each element. */
export const styles = {
  body: "margin:0;padding:1rem;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif",
  main: "max-width:60rem;margin:0 auto",
  h1: "font-size:1.5rem;line-height:1.25;margin:0 0 .5rem",
  h2: "font-size:1.15rem;line-height:1.3;margin:1.5rem 0 .5rem",
  p: "margin:.5rem 0",
  ul: "margin:.5rem 0;padding-left:1.25rem",
  dl: "margin:.5rem 0",
  dt: "font-weight:600;margin-top:.25rem",
  dd: "margin:0 0 0 1.25rem",
  table: "border-collapse:collapse;margin:.5rem 0;font-variant-numeric:tabular-nums",
  th: "padding:.3rem .6rem;border-bottom:1px solid #c4c8ce;text-align:left;vertical-align:top;font-weight:600",
  td: "padding:.3rem .6rem;border-bottom:1px solid #c4c8ce;text-align:left;vertical-align:top",
  figure: "margin:.75rem 0",
  figcaption: "font-weight:600;margin-bottom:.25rem",
  img: "max-width:100%;height:auto;border:0",
  ".right": "text-align:right",
  ".headline": "font-size:1.1rem;margin:0 0 .5rem",
  ".good": "color:#11703a",
  ".bad": "color:#b3261e",
  ".warning": "color:#8a5300",
  ".muted": "color:#5b6470",
} as const;

export type StyleName = keyof typeof styles;

/** Colours have a contrast of at least 4.5 : 1 against both backgrounds. */
const dark = [
  `:root{color-scheme:light dark;${chartVariables(chartPalettes.light)}}`,
  "body{background:#fff;color:#1c2128}",
  "a{color:#0b57d0}",
  ".picture svg{display:block;width:100%;max-width:34rem;height:auto}",
  "summary{color:#5b6470;font-size:.875rem;cursor:pointer}",
  "th button{font:inherit;color:inherit;background:none;border:0;padding:0;min-height:1.5rem;text-align:inherit;cursor:pointer}",
  'th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}',
  ".wide{overflow-x:auto}",
  `@media (prefers-color-scheme:dark){:root{${chartVariables(chartPalettes.dark)}}`,
  "body{background:#15181d;color:#e6e8eb}a{color:#8ab4f8}th,td{border-color:#444b55}summary{color:#a5adb8}",
  ".good{color:#6fd399}.bad{color:#ff9a91}.warning{color:#f2bd6b}.muted{color:#a5adb8}}",
  `@media print{:root{color-scheme:light;${chartVariables(chartPalettes.light)}}@page{margin:10mm}`,
  "body{background:#fff;color:#000;padding:0;font-size:7pt;line-height:1.2}main{max-width:none;columns:2;column-gap:6mm}a{color:inherit}",
  "h1{font-size:12pt;column-span:all}h2{font-size:8.5pt;margin:4pt 0 1pt;break-after:avoid}p,ul,dl,table,figure{margin:1pt 0}",
  "table{font-size:6pt}th,td{padding:0 1.5pt;border-color:#c4c8ce}.good{color:#11703a}.bad{color:#b3261e}.warning{color:#8a5300}.muted{color:#5b6470}",
  ".headline{font-size:8.5pt}.wide{overflow:visible}figure,tr,li{break-inside:avoid}.picture svg{max-width:80%}details{display:none}",
  "th button{min-height:0}thead{display:table-header-group}}",
];

/** The style sheet of a page. */
export function styleSheet(): string {
  return [...Object.entries(styles).map(([selector, rules]) => `${selector}{${rules}}`), ...dark].join("\n");
}
