import { renderHtml, renderJson, renderMarkdown, renderText } from "@b24kit/report";
import type { Message } from "../message.ts";
import type { TargetOf } from "../target.ts";
import { markedLate } from "./marked-late.ts";

/** How a report may be written into a file or to a program. */
export type ReportFormat = NonNullable<TargetOf<"file">["format"]>;

/** Columns of plain text that nobody has told the width of. */
const textWidth = 100;

/** The whole report of a message in this format; ends with a line break. */
export function renderAs(format: ReportFormat, message: Message): string {
  const { language: lang } = message;
  const report = markedLate(message, message.report);
  switch (format) {
    case "json":
      return `${renderJson(report)}\n`;
    case "md":
      return renderMarkdown(report, { lang, emoji: true });
    case "text":
      return renderText(report, { lang, emoji: true, colour: false, width: textWidth });
    case "html":
      return renderHtml(report, { lang, emoji: true });
    default:
      return format satisfies never;
  }
}
