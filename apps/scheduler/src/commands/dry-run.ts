import { renderText } from "b24kit";
import type { Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { MadeReport, Parts, Recipient } from "../runs/parts.ts";

/** Prints what a job would send, to whom and where. Nothing is sent, stored, or remembered as told. */
export async function printDry(context: Context, job: Job, parts: Parts): Promise<number> {
  const { signal } = context.io;
  const people = job.fanOut === undefined ? [undefined] : await parts.people(job, signal);
  let isWhole = true;
  for (const recipient of people) {
    const made = await parts.makeReport(job, recipient, signal);
    isWhole &&= made.report.complete;
    tell(context, job, recipient, made);
    context.io.stdout.write(textOf(context, made));
  }
  return isWhole ? exitCodes.done : exitCodes.partial;
}

function textOf({ isJson, io }: Context, { report, language }: MadeReport): string {
  return isJson
    ? `${JSON.stringify(report)}\n`
    : renderText(report, { lang: language, colour: false, emoji: true, width: io.stdout.columns ?? 80 });
}

function tell({ messages }: Context, job: Job, recipient: Recipient | undefined, { isSilent }: MadeReport): void {
  const targets = job.targets.join(", ");
  const whom = recipient === undefined ? "" : `${recipient.name} (#${recipient.userId}): `;
  const isKept = job.policy.send !== "always" && isSilent;
  messages.note(
    isKept
      ? {
          ru: `${whom}не было бы отправлено: сообщать не о чем`,
          en: `${whom}would not be sent: there is nothing to tell`,
        }
      : { ru: `${whom}было бы отправлено: ${targets}`, en: `${whom}would be sent: ${targets}` },
  );
}
