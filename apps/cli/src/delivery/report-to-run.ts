import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import type { ChannelParts, Message } from "@b24kit/delivery";
import type { OpenedPortal, ReportParameters, Scenario, WordedReport } from "b24kit";
import { onlyNewOf } from "../commands/only-new.ts";
import type { Context } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { reportWithProgress } from "../portal/report-with-progress.ts";
import { channelParts } from "./channel-parts.ts";
import { directTarget } from "./direct-target.ts";
import { exitCodeOf } from "./exit-code-of.ts";
import { namedTargets } from "./named-target.ts";
import { type AskedTarget, sendTo } from "./send-to.ts";
import { tellSent } from "./tell-sent.ts";

interface Asked {
  readonly to: readonly string[];
  readonly onlyNew: boolean;
}

/** Makes the report and sends it to these targets instead of printing it. One that has nothing to tell is not sent. */
export async function runReportTo(
  context: Context,
  scenario: Scenario,
  parameters: ReportParameters,
  { to, onlyNew }: Asked,
): Promise<number> {
  refuseOutput(context);
  const targets = await askedTargets(context, to);
  const portal = await openPortalFor(context);
  const told = onlyNew ? { onlyNew: { ...onlyNewOf(context, scenario, parameters), recipient: placeOf(targets) } } : {};
  const made = await reportWithProgress(context, portal, scenario.id, parameters, told);
  if (made.isSilent) return tellNothing(context, made);
  return send(context, portal, scenario, made, targets);
}

async function send(
  context: Context,
  portal: OpenedPortal,
  scenario: Scenario,
  made: WordedReport,
  targets: readonly AskedTarget[],
): Promise<number> {
  const parts: ChannelParts = channelParts(context, portal);
  const { signal } = context.io;
  // Side by side: one that hangs does not hold up the others.
  const ends = await Promise.all(
    targets.map(async (one) => ({ ...one, sent: await sendTo(one, messageOf(scenario, made), parts, signal) })),
  );
  if (ends.every(({ sent }) => sent.state === "delivered")) await made.markSent();
  tellSent(context, ends);
  return exitCodeOf(
    ends.map(({ sent }) => sent),
    made.report.complete,
  );
}

async function askedTargets(context: Context, to: readonly string[]): Promise<readonly AskedTarget[]> {
  const named = namedTargets(context);
  const targets: AskedTarget[] = [];
  for (const asked of new Set(to)) targets.push({ asked, target: directTarget(asked) ?? (await named(asked)) });
  return targets;
}

/** Each command sends anew: its key is no other's. */
function messageOf({ id }: Scenario, { report, language, outside }: WordedReport): Message {
  return {
    key: randomBytes(16).toString("hex"),
    job: id,
    slot: report.asOf,
    isLate: false,
    language,
    report,
    outside,
  };
}

/** The same targets are the same place, in whatever order they are named. */
function placeOf(targets: readonly AskedTarget[]): string {
  const places = targets.map(({ asked }) => (asked.startsWith("file:") ? `file:${resolve(asked.slice(5))}` : asked));
  return `to ${JSON.stringify(places.toSorted())}`;
}

async function tellNothing({ messages }: Context, made: WordedReport): Promise<number> {
  await made.markSent();
  const repeated = made.nothingNew;
  messages.note(
    repeated === undefined
      ? { ru: "не отправлено: в отчёте ничего нет", en: "not sent: there is nothing in the report" }
      : { ru: `не отправлено: ${repeated}`, en: `not sent: ${repeated}` },
  );
  return exitCodes.done;
}

function refuseOutput({ options }: Context): void {
  const { out, format } = options;
  const flag =
    out === undefined ? (format === undefined || format === "json" ? undefined : `--format ${format}`) : "--out";
  if (flag === undefined) return;
  throw usageError(
    { ru: `--to и ${flag} не сочетаются`, en: `--to and ${flag} exclude each other` },
    { ru: "вид и место задаёт сам получатель", en: "the target itself says the form and the place" },
    {
      ru: "в файл: --to file:отчёт.md (вид — по окончанию имени)",
      en: "into a file: --to file:report.md (the form follows its ending)",
    },
  );
}
