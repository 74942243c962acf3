import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { reportSchema } from "@b24kit/report";
import { loadWorld } from "@b24kit/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, type Finished } from "./b24.ts";
import { now, startPortal, type TestPortal } from "./portal.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const report = async (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> =>
  b24(["report", ...args], { env: { ...portal.env, ...env } });

test("the briefing is text in a pipe: no colour, 80 columns, nothing on stderr", async () => {
  const { code, stdout, stderr } = await report(["briefing", "--lang", "en"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toContain("\u001B");
  expect(stdout.split("\n").length).toBeGreaterThan(10);
});

test("JSON is a Report that its schema describes", async () => {
  const { code, stdout } = await report(["briefing", "--json"]);
  expect(code).toBe(0);
  const document = reportSchema.parse(JSON.parse(stdout));
  expect(document).toMatchObject({ report: "briefing", complete: true });
  expect(Date.parse(document.asOf)).toBe(Date.parse(now));
});

test("Markdown, colour on demand, no emoji, a file", async () => {
  expect((await report(["day-plan", "--format", "md"])).stdout).toMatch(/^# /);
  expect((await report(["day-plan"], { FORCE_COLOR: "1" })).stdout).toContain("\u001B[");
  expect((await report(["day-plan", "--plain"], { FORCE_COLOR: "1" })).stdout).not.toContain("\u001B[");
  expect((await report(["briefing", "--no-emoji"])).stdout).not.toMatch(/\p{Extended_Pictographic}/u);
  const file = join(mkdtempSync(join(tmpdir(), "b24-report-")), "briefing.md");
  expect(await report(["briefing", "--format", "md", "--out", file])).toEqual({ code: 0, stdout: "", stderr: "" });
  expect(readFileSync(file, "utf8")).toMatch(/^# /);
});

test("a page, messages of the portal's chat and of Telegram", async () => {
  const page = await report(["day-plan", "--format", "html", "--lang", "en"]);
  expect(page).toMatchObject({ code: 0, stderr: "" });
  expect(page.stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en">[^]*<\/html>\n$/);
  expect((await report(["day-plan", "--format", "bbcode"])).stdout).toMatch(/^\[B\].*\[\/B\]\n[^]*\[URL=http/);
  const telegram = (await report(["day-plan", "--format", "telegram", "--no-emoji"])).stdout;
  expect(telegram).toMatch(/^<b>.*<\/b>\n[^]*<a href="http/);
  expect(telegram).not.toMatch(/\p{Extended_Pictographic}/u);
});

test("a report that takes several messages has them apart by a line", async () => {
  const long = (await report(["deals", "--all", "--format", "telegram", "--explain"])).stdout;
  const messages = long.trimEnd().split("\n---\n");
  expect(messages.length).toBeGreaterThan(1);
  for (const message of messages) {
    expect(message.replace(/<[^>]*>/g, "").replace(/&\w+;/g, "x").length).toBeLessThanOrEqual(4096);
  }
});

test.each([
  ["завтра"],
  ["на завтра"],
  ["tomorrow"],
  ["for tomorrow"],
  ["2026-03-03"],
  ["--date=tomorrow"],
  ["3 марта"],
  ["на 03.03"],
  ["--date=03.03"],
])("b24 report day-plan %s is about the third of March", async (words) => {
  const { code, stdout } = await report(["day-plan", ...words.split(" "), "--json"]);
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as { period: { from: string } }).period.from).toMatch(/^2026-03-03T/);
});

async function periodOf(words: string): Promise<{ readonly from: string; readonly to: string }> {
  const { stdout } = await report(["schedule", ...words.split(" "), "--json"]);
  return (JSON.parse(stdout) as { period: { from: string; to: string } }).period;
}

test("words of a schedule are a day or a period, whichever they mean", async () => {
  expect((await periodOf("3 дня назад")).from).toMatch(/^2026-02-27T/);
  const week = await periodOf("на этой неделе");
  expect([week.from.slice(0, 10), week.to.slice(0, 10)]).toEqual(["2026-03-02", "2026-03-09"]);
});

test("language: the option, the variable, else the portal's", async () => {
  expect((await report(["day-plan", "--lang", "ru"])).stdout).toMatch(/[а-я]/i);
  expect((await report(["day-plan"], { B24KIT_LANG: "ru" })).stdout).toMatch(/[а-я]/i);
  expect((await report(["day-plan"], { LANG: "ru_RU.UTF-8" })).stdout).not.toMatch(/План/);
});

test.each([
  ["a date that is none", ["day-plan", "someday"]],
  ["a period for a report about a day", ["day-plan", "--period", "last-week"]],
  ["a beginning for a report about a day", ["day-plan", "--since", "24h"]],
  ["sub-departments of a report about a day", ["day-plan", "--deep"]],
  ["a day given twice", ["day-plan", "завтра", "--date", "2026-03-03"]],
  ["a zone that is none", ["day-plan", "--tz", "Mars/Olympus"]],
  ["a user that is not there", ["day-plan", "--user", "99999"]],
  ["a department that is not there", ["day-plan", "--department", "99999"]],
])("%s is an error of usage", async (_name, args) => {
  const { code, stdout, stderr } = await report(args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr.trimEnd().split("\n")).toHaveLength(3);
});

test("help lists the reports by what they are about, with what each takes", async () => {
  const { code, stdout } = await report(["--help"], { B24KIT_LANG: "en" });
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /Whose things[^]*--department[^]*Time and reach[^]*--period <period>[^]*--since <time>[^]*--deep/,
  );
  expect(stdout).toMatch(/The day:\n {2}briefing +Morning briefing\.[^]*\n +day; mine\n {2}day-plan/);
});

test("whose things: mine, a user's, a department's, all", async () => {
  for (const args of [["--mine"], ["--user", "1"], ["--department", "1"], ["--all"], ["--explain"]]) {
    expect(await report(["briefing", ...args, "--lang", "en"])).toMatchObject({ code: 0 });
  }
});

test("a second run asks the portal once: dictionaries are cached", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24-cache-"));
  const env = { B24KIT_HOME: home };
  await report(["day-plan"], env);
  const before = portal.stats().requests;
  await report(["day-plan"], env);
  expect(portal.stats().requests).toBe(before + 1);
  expect(readdirSync(join(home, "state")).some((name) => name.startsWith("state.sqlite"))).toBe(true);
});

test("a state folder that cannot be used does not stop a report", async () => {
  const home = join(mkdtempSync(join(tmpdir(), "b24-broken-")), "file");
  writeFileSync(home, "in the way");
  const { code, stderr } = await report(["day-plan"], { B24KIT_HOME: home });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect((await report(["day-plan", "--verbose"], { B24KIT_HOME: home })).stderr).toContain("cache-trouble");
});

test("a missing scope leaves its section out: exit 3, the rest is shown", async () => {
  const all = ["crm", "task", "tasks", "calendar", "user", "user_basic", "department", "im", "timeman"];
  const world = { ...portal.world, portal: { ...portal.world.portal, scopes: all.filter((scope) => scope !== "crm") } };
  await using limited = await startPortal({ world });
  const { code, stdout } = await b24(["report", "briefing", "--json"], { env: limited.env });
  expect(code).toBe(3);
  const document = reportSchema.parse(JSON.parse(stdout));
  expect(document.complete).toBe(false);
  expect(document.notices.some(({ kind, text }) => kind === "unreadable" && text !== "")).toBe(true);
  expect(document.blocks.length).toBeGreaterThan(2);
});

test("one slow section is left out: exit 3, the rest is shown", async () => {
  await using slow = await startPortal({ faults: [{ method: "tasks.task.list", action: "delay", ms: 60_000 }] });
  const { code, stdout } = await b24(["report", "briefing", "--json", "--timeout", "1"], { env: slow.env });
  expect(code).toBe(3);
  expect(reportSchema.parse(JSON.parse(stdout)).notices.some(({ kind }) => kind === "unreadable")).toBe(true);
});

test("an empty portal has a briefing", async () => {
  await using empty = await startPortal({ world: loadWorld({ portal: { now } }, "empty.json") });
  const { code, stdout, stderr } = await b24(["report", "briefing"], { env: empty.env });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).not.toBe("");
});

test("nothing is written outside of the own folder", async () => {
  const home = mkdtempSync(join(tmpdir(), "b24-home-"));
  await report(["day-plan"], { HOME: home, B24KIT_HOME: "" });
  expect(readdirSync(home)).toEqual([".local"]);
  expect(existsSync(join(home, ".local", "state", "b24kit"))).toBe(true);
});
