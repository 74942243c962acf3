import { createFormat, cutText, type Report, scrubText } from "@b24kit/report";
import type { Message } from "../message.ts";

/** Columns of each part. */
const longestPart = 80;

/** "Overdue tasks · Nov 21, 2026 · morning": one line whatever stands in the parts. */
export function subjectOf({
  job,
  language: lang,
  report,
}: Pick<Message, "job" | "language"> & { readonly report: Report }): string {
  const instant = { epochMilliseconds: Date.parse(report.asOf) };
  const date = createFormat({ lang, zone: report.timeZone.id, now: instant }).date(instant, { year: "always" });
  // A report that no job asked for goes under its own name.
  const parts = [report.title, date, ...(job === report.report ? [] : [job])];
  return parts.map((part) => cutText(scrubText(part).trim(), longestPart)).join(" · ");
}
