import { renderBbcode } from "@b24kit/report";
import type { Message } from "../message.ts";
import { markedLate } from "../rendering/marked-late.ts";

/** The report as messages for the portal; `spare` characters stay free in each. */
export function portalTexts(message: Message, spare = 0): readonly string[] {
  return renderBbcode(markedLate(message, message.report), { lang: message.language, emoji: true, spare });
}
