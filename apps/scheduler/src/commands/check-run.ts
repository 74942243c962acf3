import { secretReader } from "@b24kit/delivery";
import type { Config, Job } from "../config/config.ts";
import { findSilentJobs } from "../config/find-silent-jobs.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { withOwnCommand } from "../output/own-command.ts";
import { printList } from "../output/print-list.ts";
import { openPortals } from "../portals/open-portals.ts";
import { createSlots } from "../slots/create-slots.ts";
import { isWeekday } from "../slots/workdays.ts";
import { openSecrets } from "../secrets/open-secrets.ts";
import { checkFeed } from "./check/check-feed.ts";
import { checkOwner, ownerFindings } from "./check/check-owner.ts";
import { checkProfile } from "./check/check-profile.ts";
import type { Finding } from "./check/finding.ts";
import type { Text } from "../words.ts";
import { loadWithSource, toldProblems } from "./load-config.ts";

/** How much is looked at. */
export interface CheckOptions {
  readonly offline?: true;
}

/** Finds everything that can be found without sending. All problems of the file are told before anything is asked of a portal. */
export async function runCheck(context: Context, { offline }: CheckOptions): Promise<number> {
  const { config, source } = await loadWithSource(context);
  const silent = findSilentJobs(config, { slots: createSlots(), source, workdaysOf: weekdays, now: context.now() });
  if (silent.length > 0) throw toldProblems(context, silent, source);
  const findings = [...ownerFindings(config), ...(offline === true ? [] : await onlineFindings(context, config))];
  const { language } = context;
  printList(context, {
    items: findings,
    columns: [
      {
        field: "level",
        title: { ru: "Что", en: "Level" },
        value: ({ level }) => level,
        shown: ({ level }) => levels[level][language],
      },
      { field: "about", title: { ru: "Где", en: "About" }, value: ({ about }) => about[language] },
      {
        field: "text",
        title: { ru: "Почему и что делать", en: "Why, and what to do" },
        value: ({ text }) => withOwnCommand(text[language], context.io.env),
      },
    ],
    empty: allIsWell(config),
  });
  return exitCodeOf(findings);
}

function allIsWell({ jobs, feeds }: Config): Text {
  const { size } = jobs;
  const [ru, en] = [`всё в порядке, заданий: ${size}`, `all is well, jobs: ${size}`];
  if (feeds.size === 0) return { ru: `${ru}; запустить: b24-scheduler run`, en: `${en}; to start: b24-scheduler run` };
  const command = size === 0 ? "b24-scheduler events run" : "b24-scheduler run, b24-scheduler events run";
  return {
    ru: `${ru}, лент событий: ${feeds.size}; запустить: ${command}`,
    en: `${en}, feeds of events: ${feeds.size}; to start: ${command}`,
  };
}

/** The calendar of a portal is not at hand without asking it. */
function weekdays({ calendar }: Job) {
  return calendar === "weekdays" ? isWeekday : undefined;
}

const levels = { error: { ru: "ошибка", en: "error" }, warning: { ru: "внимание", en: "warning" } } as const;

function exitCodeOf(findings: readonly Finding[]): number {
  const codes = findings.map(({ exitCode }) => exitCode).filter((code) => code !== exitCodes.done);
  if (codes.includes(exitCodes.usage)) return exitCodes.usage;
  return codes.includes(exitCodes.access) ? exitCodes.access : (codes[0] ?? exitCodes.done);
}

async function onlineFindings(context: Context, config: Config): Promise<readonly Finding[]> {
  const { io, language } = context;
  await using portals = openPortals({ env: io.env, now: context.stoppedClock });
  const secret = secretReader(openSecrets(io, language, { asks: true }).targetSecrets);
  const parts = {
    portals,
    config,
    secret,
    env: io.env,
    stdout: io.stdout,
    now: Date.now,
    toldSecrets: new Set<string>(),
  };
  const findings: Finding[] = [];
  for (const [profile, jobs] of Map.groupBy(config.jobs.values(), (job: Job) => job.profile)) {
    findings.push(...(await checkProfile(profile, jobs, parts)));
  }
  findings.push(...(await checkOwner(parts)));
  for (const feed of config.feeds.values()) findings.push(...(await checkFeed(feed, parts)));
  // What several jobs share is told once.
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
