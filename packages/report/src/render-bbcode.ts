import type { Report } from "./document.ts";
import { chatBlocks } from "./chat/chat-blocks.ts";
import type { ChatMarkup } from "./chat/chat-markup.ts";
import { escapeAddress, escapeBbcode } from "./chat/escape-bbcode.ts";
import { toMessages } from "./chat/to-messages.ts";
import { type PartsOptions, reportParts } from "./parts/report-parts.ts";

/** What `renderBbcode` takes. */
export interface BbcodeOptions extends PartsOptions {
  /** Characters that stay free in each message, for what the caller adds to it. None by default. */
  readonly spare?: number;
}

/**
 * The largest message, tags included. How long `MESSAGE` of im.message.add and im.notify.personal.add may be is not documented;
 * 20,000 characters are the messenger's own, unconfirmed for REST.
 */
const MESSAGE_LIMIT = 20_000;

/** Codes of the page "Text Formatting (BB Codes)": `[B]`, `[I]`, `[URL=…]`. There are no tables. */
const bbcode: ChatMarkup = {
  limit: MESSAGE_LIMIT,
  size: (markup) => markup.length,
  run: ({ text, link, form }) => {
    const escaped = escapeBbcode(text);
    const linked = link === undefined ? escaped : `[URL=${escapeAddress(link)}]${escaped}[/URL]`;
    if (form === undefined || text.trim() === "") return linked;
    return form === "strong" ? `[B]${linked}[/B]` : `[I]${linked}[/I]`;
  },
};

/** The report as messages for a chat of the portal or its notifications, in their order; none is longer than 20,000 characters. */
export function renderBbcode(report: Report, options: BbcodeOptions): readonly string[] {
  const markup = { ...bbcode, limit: MESSAGE_LIMIT - (options.spare ?? 0) };
  return toMessages(chatBlocks(reportParts(report, options), options, 0), markup);
}
