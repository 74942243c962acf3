import { chartValues } from "../chart/chart-values.ts";
import type { ChartPicture } from "../chart/draw-chart.ts";
import type { Chart, Content } from "../document.ts";
import { moreText } from "../parts/report-parts.ts";
import { escapeHtml } from "./escape-html.ts";
import type { HtmlShowing } from "./content-html.ts";
import type { Html } from "./html-writer.ts";

type Table = Extract<Content, { kind: "table" }>;

/** Writes a table with its heading. */
type WriteTable = (table: Table, label: string) => Html;

/** A chart with its numbers: behind its picture on a page, in its place where there is none; an image of a mail says them in words. */
export function chartHtml(chart: Chart, showing: HtmlShowing, writeTable: WriteTable): Html {
  const { write, t, charts } = showing;
  const place = charts.places.get(chart) ?? 0;
  const label = `chart-${place}-title`;
  const picture = charts.draw?.(chart, place);
  const rest = moreText(chart.more, t);
  const title = write(
    "figcaption",
    { id: label },
    escapeHtml(rest === undefined ? chart.title : `${chart.title} (${rest})`),
  );
  const numbers = () => writeTable(numbersOf(chart, showing), label);
  if (picture === undefined) return write("figure", {}, title, numbers());
  if ("image" in picture) return write("figure", {}, title, imageHtml(chart, picture.image, showing));
  return write("figure", {}, title, drawingHtml(chart, picture, showing), detailsHtml(numbers(), showing));
}

function drawingHtml({ alternative }: Chart, { svg }: ChartPicture & { svg: string }, { write }: HtmlShowing): Html {
  return write("div", { class: "picture", role: "img", "aria-label": alternative }, svg);
}

function imageHtml({ alternative }: Chart, address: string, { write }: HtmlShowing): Html {
  // Half of its pixels: it is painted for sharp screens.
  return write("img", { src: address, width: "440", alt: alternative }).replace(/<\/img>$/, "");
}

function detailsHtml(table: Html, { write, t }: HtmlShowing): Html {
  return write("details", {}, write("summary", {}, escapeHtml(t("chartNumbers"))), table);
}

function numbersOf({ labels, series }: Chart, { t, lang }: HtmlShowing): Table {
  const write = chartValues(lang, t);
  return {
    kind: "table",
    columns: [
      { title: t("chartLabel"), align: "left" },
      ...series.map(({ name, values }) => ({
        title: name,
        align: "right" as const,
        values: labels.map((_, index) => values[index] ?? null),
      })),
    ],
    rows: labels.map((label, index) => [label, ...series.map((one) => write(one, index))]),
  };
}
