// A daemon on a database: node fleet-worker.ts <address> <jobs>. A report waits for its portal as a real one does, and costs nothing
// else. Says `ready`, and works until it is told to stop.
import { jobSlots } from "../../../apps/scheduler/src/portals/job-slots.ts";
import type { Config, Job } from "../../../apps/scheduler/src/config/config.ts";
import { runDaemon } from "../../../apps/scheduler/src/runs/daemon.ts";
import { systemClock } from "../../../apps/scheduler/src/runs/system-clock.ts";
import { isWeekday } from "../../../apps/scheduler/src/slots/workdays.ts";
import { openSharedStore } from "../../../apps/scheduler/src/store/open-store.ts";
import { channel, made } from "../free-of-cost.ts";
import { people, portalMilliseconds, profiles } from "../measured.ts";

const [url = "", count] = process.argv.slice(2);

function jobOf(index: number): Job {
  return {
    name: `job-${index}`,
    report: "overdue",
    parameters: {},
    profile: `office-${index % profiles}`,
    // Nothing more becomes due meanwhile.
    when: { text: "", cron: "0 0 29 2 *", onWorkdays: false },
    zone: "UTC",
    calendar: "weekdays",
    fanOut: undefined,
    targets: ["folder"],
    policy: { send: "always", catchUp: 7_200_000, timeout: 300_000, retries: 3, quiet: undefined },
    ping: undefined,
    lang: "en",
    fingerprint: "bench",
  };
}

const config: Config = {
  file: "/bench.yaml",
  targets: new Map([["folder", { kind: "file", path: "/tmp/{job}.txt" }]]),
  jobs: new Map(Array.from({ length: Number(count) }, (_, index) => [`job-${index}`, jobOf(index)])),
  lang: "en",
  owner: undefined,
  feeds: new Map(),
  keepDays: 90,
};

const persons = Array.from({ length: people }, (_, index) => {
  return { userId: index + 1, name: "", email: undefined, zone: undefined };
});
const controller = new AbortController();
process.once("SIGTERM", () => controller.abort());
const { store, shared } = await openSharedStore({ url, place: "the bench" });
await runDaemon(
  {
    config,
    store,
    clock: { ...systemClock, now: shared?.now ?? Date.now },
    random: Math.random,
    owner: `bench ${process.pid}`,
    slots: jobSlots({ isWorkday: () => isWeekday }),
    makeReport: async (_job, _recipient, signal) => {
      await systemClock.wait(portalMilliseconds, signal);
      return made;
    },
    openChannel: async () => channel,
    people: async () => persons,
    zone: async () => "UTC",
    failureOf: (error) => ({
      reason: { code: "bench", ru: String(error), en: String(error) },
      isRetryable: true,
      pausesJob: false,
    }),
    onAlert: async () => undefined,
    onEvent: ({ type }) => {
      if (type === "daemon-started") console.log("ready");
    },
    limits: { running: 4, ofProfile: 2, ofProfileOfAll: 2 },
  },
  controller.signal,
);
await store.close();
