import { chartsOf } from "./chart/report-charts.ts";
import type { DrawChart } from "./chart/draw-chart.ts";
import type { Report } from "./document.ts";
import { contentHtml, type HtmlShowing, inlineHtml, noticesHtml } from "./html/content-html.ts";
import { escapeHtml } from "./html/escape-html.ts";
import { styleSheet } from "./html/html-styles.ts";
import { type Html, mailElement, pageElement } from "./html/html-writer.ts";
import { sortScript, sortScriptHash } from "./html/sort-script.ts";
import { frameWords, type Part, type PartsOptions, reportParts } from "./parts/report-parts.ts";

export interface HtmlOptions extends PartsOptions {
  /** A mail carries its looks on every element, in light colours, and has no headers that mail programs refuse; `page` by default. */
  readonly for?: "page" | "mail";
  /** What draws charts; without it, and where it draws none, the numbers of a chart stand in its place. */
  readonly charts?: DrawChart;
  /** The headings of a page's tables sort them, by a script of its own; false by default, since frames may forbid scripts. */
  readonly isSortable?: boolean;
}

/** Nothing is loaded and nothing runs but our own script, whatever might get into the page. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** The report as one HTML page that needs nothing else and no network; light and dark, on screen and on paper. */
export function renderHtml(report: Report, options: HtmlOptions): string {
  const parts = reportParts(report, options);
  const isMail = options.for === "mail";
  const isSortable = options.isSortable === true && !isMail;
  const { lang } = options;
  const places = new Map(chartsOf(parts.flatMap(blocksOf)).map((chart, place) => [chart, place]));
  const write = isMail ? mailElement : pageElement;
  const charts = { draw: options.charts, places };
  const showing: HtmlShowing = { write, t: frameWords(lang), lang, charts, isSortable };
  const content = parts.map((part, index) => partHtml(part, `part-${index}`, showing));
  const body = write("body", {}, "\n", write("main", {}, "\n", content.join("\n"), "\n"), "\n");
  const html = write("html", { lang }, "\n", headOf(parts, isMail, isSortable), "\n", body, "\n");
  return `<!DOCTYPE html>\n${html}\n`;
}

function blocksOf(part: Part) {
  return part.kind === "section" ? part.blocks : part.kind === "content" ? [part.block] : [];
}

function headOf(parts: readonly Part[], isMail: boolean, isSortable: boolean): Html {
  const title = parts.find((part) => part.kind === "title")?.text ?? "";
  const policy = isSortable ? `${contentPolicy}; script-src '${sortScriptHash}'` : contentPolicy;
  const lines = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ...(isMail ? [] : [`<meta http-equiv="Content-Security-Policy" content="${policy}">`]),
    `<title>${escapeHtml(title)}</title>`,
    ...(isMail ? [] : [`<style>\n${styleSheet()}\n</style>`]),
    ...(isSortable ? [`<script>${sortScript}</script>`] : []),
  ];
  return `<head>\n${lines.join("\n")}\n</head>`;
}

function partHtml(part: Part, id: string, showing: HtmlShowing): Html {
  const { write } = showing;
  if (part.kind === "title") return write("h1", {}, escapeHtml(part.text));
  if (part.kind === "headline") return write("p", { class: "headline" }, inlineHtml(part.text, write));
  if (part.kind === "content") return contentHtml(part.block, undefined, showing);
  if (part.kind === "notices") return noticesHtml(part.notices, showing);
  if (part.kind === "origin" || part.kind === "hint") {
    return write("p", { ...(part.kind === "origin" && { class: "muted" }) }, escapeHtml(part.text));
  }
  const blocks = part.blocks.map((block) => contentHtml(block, id, showing));
  return write(
    "section",
    { "aria-labelledby": id },
    write("h2", { id }, escapeHtml(part.heading)),
    "\n",
    blocks.join("\n"),
  );
}
