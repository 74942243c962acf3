import { existsSync, readFileSync } from "node:fs";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emptyHome, type Home, now } from "./home.ts";
import { golden, printed } from "./golden.ts";
import { runHere } from "./run-here.ts";
import { schedule } from "./schedule.ts";

const languages = ["ru", "en"] as const;
const nine = Temporal.Instant.from(now).epochMilliseconds;

let home: Home;
beforeAll(async () => {
  // Times of history are those of the computer.
  process.env["TZ"] = "Europe/Moscow";
  home = emptyHome();
  mkdirSync(dirname(home.file), { recursive: true });
  home.writeSchedule(schedule);
  await fillHistory(home);
});
afterAll(async () => home[Symbol.asyncDispose]());

/** Four runs: delivered, silent, failed and missed; and a job that was paused by a revoked key. */
async function fillHistory(own: Home): Promise<void> {
  const day = 86_400_000;
  await own.withStore(async (store) => {
    const slots = [
      { job: "day-plan", at: nine - 3 * day - 1_800_000, recipient: 0, status: "waiting" as const },
      { job: "overdue", at: nine - 3 * day + 3_600_000, recipient: 0, status: "waiting" as const },
      { job: "day-plan", at: nine - 1_800_000, recipient: 0, status: "waiting" as const },
    ];
    await store.add(slots, new Map());
    const missed = { code: "missed", ru: "Планировщик не работал.", en: "The scheduler was not running." };
    await store.add(
      [{ job: "weekly", at: nine - 3 * day + 6 * 3_600_000, recipient: 0, status: "missed", reason: missed }],
      new Map(),
    );
    const claim = { owner: "test", now: nine, leaseUntil: nine + 60_000, limit: 10 };
    const [first, second] = await store.claim(claim);
    await store.beginDelivery(first?.id ?? 0, "test", { target: "box", key: "a".repeat(32), now: nine });
    await store.endDelivery(first?.id ?? 0, "test", "box", {
      status: "delivered",
      receipt: "250 OK",
      reason: { code: "partly", ru: "Не принят адрес a@b.c.", en: "Refused: a@b.c." },
    });
    await store.finish(first?.id ?? 0, "test", { status: "done", now: nine });
    await store.finish(second?.id ?? 0, "test", { status: "silent", now: nine });
    const [third] = await store.claim(claim);
    const reason = {
      code: "network",
      ru: "Портал не ответил: нет соединения.",
      en: "The portal did not answer: no connection.",
    };
    await store.finish(third?.id ?? 0, "test", { status: "failed", now: nine, reason });
    const revoked = {
      code: "unauthorized",
      ru: "Портал не принимает ключ.",
      en: "The portal does not accept the key.",
    };
    await store.pause({ job: "weekly", since: nine, reason: revoked });
  });
}

describe.each(languages)("in %s", (lang) => {
  test.each([
    [["--help"], "help"],
    [["next", "--help"], "help-next"],
    [["list"], "list"],
    [["next", "--days", "5"], "next"],
    [["next", "--job", "weekly"], "next-weekly"],
    [["history"], "history"],
    [["history", "--why-silent", "--limit", "2"], "history-silent"],
    [["status"], "status"],
    [["check", "--offline"], "check-offline"],
    [["next", "--job", "wekly"], "unknown-job"],
    [["nxt"], "unknown-command"],
    [["next", "--days", "0"], "bad-number"],
    [["retry", "99"], "unknown-run"],
    [["once", "day-plan", "--at", "2026-03-03T09:00:00+03:00"], "once-in-future"],
    [["secret", "list"], "no-secrets"],
    [["install"], "install-what"],
    [["install", "--cron", "--write"], "install-cron-write"],
    [["list", "--config", "/nowhere/schedule.yaml"], "no-schedule"],
    [["run", "--http", "0.0.0.0:8025"], "run-open-page"],
    [["run", "--http", "127.0.0.1:8025", "--http-host", "status.example.com"], "run-named-page"],
    [["run", "--http-host", "status.example.com"], "run-name-without-page"],
    [["run", "--help"], "help-run"],
    [["migrate", "--help"], "help-migrate"],
    [["migrate"], "migrate-nowhere"],
    [["events", "--help"], "help-events"],
    [["events", "run", "--help"], "help-events-run"],
    [["events", "run", "changs"], "no-feeds"],
    [["events", "dead", "--help"], "help-events-dead"],
    [["events", "dead", "drop", "--help"], "help-events-dead-drop"],
  ])("%j", async (args, name) => {
    await expect(printed(await runHere(home, args, { lang }))).toMatchFileSnapshot(golden(`${name}-${lang}`));
  });

  test.each(["list", "next", "history"])("%s at a terminal is a table", async (name) => {
    await expect(
      printed(await runHere(home, [name], { lang, isTerminal: true, env: { NO_COLOR: "1" } })),
    ).toMatchFileSnapshot(golden(`table-${name}-${lang}`));
  });

  test("a broken file is told as a whole, with places and suggestions", async () => {
    const broken = emptyHome();
    await runHere(broken, ["init"]);
    broken.writeSchedule(
      schedule
        .replace("report: weekly", "report: weekley")
        .replace("to: [box, bell]", "to: [bx, bell]")
        .replace("workdays at 08:30", "workdays at 25:30"),
    );
    await expect(printed(await runHere(broken, ["check", "--offline"], { lang }))).toMatchFileSnapshot(
      golden(`check-broken-${lang}`),
    );
    await broken[Symbol.asyncDispose]();
  });
});

test("lists are JSON on request", async () => {
  for (const name of ["list", "next", "history"]) {
    const { stdout, code } = await runHere(home, [name, "--json"]);
    expect([code, (JSON.parse(stdout) as readonly object[]).length > 2]).toEqual([0, true]);
  }
  const { stdout, code } = await runHere(home, ["status", "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({
    daemons: [],
    failing: [{ job: "day-plan" }],
    paused: [{ job: "weekly" }],
  });
  expect(code).toBe(1);
  const { stderr } = await runHere(home, ["next", "--job", "no", "--json"]);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: "usage" } });
});

test("init writes a file that can be used, and never over another one", async () => {
  await using fresh = emptyHome();
  for (const lang of languages) {
    const config = join(fresh.folder, lang, "schedule.yaml");
    expect((await runHere(fresh, ["init", "--config", config], { lang })).code).toBe(0);
    expect(existsSync(join(fresh.folder, lang, "schedule.schema.json"))).toBe(true);
    expect((await runHere(fresh, ["check", "--offline", "--config", config], { lang })).code).toBe(0);
    const before = readFileSync(config, "utf8");
    expect((await runHere(fresh, ["init", "--config", config], { lang })).code).toBe(2);
    expect(readFileSync(config, "utf8")).toBe(before);
  }
});

test("once ends at a paused job, says why, and leaves nothing that waits", async () => {
  const before = await runHere(home, ["history", "--json"]);
  const { code, stderr } = await runHere(home, ["once", "weekly"]);
  expect([code, stderr]).toEqual([1, expect.stringContaining("the job is paused: weekly (The portal does not accept")]);
  expect(stderr).toContain("b24-scheduler resume weekly");
  expect(await runHere(home, ["history", "--json"])).toEqual(before);
});

test("a job is paused and resumed; a run is done again", async () => {
  await using own = emptyHome();
  await runHere(own, ["init"]);
  own.writeSchedule(schedule);
  await fillHistory(own);
  const paused = async () =>
    JSON.parse((await runHere(own, ["list", "--json"])).stdout).map((job: { paused: boolean }) => job.paused);
  expect(await paused()).toEqual([false, false, true]);
  expect((await runHere(own, ["pause", "overdue"])).code).toBe(0);
  expect((await runHere(own, ["resume", "weekly"])).code).toBe(0);
  expect(await paused()).toEqual([false, true, false]);
  expect((await runHere(own, ["pause", "overdu"])).code).toBe(64);
  const failed = await own.withStore(async (store) => (await store.history({ statuses: ["failed"], limit: 1 }))[0]?.id);
  expect((await runHere(own, ["retry", String(failed)])).code).toBe(0);
  expect(await own.withStore(async (store) => store.run(failed ?? 0))).toMatchObject({ status: "waiting", facts: {} });
  expect((await runHere(own, ["retry", String(failed), "--unknown"])).code).toBe(0);
  expect(await own.withStore(async (store) => (await store.run(failed ?? 0))?.facts)).toEqual({ sendsUnknown: true });
});
