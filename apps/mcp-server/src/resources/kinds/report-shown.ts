import { scrubWebhookPaths } from "@b24kit/client";
import { findChart, PictureError, renderChartPng, renderPage, reportCharts, type WordedReport } from "b24kit";
import type { Answer } from "../../answers/answer.ts";
import { failed } from "../../answers/failed.ts";
import { makeReport } from "../../tools/make-report-answer.ts";
import { refuseUntaken } from "../../tools/report-run.ts";
import type { ReportInput } from "../../tools/report.ts";
import type { ReadCall, ResourceOutcome } from "../resource-kind.ts";

/** What people are to be shown: the page, or one chart. */
interface Shown {
  readonly format: string | undefined;
  readonly chart: string | undefined;
}

/** Makes a report as something to look at: it is shown as it is, not read by a model. */
export async function readReportShown(
  { id, ...question }: ReportInput,
  { format, chart }: Shown,
  call: ReadCall,
): Promise<ResourceOutcome> {
  if (chart !== undefined && format !== undefined) return failed("invalid-arguments", bothAsked, "Leave one out.");
  if (chart === undefined && format !== "html") return failed("invalid-arguments", noFormat, "Ask for format=html.");
  const refusal = refuseUntaken({ id, ...question });
  if (refusal !== undefined) return refusal;
  const made = await makeReport(id, question, call);
  if ("refusal" in made) return made.refusal;
  return chart === undefined ? page(made, call.uri) : image(made, chart, call.uri);
}

const bothAsked = "format and chart exclude each other: a chart is a PNG.";
const noFormat = "There is no such format.";

async function page({ report, language }: WordedReport, uri: string): Promise<ResourceOutcome> {
  const text = await renderPage(report, { lang: language, emoji: true });
  return { contents: [{ uri, mimeType: "text/html", text: scrubWebhookPaths(text) }] };
}

async function image({ report, language }: WordedReport, name: string, uri: string): Promise<ResourceOutcome> {
  const charts = reportCharts(report);
  const chart = findChart(charts, name);
  if (chart === undefined) return noChart(charts.map(({ id }) => id));
  try {
    const png = await renderChartPng(chart, { lang: language });
    return { contents: [{ uri, mimeType: "image/png", blob: Buffer.from(png).toString("base64") }] };
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    return failed("invalid-arguments", error.message, "Ask for format=html: the page has the charts drawn.");
  }
}

function noChart(ids: readonly string[]): Answer {
  const has = ids.length === 0 ? "The report has no charts now." : `The report has: ${ids.join(", ")}.`;
  return failed("invalid-arguments", "There is no such chart.", has);
}
