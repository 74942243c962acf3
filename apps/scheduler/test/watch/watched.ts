import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { openChannel, type Target } from "@b24kit/delivery";
import { openState, runStore } from "@b24kit/state";
import type { Config, Job } from "../../src/config/config.ts";
import type { Feed } from "../../src/config/events/feed.ts";
import type { ChannelOpener } from "../../src/runs/parts.ts";
import type { RunEvent } from "../../src/runs/run-event.ts";
import type { Run, RunStore } from "../../src/store/run-store.ts";
import { openLog } from "../../src/watch/logs/open-log.ts";
import { startWatch, type Watch, type WatchOptions } from "../../src/watch/start-watch.ts";
import { webSettings } from "../../src/watch/web/web-settings.ts";
import { aJob } from "./a-job.ts";

/** Friday, 20 November 2026, 12:00 in Moscow. */
export const noon = Date.parse("2026-11-20T12:00:00+03:00");

export interface Watched extends AsyncDisposable {
  readonly watch: Watch;
  readonly store: RunStore;
  readonly config: Config;
  readonly folder: string;
  /** Lines of the log. */
  readonly lines: () => readonly Record<string, unknown>[];
  readonly text: () => string;
  readonly clock: { now: number };
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  /** Runs a slot to an end in the store, and gives the run as it was when it had begun. */
  readonly ran: (job: string, at: number, how?: Ran) => Promise<Run>;
}

interface Ran {
  readonly status?: "done" | "silent" | "failed";
  readonly recipient?: number;
  readonly reason?: string;
  readonly facts?: Run["facts"];
  /** Milliseconds after the slot. */
  readonly late?: number;
  readonly deliveries?: readonly {
    target: string;
    status: "delivered" | "refused" | "unknown" | "repeated";
    receipt?: string;
  }[];
}

export interface WatchedGiven extends Partial<
  Pick<WatchOptions, "scrub" | "secret" | "limits" | "zonesOf" | "fleet" | "events">
> {
  readonly jobs?: readonly Job[];
  readonly feeds?: readonly Feed[];
  readonly token?: string;
  readonly owner?: string | Config["owner"];
  readonly targets?: Readonly<Record<string, Target>>;
  readonly openChannel?: ChannelOpener;
  readonly level?: "debug" | "info";
}

/** A watch on a real state file, whose clock stands. */
export async function watched(given: WatchedGiven = {}): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-watch-"));
  const store = runStore(openState({ folder }));
  const clock = { now: noon };
  let text = "";
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  const { scrub = (line) => line, level = "debug" } = given;
  const config = configOf(folder, given);
  const fileParts = {
    client: async () => Promise.reject(new Error("no portal here")),
    secret: async () => "none",
    recipient: undefined,
    env: {},
    stdout: process.stdout,
    now: () => clock.now,
  };
  const watch = await startWatch({
    config,
    store,
    web: webSettings({ port: 0, ...(given.token === undefined ? {} : { token: given.token }) }),
    slots: dailySlots,
    zonesOf: async () => ["Asia/Vladivostok"],
    openChannel: async (target) => openChannel(target, fileParts),
    secret: async () => Promise.reject(new Error("no secrets here")),
    log: openLog({ level, stderr, scrub }),
    scrub,
    version: "0.1.0",
    language: "ru",
    zone: "Europe/Moscow",
    now: () => clock.now,
    fleet: undefined,
    events: undefined,
    ...given,
  });
  return {
    watch,
    store,
    config,
    folder,
    clock,
    text: () => text,
    lines: () =>
      text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Record<string, unknown>),
    get: async (path, headers = {}) => fetch(new URL(path, watch.address), { headers, redirect: "manual" }),
    ran: async (job, at, how = {}) => ran(store, job, at, how),
    [Symbol.asyncDispose]: async () => {
      await watch.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configOf(folder: string, { jobs = [aJob("brief")], feeds = [], owner, targets }: WatchedGiven): Config {
  const usual: Readonly<Record<string, Target>> = {
    chat: { kind: "chat", to: "chat12" },
    archive: { kind: "file", path: join(folder, "{job}-{date}.txt") },
    boss: { kind: "file", path: join(folder, "boss-{job}.txt"), format: "text" },
  };
  return {
    file: "/etc/b24kit/schedule.yaml",
    targets: new Map(Object.entries({ ...usual, ...targets })),
    jobs: new Map(jobs.map((job) => [job.name, job])),
    lang: "ru",
    owner: typeof owner === "string" ? { target: owner, profile: undefined } : owner,
    feeds: new Map(feeds.map((feed) => [feed.name, feed])),
    keepDays: 90,
  };
}

/** Each job is due at its place within the next hours. */
const dailySlots: WatchOptions["slots"] = {
  between: () => [],
  next: (job, _zone, after) => (job.when.cron === "never" ? undefined : Math.ceil((after + 1) / 3_600_000) * 3_600_000),
};

async function ran(store: RunStore, job: string, at: number, how: Ran): Promise<Run> {
  const { status = "done", recipient = 0, reason, facts = {}, late = 400, deliveries = [] } = how;
  await store.add([{ job, at, recipient, status: "waiting" }], new Map([[job, at]]));
  const now = at + late;
  const [run] = await store.claim({ owner: "host:1", now, leaseUntil: now + 60_000, limit: 1, jobs: [job] });
  if (run === undefined) throw new Error("nothing to claim");
  for (const { target, ...end } of deliveries) {
    await store.beginDelivery(run.id, "host:1", { target, key: "0".repeat(32), now });
    await store.endDelivery(run.id, "host:1", target, end);
  }
  const words = reason === undefined ? {} : { reason: { code: "some", ru: reason, en: reason } };
  await store.finish(run.id, "host:1", { status, now: now + 2300, facts, ...words });
  return run;
}

/** The event that ends a run. */
export function finished(
  run: Run,
  job: Job,
  given: Partial<Extract<RunEvent, { type: "run-finished" }>> = {},
): RunEvent {
  return {
    type: "run-finished",
    run,
    job,
    status: "done",
    reason: undefined,
    facts: {},
    took: 2300,
    made: undefined,
    recipient: undefined,
    ...given,
  };
}

/** A run that nobody stored. */
export function aRun(job: string, given: Partial<Run> = {}): Run {
  return {
    id: 1,
    job,
    at: noon,
    recipient: 0,
    status: "running",
    attempt: 1,
    dueAt: noon,
    wantedAt: noon,
    owner: "host:1",
    leaseUntil: noon + 60_000,
    startedAt: noon + 400,
    finishedAt: null,
    reason: null,
    facts: {},
    ...given,
  };
}

/** A turn of the loop. */
export function tick(now: number): RunEvent {
  return { type: "tick", now, nextAt: now + 60_000, running: 0, behind: 0 };
}
