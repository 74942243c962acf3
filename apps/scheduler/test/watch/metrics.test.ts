import { expect, test } from "vitest";
import { aJob } from "./a-job.ts";
import { aRun, finished, noon, tick, watched } from "./watched.ts";

test("what happens is counted, by job, kind and how it ended", async () => {
  await using at = await watched({ jobs: [aJob("brief"), aJob("quiet")] });
  const { onEvent } = at.watch;
  const [brief, quiet] = [aJob("brief"), aJob("quiet")];
  const run = aRun("brief");
  onEvent(tick(noon));
  onEvent({ type: "run-started", run, job: brief, isLate: false });
  onEvent({ type: "run-started", run: aRun("brief", { attempt: 2, startedAt: noon + 9e6 }), job: brief, isLate: true });
  onEvent(finished(run, brief));
  onEvent(finished(aRun("brief", { at: noon - 1000 }), brief));
  onEvent(finished(run, brief, { status: "failed" }));
  onEvent(finished(aRun("quiet"), quiet, { status: "silent" }));
  onEvent({
    type: "slots-added",
    job: "quiet",
    slots: [
      { at: 1, status: "missed" },
      { at: 2, status: "waiting" },
    ],
  });
  for (const status of ["sending", "delivered", "unknown", "repeated"] as const) {
    onEvent({ type: "delivery", run, target: "chat", kind: "chat", status, receipt: "7", reason: undefined });
  }
  const lines = new Set((await (await at.get("/metrics")).text()).split("\n"));
  const wanted = [
    'b24_scheduler_runs_total{job="brief",status="done"} 2',
    'b24_scheduler_runs_total{job="brief",status="failed"} 1',
    'b24_scheduler_runs_total{job="quiet",status="silent"} 1',
    'b24_scheduler_runs_total{job="quiet",status="missed"} 1',
    'b24_scheduler_deliveries_total{kind="chat",status="delivered"} 1',
    'b24_scheduler_deliveries_total{kind="chat",status="unknown"} 1',
    'b24_scheduler_deliveries_total{kind="chat",status="repeated"} 1',
    'b24_scheduler_deliveries_total{kind="file",status="refused"} 0',
    "b24_scheduler_run_lateness_seconds_count 1",
    'b24_scheduler_run_lateness_seconds_bucket{le="0.5"} 1',
    'b24_scheduler_run_lateness_seconds_bucket{le="0.25"} 0',
    "b24_scheduler_run_duration_seconds_count 4",
    `b24_scheduler_last_success_timestamp_seconds{job="brief"} ${noon / 1000}`,
    `b24_scheduler_next_slot_timestamp_seconds ${noon / 1000 + 60}`,
    'b24_scheduler_info{version="0.1.0"} 1',
  ];
  expect(wanted.filter((line) => !lines.has(line))).toEqual([]);
});

test("the last success is known again after a restart", async () => {
  await using at = await watched({ jobs: [aJob("brief")] });
  await at.ran("brief", noon - 7_200_000);
  await at.ran("brief", noon - 3_600_000, { status: "failed" });
  const text = await (await at.get("/metrics")).text();
  expect(text).toContain(`b24_scheduler_last_success_timestamp_seconds{job="brief"} ${noon / 1000 - 7200}`);
});

test("five thousand jobs have at most a thousand labels of their own", async () => {
  const jobs = Array.from({ length: 5000 }, (_, index) => aJob(`job-${index}`));
  await using at = await watched({ jobs });
  for (const job of jobs) at.watch.onEvent(finished(aRun(job.name), job));
  const text = await (await at.get("/metrics")).text();
  expect(text.match(/^b24_scheduler_runs_total/gm)).toHaveLength(1001);
  expect(text).toContain('b24_scheduler_runs_total{job="other",status="done"} 4000');
});
