import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { reportSchema } from "@b24kit/report";
import { afterAll, beforeAll, expect, test } from "vitest";
import { b24, b24Process, type Finished, main, start } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

function newHome(): Readonly<Record<string, string>> {
  return { ...portal.env, B24KIT_HOME: mkdtempSync(join(tmpdir(), "b24-only-new-")), B24KIT_LANG: "en" };
}

const report = async (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Finished> =>
  b24(["report", ...args, "--only-new"], { env });

test("what was told is not told again: one line, exit 0", async () => {
  const env = newHome();
  const first = await report(env, "overdue", "--all");
  expect(first).toMatchObject({ code: 0, stderr: "" });
  expect(first.stdout).toContain("Told for the first time: all of it is new.");
  expect((await report(env, "overdue", "--all")).stdout).toMatch(/^Nothing new since Mar.2, 06:00\.\n$/);
  // Another question, and another way to ask the same one.
  expect((await report(env, "overdue")).stdout).toContain("Told for the first time");
  expect((await report(env, "overdue", "--mine", "--explain")).stdout).toMatch(/^Nothing new since/);
});

test("JSON is always there, and tells what is new of it", async () => {
  const env = newHome();
  const [first, second] = [await report(env, "leads", "--json"), await report(env, "leads", "--json")].map(
    ({ stdout }) => reportSchema.parse(JSON.parse(stdout)).delivery,
  );
  expect(first).toMatchObject({ isSilent: false, since: null });
  expect(first?.newItems).toBeGreaterThan(0);
  expect(second).toEqual({ isSilent: true, items: first?.items, newItems: 0, since: "2026-03-02T06:00:00+00:00" });
});

test("a file is a place of its own, and keeps what it has when nothing is new", async () => {
  const env = newHome();
  const file = join(env["B24KIT_HOME"]!, "late.md");
  await report(env, "overdue", "--all");
  expect(await report(env, "overdue", "--all", "--format", "md", "--out", file)).toMatchObject({ code: 0, stderr: "" });
  const text = readFileSync(file, "utf8");
  expect(text).toMatch(/^# /);
  const again = await report(env, "overdue", "--all", "--format", "md", "--out", file);
  expect(again).toMatchObject({ code: 0, stdout: "", stderr: expect.stringMatching(/^Nothing new since/) as string });
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("a full disk was told nothing", async () => {
  const env = newHome();
  const command = `exec "${process.execPath}" "${main}" report overdue --all --only-new > /dev/full`;
  const child = spawn("bash", ["-c", command], { env: { ...env, PATH: process.env["PATH"] }, stdio: "ignore" });
  const [code] = (await once(child, "exit")) as [number];
  expect(code).not.toBe(0);
  expect((await report(env, "overdue", "--all")).stdout).toContain("Told for the first time");
});

test("killed between printing and remembering: told again, never lost", async () => {
  const env = newHome();
  expect((await b24Process(["report", "overdue", "--all"], { env })).code).toBe(0);
  // Whoever wants to remember waits for this lock.
  const lock = new DatabaseSync(join(env["B24KIT_HOME"]!, "state", "state.sqlite"));
  lock.exec("BEGIN IMMEDIATE");
  const child = start(["report", "overdue", "--all", "--only-new"], { env });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "close");
  lock.exec("ROLLBACK");
  lock.close();
  expect((await report(env, "overdue", "--all")).stdout).toContain("Told for the first time");
  expect((await report(env, "overdue", "--all")).stdout).toMatch(/^Nothing new since/);
});

test("what cannot be remembered is told, and the report is there", async () => {
  const env = newHome();
  writeFileSync(join(env["B24KIT_HOME"]!, "state"), "in the way");
  const { code, stdout, stderr } = await report(env, "overdue", "--all");
  expect(code).toBe(0);
  expect(stdout).toContain("Overdue");
  expect(stderr).toMatch(/^what was told before could not be read or remembered \(bad-folder\).*\n$/);
});

test.each([
  ["of a report that lists no items", ["briefing"]],
  ["together with --remind", ["overdue", "--remind"]],
])("%s it is an error of usage", async (_name, args) => {
  const { code, stdout, stderr } = await report(newHome(), ...args);
  expect({ code, stdout }).toEqual({ code: 64, stdout: "" });
  expect(stderr).toContain("--only-new");
});

test("help tells who takes it", async () => {
  const help = await b24(["report", "--help"], { env: { B24KIT_LANG: "ru" } });
  expect(help.stdout).toMatch(/Только новое \(у отчётов overdue и leads\):\n +--only-new/);
});
