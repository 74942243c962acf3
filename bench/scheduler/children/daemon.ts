// A daemon on a real state file: node daemon.ts <folder> <slots at once>. Reports and the way to their target cost nothing here:
// what is measured is the scheduler.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig } from "../../../apps/scheduler/src/config/read-config.ts";
import { jobSlots } from "../../../apps/scheduler/src/portals/job-slots.ts";
import { runDaemon } from "../../../apps/scheduler/src/runs/daemon.ts";
import type { Parts } from "../../../apps/scheduler/src/runs/parts.ts";
import { systemClock } from "../../../apps/scheduler/src/runs/system-clock.ts";
import { isWeekday } from "../../../apps/scheduler/src/slots/workdays.ts";
import { openStore } from "../../../apps/scheduler/src/store/open-store.ts";
import { channel, made } from "../free-of-cost.ts";
import type { Measured } from "../measured.ts";

const [folder = "", slots] = process.argv.slice(2);
const burst = Number(slots);
const second = 1000;
/** A whole second, when the start is surely over. */
const burstAt = Math.ceil((Date.now() + 5 * second) / second) * second;
const file = join(folder, "burst.yaml");
writeFileSync(file, schedule());

function schedule(): string {
  const at = new Date(burstAt);
  const when = `${at.getUTCSeconds()} ${at.getUTCMinutes()} ${at.getUTCHours()} * * *`;
  const lines = Array.from(
    { length: burst },
    (_, index) => `  job-${index}: { report: overdue, when: "${when}", profile: office-${index % 50}, to: folder }`,
  );
  const targets = `targets:\n  folder: { kind: file, path: "${folder}/{job}.txt" }`;
  return `version: 1\ndefaults: { zone: UTC, calendar: weekdays }\n${targets}\njobs:\n${lines.join("\n")}\n`;
}

const { config } = await readConfig(file);
if (config === undefined) throw new Error("The schedule file cannot be read.");
const store = openStore({ folder: join(folder, "state") });
const stop = new AbortController();
const lateness: number[] = [];
const { promise: allRun, resolve: over } = Promise.withResolvers<undefined>();
const onEvent: Parts["onEvent"] = (event) => {
  if (event.type === "run-started") lateness.push(Date.now() - event.run.at);
  if (event.type === "run-finished" && lateness.length === burst) over(undefined);
};
const daemon = runDaemon(
  {
    config,
    store,
    clock: systemClock,
    random: Math.random,
    owner: `bench ${process.pid}`,
    slots: jobSlots({ isWorkday: () => isWeekday }),
    makeReport: async () => made,
    openChannel: async () => channel,
    people: async () => [],
    zone: async () => "UTC",
    failureOf: (error) => ({
      reason: { code: "bench", ru: String(error), en: String(error) },
      isRetryable: false,
      pausesJob: false,
    }),
    onAlert: async () => undefined,
    onEvent,
    limits: { running: 4, ofProfile: 2 },
  },
  stop.signal,
);
await Promise.race([allRun, systemClock.wait(60 * second, stop.signal)]);
stop.abort();
await daemon;
await store.close();
const measured: Measured = { lateness };
console.log(JSON.stringify(measured));
