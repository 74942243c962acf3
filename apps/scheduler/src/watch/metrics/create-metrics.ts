import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { EventCount } from "@b24kit/state";
import type { Config } from "../../config/config.ts";
import type { EventQueue } from "../../events/queue/event-queue.ts";
import type { RunEvent } from "../../runs/run-event.ts";
import type { RunStore } from "../../store/run-store.ts";
import { createJobLabels } from "./job-labels.ts";
import { lastSuccesses } from "./last-successes.ts";
import { addProcessMetrics } from "./process-metrics.ts";

/** What happened besides the events of runs. */
export type Occurrence = "ping-sent" | "ping-failed" | "notice-sent" | "notice-failed" | "notice-unknown";

export interface Metrics {
  onEvent(event: RunEvent): void;
  readonly count: (occurrence: Occurrence) => void;
  /** In Prometheus's text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

export interface MetricsOptions {
  readonly config: Config;
  readonly store: Pick<RunStore, "history">;
  readonly version: string;
  /** Undefined: the file has no feeds. */
  readonly events: Pick<EventQueue, "counts"> | undefined;
}

/** Seconds: a slot starts within one, a report takes some, what was missed is made up hours later. */
const buckets = {
  lateness: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300, 900, 3600, 14_400, 86_400],
  duration: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 900],
};

/** Counts what happens. Every label has a bounded number of values, and what has not happened yet stands there as 0. */
export function createMetrics({ config, store, version, events }: MetricsOptions): Metrics {
  const registry = new Registry();
  const meters = createMeters(registry);
  addProcessMetrics(registry, version);
  zero(meters, config);
  const label = createJobLabels(config.jobs.keys());
  const seeded = lastSuccesses(store, (job, at) => meters.success.set({ job: label(job) }, at / 1000));
  return {
    onEvent: (event) => meter(meters, event, label, seeded.isNewer),
    count: (what) =>
      (what.startsWith("ping") ? meters.pings : meters.notices).inc({ status: what.split("-")[1] ?? "" }),
    text: async () => {
      await seeded.read();
      if (events !== undefined) await countEvents(meters, config, events);
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
}

type Meters = ReturnType<typeof createMeters>;

function createMeters(registry: Registry) {
  const registers = [registry];
  const counter = <Name extends string>(name: string, help: string, labelNames: readonly Name[]) =>
    new Counter({ name: `b24_scheduler_${name}`, help, labelNames, registers });
  const gauge = <Name extends string>(name: string, help: string, labelNames: readonly Name[]) =>
    new Gauge({ name: `b24_scheduler_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, seconds: number[]) =>
    new Histogram({ name: `b24_scheduler_${name}`, help, buckets: seconds, registers });
  return {
    runs: counter("runs_total", "Runs that ended, by job and how", ["job", "status"]),
    attempts: counter("run_retries_total", "Runs that were put off to try again or after quiet hours", ["job"]),
    deliveries: counter("deliveries_total", "Ends of deliveries; unknown: may be there, repeated: may be there twice", [
      "kind",
      "status",
    ]),
    lateness: histogram("run_lateness_seconds", "From the slot to the first attempt", buckets.lateness),
    duration: histogram("run_duration_seconds", "Of the attempt that ended a run", buckets.duration),
    success: gauge("last_success_timestamp_seconds", "Slot of the last run done or silent, Unix time", ["job"]),
    nextSlot: gauge("next_slot_timestamp_seconds", "Next slot of all jobs, Unix time; 0: none", []),
    tick: gauge("last_tick_timestamp_seconds", "Last turn of the loop, Unix time", []),
    running: gauge("runs_running", "Runs under way in this daemon", []),
    behind: gauge("behind_seconds", "By how much the oldest run that waits is behind", []),
    jobs: gauge("jobs", "Jobs of the file", []),
    events: gauge("events", "Events of a feed that wait, and dead letters", ["feed", "status"]),
    alerts: counter("alerts_total", "What the owner was to be told of", ["kind"]),
    pauses: counter("job_pauses_total", "Jobs paused by the scheduler", []),
    trouble: counter("trouble_total", "Failures inside of the loop, the state file's among them", []),
    jumps: counter("clock_jumps_total", "Jumps of the computer's clock", []),
    lost: counter("runs_lost_total", "Runs that went over to another daemon", []),
    pings: counter("pings_total", "Pings of dead man's switches", ["status"]),
    notices: counter("owner_notices_total", "Messages to the owner", ["status"]),
  };
}

const ends = ["delivered", "refused", "unknown", "repeated"] as const;

function isDead({ status }: EventCount): boolean {
  return status === "dead";
}

function sum(rows: readonly EventCount[]): number {
  return rows.reduce((total, { count }) => total + count, 0);
}

/** A queue in trouble must not take the other metrics away: what was read before stays. */
async function countEvents(meters: Meters, { feeds }: Config, events: Pick<EventQueue, "counts">): Promise<void> {
  const counts = await events.counts().catch(() => undefined);
  if (counts === undefined) return;
  for (const feed of feeds.keys()) {
    const own = counts.filter((row) => row.feed === feed);
    meters.events.set({ feed, status: "dead" }, sum(own.filter(isDead)));
    meters.events.set({ feed, status: "waiting" }, sum(own.filter((row) => !isDead(row) && row.status !== "handled")));
  }
}

function zero(meters: Meters, { jobs, targets }: Config): void {
  meters.jobs.set(jobs.size);
  const kinds = new Set([...targets.values()].map(({ kind }) => kind));
  for (const kind of kinds) for (const status of ends) meters.deliveries.inc({ kind, status }, 0);
  for (const status of ["sent", "failed"]) meters.pings.inc({ status }, 0);
  for (const status of ["sent", "failed", "unknown"]) meters.notices.inc({ status }, 0);
  for (const kind of ["failing", "paused", "target", "conflict"]) meters.alerts.inc({ kind }, 0);
}

function meter(
  meters: Meters,
  event: RunEvent,
  label: (job: string) => string,
  isNewer: (job: string, at: number) => boolean,
): void {
  if (event.type === "run-started" && event.run.attempt === 1) {
    const { startedAt, at } = event.run;
    meters.lateness.observe(Math.max(0, (startedAt ?? at) - at) / 1000);
  } else if (event.type === "run-finished") finished(meters, event, label, isNewer);
  else if (event.type === "slots-added") added(meters, event, label(event.job));
  else if (event.type === "run-postponed") meters.attempts.inc({ job: label(event.job.name) });
  else if (event.type === "tick") tick(meters, event);
  // A delivery that is not known yet ends later.
  else if (event.type === "delivery" && event.status !== "sending")
    meters.deliveries.inc({ kind: event.kind, status: event.status });
  else rare(meters, event);
}

function finished(
  meters: Meters,
  { run, job, status, took }: Extract<RunEvent, { type: "run-finished" }>,
  label: (job: string) => string,
  isNewer: (job: string, at: number) => boolean,
): void {
  meters.runs.inc({ job: label(job.name), status });
  meters.duration.observe(took / 1000);
  const isGood = status === "done" || status === "silent";
  if (isGood && isNewer(job.name, run.at)) meters.success.set({ job: label(job.name) }, run.at / 1000);
}

function added(meters: Meters, { slots }: Extract<RunEvent, { type: "slots-added" }>, job: string): void {
  for (const { status } of slots) if (status !== "waiting") meters.runs.inc({ job, status });
}

function tick(meters: Meters, { now, nextAt = 0, running, behind }: Extract<RunEvent, { type: "tick" }>): void {
  meters.tick.set(now / 1000);
  meters.nextSlot.set(nextAt / 1000);
  meters.running.set(running);
  meters.behind.set(behind / 1000);
}

function rare(meters: Meters, event: RunEvent): void {
  if (event.type === "alert") meters.alerts.inc({ kind: event.alert.kind });
  if (event.type === "conflict") meters.alerts.inc({ kind: "conflict" });
  if (event.type === "job-paused") meters.pauses.inc();
  if (event.type === "trouble") meters.trouble.inc();
  if (event.type === "clock-jumped") meters.jumps.inc();
  if (event.type === "run-lost") meters.lost.inc();
}
