import { afterAll, beforeAll, expect, test } from "vitest";
import { b24 } from "./b24.ts";
import { startPortal, type TestPortal } from "./portal.ts";

let portal: TestPortal;
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(async () => portal.close());

const run = async (...args: readonly string[]) => b24(args, { env: { ...portal.env, B24KIT_COMMAND: "./b24" } });

test("b24 search is the report, and its lists name the command that goes on", async () => {
  const [short, long] = await Promise.all([run("search", "ltd", "elm"), run("report", "search", "ltd elm")]);
  expect(short).toEqual(long);
  expect(short.code).toBe(0);
  expect(short.stdout).toMatch(/^ +\.\/b24 report dossier company:\d+$/m);
});

test("words and --query together, and words that mean nothing, are refused", async () => {
  expect((await run("search", "elm", "--query", "oak")).code).toBe(64);
  expect((await run("search", "%")).code).toBe(64);
  expect((await run("report", "dossier", "company:999999")).code).toBe(0);
});
