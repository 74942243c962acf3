import { describeTarget } from "@b24kit/delivery";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printJsonLine } from "../output/print-json-line.ts";
import type { Text } from "../words.ts";
import type { AskedTarget, Sent } from "./send-to.ts";

/** A target and how sending to it ended. */
export interface Ended extends AskedTarget {
  readonly sent: Sent;
}

/** Tells on stderr what was sent where: a line for each target, or one line of JSON. Standard output belongs to targets. */
export function tellSent(context: Context, ends: readonly Ended[]): void {
  if (context.format === "json") return printJsonLine(context, { sent: ends.map((end) => jsonOf(end, context)) });
  for (const end of ends) tellOne(context, end);
}

function tellOne({ messages }: Context, { asked, target, sent }: Ended): void {
  const place = placeOf(asked, target);
  if (sent.state === "delivered") {
    const { receipt, note } = sent;
    return messages.note({
      ru: `отправлено: ${place.ru}; номер: ${receipt}${withDot(note?.ru)}`,
      en: `sent: ${place.en}; receipt: ${receipt}${withDot(note?.en)}`,
    });
  }
  const { error, state } = sent;
  const words = {
    what:
      state === "failed"
        ? { ru: `не отправлено: ${place.ru}`, en: `not sent: ${place.en}` }
        : { ru: `неизвестно, дошло ли: ${place.ru}`, en: `it is not known whether it arrived: ${place.en}` },
    why: error.text,
    next: error.action ?? usualNext[state],
  };
  messages.problem({ code: error.code, portalCode: null, exitCode: exitCodes.failed, words });
}

const usualNext = {
  failed: { ru: "устраните причину и повторите команду", en: "remove the cause and repeat the command" },
  unknown: {
    ru: "посмотрите у получателя; само ничего не повторяется",
    en: "look there; nothing is sent again by itself",
  },
} as const;

function withDot(text: string | undefined): string {
  return text === undefined ? "" : `. ${text}`;
}

/** A name of the file with what stands behind it. */
function placeOf(asked: string, target: AskedTarget["target"]): Text {
  const name = asked === "stdout" || asked.includes(":") ? "" : `${asked}, `;
  return { ru: `${name}${describeTarget(target, "ru")}`, en: `${name}${describeTarget(target, "en")}` };
}

function jsonOf({ asked, target, sent }: Ended, { language }: Context) {
  const about = { target: asked, kind: target.kind, state: sent.state };
  if (sent.state === "delivered") return { ...about, receipt: sent.receipt, note: sent.note?.[language] ?? null };
  const { code, text, action } = sent.error;
  return { ...about, error: { code, message: text[language], hint: (action ?? usualNext[sent.state])[language] } };
}
