import type { SMTPConnectionSendInfo } from "nodemailer/lib/smtp-connection";
import type { Receipt } from "../channel.ts";
import type { SmtpServer } from "./smtp-server.ts";
import { smtpWords } from "./smtp-words.ts";

/**
 * What the server answered to the mail. Addresses that it refused, for good or for now, stand in the note: the others have theirs,
 * and a second mail would double it for them.
 */
export function receiptOf(
  { response, rejected, rejectedErrors = [] }: SMTPConnectionSendInfo,
  server: SmtpServer,
): Receipt {
  const id = smtpWords(response, server);
  if (rejected.length === 0) return { id };
  const refused = rejected.map((address) => {
    const error = rejectedErrors.find(({ recipient }) => recipient === address);
    return `${address} (${smtpWords(error?.response ?? "?", server)})`;
  });
  const list = refused.join(", ");
  return {
    id,
    note: { ru: `Почтовый сервер не принял адреса: ${list}.`, en: `The mail server refused addresses: ${list}.` },
  };
}
