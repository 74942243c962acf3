import { eventQueue, openState } from "@b24kit/state";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Feed } from "../../src/config/events/feed.ts";
import { emptyHome } from "../home.ts";
import { runHere } from "../run-here.ts";
import { aJob } from "../watch/a-job.ts";
import { hostile } from "../watch/lived.ts";
import { noon, watched } from "../watch/watched.ts";

const hour = 3_600_000;

function aFeed(name: string, profile: string): Feed {
  return {
    name,
    profile,
    from: "offline",
    codes: [],
    connector: "b24kit",
    token: undefined,
    address: undefined,
    reads: true,
    attempts: 8,
    timeout: 30_000,
    workers: 4,
    to: { kind: "ndjson", path: "~/events.ndjson" },
  };
}

/** Events that the queue of a folder has: so many that wait, and one dead letter. */
async function fillQueue(folder: string, feed: string, now: number, waiting: number) {
  const queue = eventQueue(openState({ folder }), { now: () => now });
  const event = (index: number) => ({
    feed,
    key: `key ${index}`,
    code: "ONCRMDEALADD",
    object: `deal:${index}`,
    data: null,
    at: now,
    held: null,
  });
  await queue.add(Array.from({ length: waiting + 1 }, (_, index) => event(index)));
  const [first] = await queue.claim({ owner: "one", feeds: [feed], limit: 1, leaseFor: 60_000 });
  await queue.bury(first?.id ?? 0, "one", { code: "rejected", ru: "не принято", en: "rejected" });
  return queue;
}

const office = [
  aJob("plan", { profile: "moscow" }),
  aJob("overdue", { profile: "moscow" }),
  aJob("weekly", { profile: "kazan" }),
  aJob(hostile, { profile: "kazan", when: { text: "never", cron: "never", onWorkdays: false } }),
];

test("the page of portals tells how each does, who lacks its secret, and what waits of events", async () => {
  const lacks = [{ owner: "server-2 99 ab", jobs: ["weekly"] }];
  const queues: Awaited<ReturnType<typeof fillQueue>>[] = [];
  await using at = await watched({
    jobs: office,
    feeds: [aFeed("deals", "moscow")],
    fleet: { lacks: async () => lacks },
    events: { counts: async () => (await queues[0]?.counts()) ?? [] },
  });
  queues.push(await fillQueue(at.folder, "deals", noon - hour, 3));
  onTestFinished(async () => queues[0]?.close());
  await at.ran("plan", noon - 2 * hour);
  await at.ran("overdue", noon - 3 * hour);
  await at.ran("overdue", noon - hour, { status: "failed", reason: "no answer" });
  await at.store.pause({ job: hostile, since: noon, reason: null });
  await at.store.seen({
    owner: "server-3",
    file: "/etc/other.yaml",
    fingerprint: "two",
    jobs: { plan: "same", elsewhere: "1", nowhere: "2" },
    now: noon,
  });
  const html = async (lang: string) => (await at.get(`/portals?lang=${lang}`)).text();
  const rows = ((await html("en")).match(/<tr role="row">[\s\S]*?<\/tr>/g) ?? []).map((row) =>
    row
      .replaceAll(/<[^>]+>/g, " ")
      .replaceAll("\u00A0", " ")
      .replaceAll(/\s+/g, " ")
      .trim(),
  );
  expect(rows.filter((row) => !row.startsWith("Profile") && !row.startsWith("Feed"))).toEqual([
    expect.stringMatching(
      /^kazan paused &lt;script&gt;.* the profile’s secret is missing: server-2 99 ab 2 0 — Nov 20, 1/,
    ),
    expect.stringMatching(/^moscow failing overdue Dead letters deals 2 0 Nov 20, 10:00 Europe\/Moscow Nov 20, 1/),
    expect.stringMatching(/^deals moscow 3 Nov 20, 11:00 Europe\/Moscow 1$/),
  ]);
  expect(await html("en")).toContain("/etc/other.yaml: 2 jobs.");
  const metrics = await (await at.get("/metrics")).text();
  expect(metrics).toContain('b24_scheduler_events{feed="deals",status="waiting"} 3\n');
  expect(metrics).toContain('b24_scheduler_events{feed="deals",status="dead"} 1\n');
  expect(await html("ru")).toContain("events dead list");
  expect(await html("ru")).not.toContain("<script");
});

test("a portal whose only trouble is a dead letter is not well", async () => {
  const queues: Awaited<ReturnType<typeof fillQueue>>[] = [];
  await using at = await watched({
    jobs: [aJob("plan", { profile: "moscow" })],
    feeds: [aFeed("deals", "moscow"), aFeed("tasks", "kazan")],
    events: { counts: async () => (await queues[0]?.counts()) ?? [] },
  });
  const page = async () => (await at.get("/portals?lang=en")).text();
  expect((await page()).match(/nothing fails/g)).toHaveLength(2);
  queues.push(await fillQueue(at.folder, "deals", noon - hour, 1));
  onTestFinished(async () => queues[0]?.close());
  const html = await page();
  expect(html.match(/nothing fails/g)).toHaveLength(1);
  expect(html).toContain('<span class="status bad">Dead letters</span><small><a href="#events"><bdi>deals</bdi></a>');
});

const schedule = `version: 1
defaults: { zone: UTC, calendar: weekdays }
targets:
  folder: { kind: file, path: "~/{job}.txt" }
jobs:
  plan: { report: day-plan, when: "30 8 * * *", to: folder, profile: moscow }
  overdue: { report: overdue, when: "30 9 * * *", to: folder, profile: moscow }
  weekly: { report: weekly, when: "30 10 * * *", to: folder, profile: kazan }
events:
  deals: { profile: moscow, from: offline, connector: b24kit, to: { kind: ndjson, path: "~/events.ndjson" } }
`;

test("status has a line for each portal and feed; a dead letter is nothing that is well", async () => {
  await using home = emptyHome();
  mkdirSync(dirname(home.file), { recursive: true });
  home.writeSchedule(schedule);
  const at = Date.parse(home.env["B24KIT_NOW"] ?? "") - hour;
  await home.withStore(async (store) => {
    await store.seen({ owner: "server-1", file: home.file, fingerprint: "one", jobs: {}, now: Date.now() });
    await store.add([{ job: "plan", at, recipient: 0, status: "waiting" }], new Map());
    const [run] = await store.claim({ owner: "one", now: at, leaseUntil: at + hour, limit: 1 });
    await store.finish(run?.id ?? 0, "one", { status: "done", now: at });
  });
  const status = async (...args: readonly string[]) => runHere(home, ["status", ...args], { lang: "en" });
  const before = await status();
  expect([before.code, before.stderr]).toEqual([0, ""]);
  expect(before.stdout).toContain("portal: kazan, jobs 1, no success yet\n");
  expect(before.stdout).toMatch(/portal: moscow, jobs 2, last success 2026-03-02 \d\d:00\n/);
  expect(before.stdout).toContain("events: deals, waiting 0\n");
  expect(before.stdout).toContain("nothing has failed\n");
  const queue = await fillQueue(`${home.folder}/state`, "deals", at, 2);
  await queue.close();
  const told = await status();
  expect([told.code, told.stdout]).toEqual([1, expect.stringContaining("dead letters")]);
  expect(told.stdout).not.toContain("nothing has failed");
  const after = await status("--json");
  expect(after.code).toBe(1);
  expect(JSON.parse(after.stdout)).toMatchObject({
    portals: [
      { profile: "kazan", jobs: 1, running: 0, failing: [], paused: [], lastAt: null, lackedBy: [], feeds: [] },
      { profile: "moscow", jobs: 2, feeds: [{ name: "deals", waiting: 2, dead: 1 }] },
    ],
    others: [],
  });
});

test("a file of feeds takes no daemon: status does not ask for one", async () => {
  await using home = emptyHome();
  mkdirSync(dirname(home.file), { recursive: true });
  const onlyFeeds = schedule.replace(/^targets:[\s\S]*?(?=^events:)/m, "");
  home.writeSchedule(onlyFeeds);
  const alone = await runHere(home, ["status"], { lang: "en" });
  expect([alone.code, alone.stdout, alone.stderr]).toEqual([0, "events: deals, waiting 0\nnothing has failed\n", ""]);
  home.writeSchedule(schedule);
  const withJobs = await runHere(home, ["status"], { lang: "en" });
  expect([withJobs.code, withJobs.stdout]).toEqual([1, expect.stringContaining("no daemon runs")]);
  expect(withJobs.stdout).not.toContain("nothing has failed");
});
