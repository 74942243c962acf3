import { type Language, renderBbcode, renderPage, renderTelegram, type Report } from "b24kit";

/** Between two messages, where a report takes several. */
const separator = "\n---\n";

/** A report as others take it: a page, or the messages of a chat one after the other. */
export async function renderOutgoing(
  report: Report,
  format: "html" | "bbcode" | "telegram",
  options: { readonly emoji: boolean; readonly lang: Language },
): Promise<string> {
  if (format === "html") return renderPage(report, options);
  const messages = format === "bbcode" ? renderBbcode(report, options) : renderTelegram(report, options);
  return `${messages.join(separator)}\n`;
}
