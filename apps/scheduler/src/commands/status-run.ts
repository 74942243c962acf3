import { dueRunNote } from "@b24kit/state";
import type { Config, Job } from "../config/config.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { withOwnCommand } from "../output/own-command.ts";
import { isoTime, sayTime } from "../output/say-time.ts";
import type { PortalsView } from "../overview/portal-view.ts";
import { failingRuns } from "../overview/failing-runs.ts";
import { viewPortals, type ViewParts } from "../overview/view-portals.ts";
import type { Pause, Run, RunStore } from "../store/run-store.ts";
import type { Language } from "../words.ts";
import { loadConfig } from "./load-config.ts";
import { type SlotView, viewSlots } from "./slot-list.ts";
import { portalLines, portalsJson } from "./status-portals.ts";
import { withStore } from "./with-store.ts";

type Daemon = Awaited<ReturnType<RunStore["daemons"]>>[number];

interface Status {
  /** cron did the daemon's work lately. */
  readonly byCron: boolean;
  readonly daemons: readonly Daemon[];
  readonly next: readonly { readonly job: string; readonly at: number; readonly zone: string }[];
  /** The last run of each job whose last slot failed. */
  readonly failing: readonly Run[];
  readonly paused: readonly Pause[];
  readonly portals: PortalsView;
}

/** Says whether the scheduler works. Exit code 1: no daemon runs, or the last slot of a job failed. */
export async function runStatus(context: Context): Promise<number> {
  const config = await loadConfig(context);
  const status = await withStore(context, async (store, shared, events) => {
    const parts = { fleet: shared?.fleet, events: config.feeds.size > 0 ? events() : undefined };
    return lookAt(context, config, { store, ...parts });
  });
  const { stdout } = context.io;
  stdout.write(
    context.isJson
      ? `${JSON.stringify(statusJson(status), null, 2)}\n`
      : `${withOwnCommand(statusLines(status, config, context.language).join("\n"), context.io.env)}\n`,
  );
  return isWell(status, config) ? exitCodes.done : exitCodes.failed;
}

/** Milliseconds: cron starts it each minute. */
const cronPatience = 150_000;

function isWell(status: Status, config: Config): boolean {
  const hasDead = status.portals.portals.some(({ feeds }) => feeds.some(({ dead }) => dead > 0));
  return !lacksDaemon(status, config) && status.failing.length === 0 && !hasDead;
}

/** A file without jobs takes no daemon: its events have a command of their own. */
function lacksDaemon({ daemons, byCron }: Status, { jobs }: Config): boolean {
  return jobs.size > 0 && daemons.length === 0 && !byCron;
}

interface LookParts extends Pick<ViewParts, "fleet" | "events"> {
  readonly store: RunStore;
}

async function lookAt(context: Context, config: Config, { store, ...parts }: LookParts): Promise<Status> {
  const real = (context.io.clock ?? Date.now)();
  const ended = await store.history({ statuses: ["done", "silent", "failed"], limit: 10_000 });
  const daemons = await store.daemons(real);
  return {
    byCron: real - Number((await store.noted(dueRunNote)) ?? 0) < cronPatience,
    daemons,
    next: nextSlots(await viewSlots(context, config, store, { asks: false }), [...config.jobs.values()], context.now()),
    failing: failingRuns(ended).filter(({ job }) => config.jobs.has(job)),
    portals: await viewPortals({ config, store, ended, daemons, ...parts }),
    paused: (await store.pauses()).filter(({ job }) => config.jobs.has(job)),
  };
}

/** So many of the soonest. */
const mostNext = 5;

function nextSlots({ slots, zonesOf }: SlotView, jobs: readonly Job[], now: number): Status["next"] {
  const all = jobs.flatMap((job) =>
    (zonesOf(job) ?? []).flatMap((zone) => {
      const at = slots.next(job, zone, now);
      return at === undefined ? [] : [{ job: job.name, at, zone }];
    }),
  );
  return all.toSorted((a, b) => a.at - b.at).slice(0, mostNext);
}

function statusJson({ daemons, byCron, next, failing, paused, portals }: Status) {
  return {
    daemons: daemons.map(({ owner, file, seenAt }) => ({ owner, file, seenAt: isoTime(seenAt) })),
    byCron,
    next: next.map(({ job, at, zone }) => ({ job, at: isoTime(at, zone), zone })),
    failing: failing.map(({ id, job, at, reason }) => ({ run: id, job, at: isoTime(at), reason })),
    paused: paused.map(({ job, since, reason }) => ({ job, since: isoTime(since), reason })),
    ...portalsJson(portals),
  };
}

const words = {
  ru: {
    none: "не запущен: b24-scheduler run, или b24-scheduler install, чтобы он запускался сам",
    runs: "работает",
    byCron: "работает от cron",
    next: "дальше",
    failing: "не удалось",
    paused: "на паузе",
    byHand: "остановлено человеком",
    well: "сбоев нет",
  },
  en: {
    none: "no daemon runs: b24-scheduler run, or b24-scheduler install to let it start by itself",
    runs: "runs",
    byCron: "runs by cron",
    next: "next",
    failing: "failed",
    paused: "paused",
    byHand: "by a person",
    well: "nothing has failed",
  },
} as const;

function statusLines(status: Status, config: Config, language: Language): readonly string[] {
  const { daemons, byCron, next, failing, paused, portals } = status;
  const text = words[language];
  return [
    ...(byCron ? [text.byCron] : []),
    ...(lacksDaemon(status, config) ? [text.none] : []),
    ...daemons.map(({ owner, file }) => `${text.runs}: ${owner}, ${file}`),
    ...portalLines(portals, language),
    ...next.map(({ job, at, zone }) => `${text.next}: ${sayTime(at, zone)} ${zone}, ${job}`),
    ...failing.map(
      ({ id, job, at, reason }) => `${text.failing}: ${job}, ${sayTime(at)}, ${id}: ${reason?.[language] ?? ""}`,
    ),
    ...paused.map(
      ({ job, since, reason }) => `${text.paused}: ${job}, ${sayTime(since)}: ${reason?.[language] ?? text.byHand}`,
    ),
    ...(isWell(status, config) && paused.length === 0 ? [text.well] : []),
  ];
}
