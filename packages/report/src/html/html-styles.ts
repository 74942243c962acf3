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
  ":root{color-scheme:light dark}",
  "body{background:#fff;color:#1c2128}",
  "a{color:#0b57d0}",
  ".wide{overflow-x:auto}",
  "@media (prefers-color-scheme:dark){body{background:#15181d;color:#e6e8eb}a{color:#8ab4f8}th,td{border-color:#444b55}",
  ".good{color:#6fd399}.bad{color:#ff9a91}.warning{color:#f2bd6b}.muted{color:#a5adb8}}",
  "@media print{body{background:#fff;color:#000;padding:0;font-size:11pt}main{max-width:none}a{color:inherit}",
  ".wide{overflow:visible}h2{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}}",
];

/** The style sheet of a page. */
export function styleSheet(): string {
  return [...Object.entries(styles).map(([selector, rules]) => `${selector}{${rules}}`), ...dark].join("\n");
}
