import type { Target } from "@b24kit/delivery";
import { onTestFinished } from "vitest";
import type { Config, Job, Policy } from "../../src/config/config.ts";
import { jobSlots } from "../../src/portals/job-slots.ts";
import { runDaemon } from "../../src/runs/daemon.ts";
import type { Alert, MadeReport, Parts } from "../../src/runs/parts.ts";
import type { RunEvent } from "../../src/runs/run-event.ts";
import { isWeekday } from "../../src/slots/workdays.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { RunStore } from "../../src/store/run-store.ts";
import { type FakeClock, fakeClock } from "../support/fake-clock.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { aJob } from "../watch/a-job.ts";
import { aReport } from "../watch/a-report.ts";
import { aWorld } from "./a-world.ts";

/** 2026-03-02, a Monday, 08:00 in Moscow. */
export const monday = Date.parse("2026-03-02T08:00:00+03:00");
export const minute = 60_000;
export const hour = 60 * minute;

/** Targets of each sort. `page` tells by key, `bell` replaces, `script` cannot tell, `stubborn` neither but sends again. */
const targets: ReadonlyMap<string, Target> = new Map<string, Target>([
  ["page", { kind: "http", url: "https://example.test/", fields: [] }],
  ["other", { kind: "http", url: "https://example.test/other", fields: [] }],
  ["bell", { kind: "notification", to: 1 }],
  ["script", { kind: "command", run: ["x"], unknown: "at-most-once" }],
  ["stubborn", { kind: "command", run: ["x"], unknown: "at-least-once" }],
]);

/** A job that is due at 08:30 each day, with two further attempts. */
export function daily(name: string, given: Partial<Job> = {}, policy: Partial<Policy> = {}): Job {
  const when = { text: "08:30", cron: "30 8 * * *", onWorkdays: false };
  const job = aJob(name, { when, targets: ["page"], ...given });
  return { ...job, policy: { ...job.policy, catchUp: 6 * hour, ...policy } };
}

/** A file with these jobs. */
function configOf(jobs: readonly Job[]): Config {
  return {
    file: "/etc/b24/schedule.yaml",
    targets,
    jobs: new Map(jobs.map((job) => [job.name, job])),
    lang: undefined,
    owner: undefined,
    feeds: new Map(),
    keepDays: 90,
  };
}

/** A report with nothing in it but what tests ask about. */
export function made(given: Partial<MadeReport> = {}): MadeReport {
  const report = aReport();
  return {
    report,
    language: "en",
    isSilent: false,
    outside: async () => report,
    markSent: async () => undefined,
    ...given,
  };
}

/** Daemons on one state file and one clock. */
export function aSite({ start = monday }: { readonly start?: number } = {}) {
  const folder = temporaryFolder();
  const clock: FakeClock = fakeClock(start);
  const world = aWorld();
  const events: RunEvent[] = [];
  const alerts: Alert[] = [];
  const open = (): RunStore => {
    const store = openStore({ folder });
    onTestFinished(async () => store.close());
    return store;
  };
  let count = 0;
  const parts = (jobs: readonly Job[], given: Partial<Parts> = {}): Parts => ({
    config: configOf(jobs),
    store: open(),
    clock,
    random: () => 0.5,
    owner: `daemon ${(count += 1)}`,
    slots: jobSlots({ isWorkday: () => isWeekday }),
    makeReport: async () => made(),
    openChannel: async (target) => {
      const [name = ""] = [...targets].find(([, one]) => one === target) ?? [];
      return world.openPlace(name, target);
    },
    people: async () => [],
    zone: async () => "Europe/Moscow",
    failureOf: (error) => ({
      reason: { code: "portal", ru: String(error), en: String(error) },
      isRetryable: !(error instanceof TypeError),
      pausesJob: error instanceof TypeError,
    }),
    onAlert: async (alert) => void alerts.push(alert),
    onEvent: (event) => void events.push(event),
    limits: { running: 4, ofProfile: 4 },
    ...given,
  });
  return {
    folder,
    clock,
    world,
    events,
    alerts,
    parts,
    store: open(),
    /** Starts a daemon; it is stopped at the end of the test. */
    start: (jobs: readonly Job[], given: Partial<Parts> = {}) => {
      const controller = new AbortController();
      const done = runDaemon(parts(jobs, given), controller.signal);
      // Who waits for it hears of it.
      void done.catch(() => undefined);
      onTestFinished(async () => {
        controller.abort();
        await clock.advance(20_000);
        await done.catch(() => undefined);
      });
      return {
        done,
        stop: async () => {
          controller.abort();
          await clock.advance(20_000);
          await done;
        },
        /** As SIGTERM does. */
        signal: () => controller.abort(),
      };
    },
  };
}
