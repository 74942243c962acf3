import type { EventCount } from "@b24kit/state";
import type { Config, Job } from "../config/config.ts";
import type { EventQueue } from "../events/queue/event-queue.ts";
import type { Fleet } from "../store/postgres/fleet.ts";
import type { Daemon, Run, RunStore } from "../store/run-store.ts";
import { failingRuns } from "./failing-runs.ts";
import type { FeedView, OtherFile, PortalsView, PortalView } from "./portal-view.ts";

/** Where it is read. */
export interface ViewParts {
  readonly config: Pick<Config, "jobs" | "feeds">;
  readonly store: Pick<RunStore, "history" | "pauses">;
  /** Runs that ended, newest first. */
  readonly ended: readonly Run[];
  /** Who is there. */
  readonly daemons: readonly Daemon[];
  /** Which schedulers lack a secret; undefined: one computer works alone. */
  readonly fleet: Pick<Fleet, "lacks"> | undefined;
  /** Undefined: the file has no feeds. */
  readonly events: Pick<EventQueue, "counts"> | undefined;
}

/** More are under way in no fleet. */
const mostRunning = 10_000;

/** How each portal of the schedule file does. Rejects with `StateError`. */
export async function viewPortals(parts: ViewParts): Promise<PortalsView> {
  const { config, store, ended, daemons, fleet, events } = parts;
  const running = await store.history({ statuses: ["running"], limit: mostRunning });
  const facts: Facts = {
    ended: Map.groupBy(ended, ({ job }) => job),
    running: Map.groupBy(running, ({ job }) => job),
    failing: new Set(failingRuns(ended).map(({ job }) => job)),
    paused: new Set((await store.pauses()).map(({ job }) => job)),
    lacking: (await fleet?.lacks()) ?? [],
    counts: Map.groupBy((await events?.counts()) ?? [], ({ feed }) => feed),
  };
  const jobs = Map.groupBy(config.jobs.values(), ({ profile }) => profile);
  const feeds = Map.groupBy(config.feeds.values(), ({ profile }) => profile);
  const profiles = [...new Set([...jobs.keys(), ...feeds.keys()])].toSorted((a = "", b = "") => (a < b ? -1 : 1));
  return {
    portals: profiles.map((profile) => ({
      profile,
      ...ofJobs(jobs.get(profile) ?? [], facts),
      feeds: (feeds.get(profile) ?? []).map(({ name }) => feedView(name, facts.counts.get(name) ?? [])),
    })),
    others: otherFiles(daemons, config),
  };
}

interface Facts {
  readonly ended: ReadonlyMap<string, readonly Run[]>;
  readonly running: ReadonlyMap<string, readonly Run[]>;
  readonly failing: ReadonlySet<string>;
  readonly paused: ReadonlySet<string>;
  readonly lacking: Awaited<ReturnType<Fleet["lacks"]>>;
  readonly counts: ReadonlyMap<string, readonly EventCount[]>;
}

function ofJobs(jobs: readonly Job[], facts: Facts): Omit<PortalView, "profile" | "feeds"> {
  const names = jobs.map(({ name }) => name);
  const known = new Set(names);
  const good = names.flatMap((name) => facts.ended.get(name) ?? []).filter(({ status }) => status !== "failed");
  return {
    jobs: names.length,
    running: names.reduce((sum, name) => sum + (facts.running.get(name)?.length ?? 0), 0),
    failing: names.filter((name) => facts.failing.has(name)),
    paused: names.filter((name) => facts.paused.has(name)),
    lastAt: good.reduce<number | undefined>((last, { at }) => Math.max(last ?? at, at), undefined),
    lackedBy: facts.lacking.flatMap(({ owner, jobs: missing }) =>
      missing.some((job) => known.has(job)) ? [owner] : [],
    ),
  };
}

function feedView(name: string, counts: readonly EventCount[]): FeedView {
  const open = counts.filter(({ status, count }) => status !== "dead" && status !== "handled" && count > 0);
  return {
    name,
    waiting: open.reduce((sum, { count }) => sum + count, 0),
    dead: counts.find(({ status }) => status === "dead")?.count ?? 0,
    since: open.reduce<number | undefined>((first, { oldest }) => Math.min(first ?? oldest, oldest), undefined),
  };
}

/** One row for each file: all schedulers that work with it have the same jobs. */
function otherFiles(daemons: readonly Daemon[], { jobs }: Pick<Config, "jobs">): readonly OtherFile[] {
  const files = new Map<string, number>();
  for (const daemon of daemons) {
    const count = Object.keys(daemon.jobs).filter((name) => !jobs.has(name)).length;
    if (count > 0) files.set(daemon.file, count);
  }
  return [...files].map(([file, count]) => ({ file, jobs: count }));
}
