import { domainToASCII } from "node:url";
import { renderHtml, renderText, type Report } from "@b24kit/report";
import MailComposer from "nodemailer/lib/mail-composer";
import type { Message } from "../message.ts";
import type { Sender } from "./read-sender.ts";
import { mailPictures } from "./mail-pictures.ts";
import { subjectOf } from "./subject-of.ts";

export interface MailAddresses {
  readonly from: Sender;
  readonly to: readonly string[];
  /** Epoch milliseconds, for the header Date. */
  readonly now: number;
}

/** A mail as the server gets it. */
export interface Mail {
  readonly from: string;
  readonly to: readonly string[];
  /** Header and body; all of it is ASCII. */
  readonly content: Buffer;
}

/** Columns of the text alternative: what mail programs show in one line (RFC 5322, 2.1.1). */
const textWidth = 78;

/** Puts a mail together: HTML with a text alternative. The same message gives the same mail, but for the header Date. */
export async function composeMail(
  message: Pick<Message, "key" | "job" | "language"> & { readonly report: Report },
  { from, to, now }: MailAddresses,
): Promise<Mail> {
  const { key, language: lang, report } = message;
  const { charts, attachments } = await mailPictures(report, lang, key);
  const composer = new MailComposer({
    from: { name: from.name, address: from.address },
    to: to.map((address) => ({ name: "", address })),
    subject: subjectOf(message),
    date: new Date(now),
    messageId: messageId(key, from.address),
    // RFC 3834: nobody's absence note should answer.
    headers: { "Auto-Submitted": "auto-generated" },
    text: renderText(report, { lang, emoji: true, colour: false, width: textWidth }),
    html: renderHtml(report, { lang, emoji: true, for: "mail", ...(charts !== undefined && { charts }) }),
    attachments: [...attachments],
    baseBoundary: key,
    textEncoding: "B",
    newline: "win",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { from: from.address, to, content: await composer.compile().build() };
}

/** The same for every attempt, so that programs that compare them show a repeated mail once. */
function messageId(key: string, from: string): string {
  const domain = domainToASCII(from.slice(from.lastIndexOf("@") + 1));
  return `<${key}@${domain === "" ? "b24kit.invalid" : domain}>`;
}
