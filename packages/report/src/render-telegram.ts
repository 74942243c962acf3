import type { Report } from "./document.ts";
import { chatBlocks } from "./chat/chat-blocks.ts";
import type { ChatMarkup } from "./chat/chat-markup.ts";
import { defuse } from "./chat/defuse.ts";
import { toMessages } from "./chat/to-messages.ts";
import { escapeHtml } from "./html/escape-html.ts";
import { type PartsOptions, reportParts } from "./parts/report-parts.ts";

/** What `renderTelegram` takes. */
export type TelegramOptions = PartsOptions;

/** `text` of sendMessage: 1 to 4096 characters after entities were parsed. */
const MESSAGE_LIMIT = 4096;

/** Columns of fixed width that a phone shows in one line. */
const TABLE_COLUMNS = 34;

/** What of a message counts: tags are gone, an entity is one character. */
function parsedLength(markup: string): number {
  return markup.replace(/<[^>]*>/g, "").replace(/&\w+;/g, "x").length;
}

/** HTML style of the Bot API. */
const telegram: ChatMarkup = {
  limit: MESSAGE_LIMIT,
  size: parsedLength,
  run: ({ text, link, form }) => {
    if (form === "fixed") return escapeHtml(text);
    const escaped = escapeHtml(defuse(text));
    const linked = link === undefined ? escaped : `<a href="${escapeHtml(link)}">${escaped}</a>`;
    if (form === undefined || text.trim() === "") return linked;
    return form === "strong" ? `<b>${linked}</b>` : `<i>${linked}</i>`;
  },
  table: (lines) => `<pre>${lines.join("\n")}</pre>`,
};

/**
 * The report as messages for `sendMessage` with `parse_mode: "HTML"`, in their order: each is complete by itself and has at most
 * 4,096 characters after parsing. Its text makes no links, mentions or commands; turn previews of links off besides.
 */
export function renderTelegram(report: Report, options: TelegramOptions): readonly string[] {
  return toMessages(chatBlocks(reportParts(report, options), options, TABLE_COLUMNS), telegram);
}
