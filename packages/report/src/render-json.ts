import { type Report, reportSchema } from "./document.ts";
import { cleanReport } from "./safe-text/clean-report.ts";

/** The report as JSON text, its keys in the order of the document; `space` as in JSON.stringify. */
export function renderJson(report: Report, space = 2): string {
  const cleaned: Readonly<Record<string, unknown>> = cleanReport(report);
  const ordered = Object.keys(reportSchema.shape).map((key) => [key, cleaned[key]]);
  return JSON.stringify(Object.fromEntries(ordered), undefined, space);
}
