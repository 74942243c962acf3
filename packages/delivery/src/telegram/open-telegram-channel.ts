import { renderTelegram } from "@b24kit/report";
import { cancelled } from "../cancelled.ts";
import type { Channel } from "../channel.ts";
import type { ChannelParts } from "../open-channel.ts";
import { markedLate } from "../rendering/marked-late.ts";
import type { TargetOf } from "../target.ts";
import { sendMessageUrl } from "./send-message-url.ts";
import { sendParts } from "./send-parts.ts";

const telegramServer = "https://api.telegram.org";

/**
 * A chat with a bot of Telegram. It keeps no key of ours and a bot cannot read a chat back, so nothing is ever settled. Throws
 * "misconfigured" when the token is missing or none.
 */
export async function openTelegramChannel(target: TargetOf<"telegram">, parts: ChannelParts): Promise<Channel> {
  const token = await parts.secret(target.token.secret);
  const url = sendMessageUrl(target.server ?? telegramServer, token, target.token.secret);
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const report = markedLate(message, await message.outside(target.fields));
      const texts = renderTelegram(report, { lang: message.language, emoji: true });
      const ids = await sendParts(texts, { url, token, chat: target.chat, signal, now: parts.now });
      return { id: ids.join(",") };
    },
    settle: () => Promise.resolve({ state: "unknown" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
