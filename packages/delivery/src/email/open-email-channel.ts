import { cancelled } from "../cancelled.ts";
import type { Channel } from "../channel.ts";
import type { ChannelParts } from "../open-channel.ts";
import { markedLate } from "../rendering/marked-late.ts";
import type { TargetOf } from "../target.ts";
import { composeMail } from "./compose-mail.ts";
import { mailRecipients } from "./mail-recipients.ts";
import { receiptOf } from "./receipt-of.ts";
import { readSender } from "./read-sender.ts";
import { smtpServer } from "./smtp-server.ts";
import { transmit } from "./transmit.ts";

/**
 * E-mail over SMTP. A server that took a message tells nobody about it later, so nothing is ever settled; the Message-ID is made of
 * the key, so that the second copy of a repeated delivery can be told by it. Throws "misconfigured" or "refused" when nobody could
 * be written to.
 */
export async function openEmailChannel(target: TargetOf<"email">, parts: ChannelParts): Promise<Channel> {
  const from = readSender(target.from);
  const to = mailRecipients(target.to, parts);
  const server = await smtpServer(target.smtp, parts.secret);
  return {
    async send(message, signal) {
      if (signal.aborted) throw cancelled(signal.reason);
      const report = markedLate(message, await message.outside(target.fields));
      const mail = await composeMail({ ...message, report }, { from, to, now: parts.now() });
      return receiptOf(await transmit(mail, server, signal), server);
    },
    settle: () => Promise.resolve({ state: "unknown" }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
