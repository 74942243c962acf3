import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createDealsWorld, type Emulator, type EmulatorOptions, startEmulator } from "@b24kit/emulator";
import type { OverdueData, PipelineData, WeeklyData } from "@b24kit/scenarios";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../../scripts/testing/shared-world.ts";
import { openPortal, type OpenPortalOptions, type Report, type ToolkitEvent } from "../../src/index.ts";
import { compiled } from "../compiled.ts";
import { unlimited } from "../unlimited.ts";
import { growingCompany, worldOf } from "./growing-company.ts";
import { type Home, homeWith } from "./home.ts";

const now = "2026-11-23T10:20:00+03:00";
const day = 86_400_000;
const daily = { snapshots: "daily" };

async function company(options: Partial<EmulatorOptions> = {}): Promise<Emulator> {
  const world = sharedWorld({ seed: "en", now, fixedClock: true });
  const emulator = await startEmulator({ world, ...options });
  onTestFinished(async () => emulator.close());
  return emulator;
}

async function ask(
  emulator: Emulator,
  home: Home,
  id: string,
  options: Partial<OpenPortalOptions> = {},
): Promise<{ readonly report: Report; readonly events: readonly ToolkitEvent[] }> {
  const events: ToolkitEvent[] = [];
  const { webhook } = emulator;
  const onEvent = (event: ToolkitEvent): void => void events.push(event);
  const base = { webhook, env: home.env, now: () => Date.parse(now), ...unlimited, onEvent };
  await using portal = openPortal({ ...base, ...options } as OpenPortalOptions);
  return { report: await portal.report(id, {}, { lang: "en" }), events };
}

function troubles(events: readonly ToolkitEvent[]): readonly unknown[] {
  return events.flatMap((event) => (event.type === "record-trouble" ? [event.code] : []));
}

test("the first report of a day costs one request more, any other none", async () => {
  const small = growingCompany("small", "2026-11-21T10:20:00+03:00", 3);
  const emulator = await company({ world: worldOf(small[2]!, "Europe/Moscow") });
  const [kept, none] = [homeWith(daily), homeWith({})];
  const requests: number[] = [];
  for (const [home, id] of [
    [kept, "overdue"],
    [none, "overdue"],
    [kept, "overdue"],
    [none, "overdue"],
  ] as const) {
    const before = emulator.stats().requests;
    await ask(emulator, home, id);
    requests.push(emulator.stats().requests - before);
  }
  expect([requests[0]! - requests[1]!, requests[2]! - requests[3]!]).toEqual([1, 0]);
  expect(kept.dates()).toEqual(["2026-11-23"]);
});

test("without records, and before there are any, the report says what it cannot know", async () => {
  const emulator = await company();
  for (const settings of [{}, daily]) {
    const home = homeWith(settings);
    const { report } = await ask(emulator, home, "weekly");
    expect((report.data as WeeklyData).overdue).toMatchObject({ weekAgo: null, weekAgoDate: null });
    const words =
      settings === daily
        ? /how many on Nov.16 is unknown: no record of that day/
        : /a week ago: unknown, daily records are off/;
    expect(JSON.stringify(report.blocks)).toMatch(words);
    const overdue = (await ask(emulator, home, "overdue")).report.data as OverdueData;
    expect([overdue.newSince, overdue.record, overdue.tasks?.newCount]).toEqual([null, null, null]);
  }
});

test("a portal that keeps nothing on disk keeps no records, and says so where a report compares with one", async () => {
  const home = homeWith(daily);
  const emulator = await company();
  for (const id of ["overdue", "weekly", "pipeline", "forecast"]) {
    const { report, events } = await ask(emulator, home, id, { cache: false });
    expect(report.notices.at(-1)).toMatchObject({
      kind: "info",
      text: expect.stringContaining("Daily records are on, but nothing is kept on disk") as string,
    });
    expect(JSON.stringify(report.blocks)).not.toMatch(/switched off|records are off/);
    expect(troubles(events)).toEqual([]);
  }
  expect((await ask(emulator, home, "day-plan", { cache: false })).report.notices).toEqual([]);
  expect((await ask(emulator, homeWith({}), "weekly", { cache: false })).report.notices).toEqual([]);
  expect(() => home.state()).toThrow(/unable to open/);
});

test("an older record with deals goes before a later one without: the key lacked the right that day", async () => {
  const home = homeWith(daily);
  const everything = ["crm", "task", "user", "department", "calendar", "im"];
  let port = 0;
  const askOn = async (date: string, id: string, scopes = everything): Promise<Report> => {
    const then = `${date}T10:20:00+03:00`;
    const world = sharedWorld({ seed: "en", now: then, fixedClock: true });
    const emulator = await startEmulator({ world: { ...world, portal: { ...world.portal, scopes } }, port });
    port = Number(new URL(emulator.url).port);
    const { report } = await ask(emulator, home, id, { now: () => Date.parse(then) });
    await emulator.close();
    return report;
  };
  await askOn("2026-11-20", "day-plan");
  await askOn("2026-11-21", "day-plan", everything.slice(1));
  expect(home.dates()).toEqual(["2026-11-20", "2026-11-21"]);
  const { sinceYesterday } = (await askOn("2026-11-23", "pipeline")).data as PipelineData;
  expect(sinceYesterday?.record.date).toBe("2026-11-20");
  // Of tasks the later one tells.
  expect(((await askOn("2026-11-23", "overdue")).data as OverdueData).record?.date).toBe("2026-11-21");
});

test("the state file is locked: the report is there, with a notice, and the next one keeps the record", async () => {
  const emulator = await company();
  const home = homeWith(daily);
  await ask(emulator, home, "day-plan", { now: () => Date.parse(now) - day });
  const lock = home.state();
  lock.exec("BEGIN IMMEDIATE");
  const { report, events } = await ask(emulator, home, "overdue", { now: () => Date.parse(now) + 60_000 });
  expect(report.complete).toBe(true);
  expect(report.notices.at(-1)).toMatchObject({
    kind: "info",
    text: expect.stringContaining("Daily records") as string,
  });
  expect(troubles(events)).toEqual(["busy"]);
  lock.exec("ROLLBACK");
  lock.close();
  await ask(emulator, home, "overdue");
  expect(home.dates()).toEqual(["2026-11-23"]);
});

test("no place for the state file: the report is there, with one notice", async () => {
  const home = homeWith(daily);
  mkdirSync(join(home.env.B24KIT_HOME, "state", "state.sqlite"), { recursive: true });
  const { report, events } = await ask(await company(), home, "overdue");
  expect(report.notices.filter(({ text: told }) => told.includes("Daily records"))).toHaveLength(1);
  expect(troubles(events)).toEqual(["bad-folder"]);
});

test("what may be read another time makes no half record; what the key may not read is left out", async () => {
  const failing = await company({ faults: "tasks.task.list:error=INTERNAL_SERVER_ERROR" });
  const home = homeWith(daily);
  const { report, events } = await ask(failing, home, "deals", { retries: 0 });
  expect(troubles(events)).toEqual(["unread"]);
  expect(report.notices.at(-1)?.text).toContain("No record of today");
  expect(home.dates()).toEqual([]);

  const world = sharedWorld({ seed: "en", now, fixedClock: true });
  const scopes = ["crm", "user", "department", "calendar"];
  const limited = await company({ world: { ...world, portal: { ...world.portal, scopes } } });
  expect(troubles((await ask(limited, home, "deals")).events)).toEqual([]);
  expect(home.dates()).toEqual(["2026-11-23"]);
});

test("a clock that differs from the portal's dates no record", async () => {
  const emulator = await company();
  const home = homeWith(daily);
  const { events } = await ask(emulator, home, "overdue", { now: () => Date.parse(now) + 400 * day });
  expect(troubles(events)).toEqual(["wrong-clock"]);
  expect(home.dates()).toEqual([]);
});

test("two processes at once keep one record", async () => {
  const emulator = await company({ latency: 5 });
  const home = homeWith(daily);
  const children = [1, 2].map(() => {
    const script = join(import.meta.dirname, "..", "children", "report-once.ts");
    const child = spawn(process.execPath, [script, emulator.webhook, String(Date.parse(now))], {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...compiled, ...home.env },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    return { child, output: text(child.stdout), ready: new Promise((resolve) => child.stdout.once("data", resolve)) };
  });
  await Promise.all(children.map(async ({ ready }) => ready));
  for (const { child } of children) child.stdin.write("go");
  const outputs = await Promise.all(children.map(async ({ output }) => output));
  expect(outputs).toEqual(["ready\ndone 0", "ready\ndone 0"]);
  expect(home.dates()).toEqual(["2026-11-23"]);
});

// A hundred thousand of them: record-size.long.test.ts.
test("10,000 open deals are a record of less than a tenth of a megabyte", async () => {
  const world = createDealsWorld({ seed: "en", now, fixedClock: true, deals: 10_000 });
  const home = homeWith(daily);
  await ask(await company({ world }), home, "day-plan");
  const row = home.state().prepare("SELECT length(body) AS bytes FROM daily_record").get();
  expect(Number(row?.["bytes"])).toBeGreaterThan(1000);
  expect(Number(row?.["bytes"])).toBeLessThan(100_000);
});

test.each(["", "{", "[]", '{"snapshots": "hourly"}', '{"stageLimits": {"NEW": 0}}', '{"snapshot": "daily"}'])(
  "a file with %j is named and nothing is sent",
  async (settings) => {
    const emulator = await company();
    await expect(ask(emulator, homeWith(settings), "day-plan")).rejects.toMatchObject({
      name: "ToolkitError",
      code: "bad-settings",
      message: expect.stringContaining("reports.json") as string,
      hint: expect.stringContaining('"snapshots": "daily"') as string,
      file: { path: expect.stringMatching(/reports\.json$/) as string, problem: expect.stringMatching(/\w/) as string },
    });
    expect(emulator.stats().requests).toBe(0);
  },
);

test("limits of stages from the file are those of every report; a stage that there is none of is told", async () => {
  const emulator = await company();
  const first = (await ask(emulator, homeWith({}), "overdue")).report;
  const stage = "NEW";
  const home = homeWith({ stageLimits: { [stage]: 0.5, "C99:GONE": 3 } });
  for (const id of ["overdue", "stuck", "deals", "briefing", "pipeline"]) {
    const { report } = await ask(emulator, home, id);
    expect(JSON.stringify(report.data)).toContain('"limitSource":"configured"');
    const told = report.notices.filter(({ kind, text: words }) => kind === "data" && words.includes("reports.json"));
    expect(told.map(({ text: words }) => words)).toEqual([expect.stringContaining("C99:GONE")]);
  }
  expect(JSON.stringify(first.data)).not.toContain("configured");
  expect((await ask(emulator, home, "day-plan")).report.notices).toEqual([]);
});

test("only reports that list items can be asked for what is new", async () => {
  await using portal = openPortal({ webhook: (await company()).webhook, cache: false });
  const onlyNew = { job: "job", recipient: "screen" };
  await expect(portal.report("briefing", {}, { onlyNew })).rejects.toMatchObject({ code: "no-items" });
});
