import { readdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { openSharedStore } from "../src/store/open-store.ts";
import type { StoreAddress } from "../src/store/store-address.ts";
import { emptyHome, type Home, signedIn } from "./home.ts";
import { runHere } from "./run-here.ts";
import { type PostgresServer, postgresServer } from "./support/postgres-server.ts";

let server: PostgresServer;
beforeAll(async () => {
  server = await postgresServer();
});
afterAll(async () => server[Symbol.asyncDispose]());

const schedule = (folder: string, when: string): string => `version: 1
profile: main
defaults: { zone: UTC, calendar: weekdays }
targets:
  folder: { kind: file, path: "${folder}/{date}-{time}-{job}.txt" }
jobs:
  often: { report: overdue, when: "${when}", to: folder, send: always }
`;

/** A daemon of a computer of its own, until it is stopped. */
function start(home: Pick<Home, "env" | "folder">, address: StoreAddress) {
  const controller = new AbortController();
  const env = { B24KIT_STORE: address.url, B24KIT_NOW: "" };
  const ran = runHere(home, ["run"], { env, signal: controller.signal });
  const stop = async () => {
    controller.abort();
    return ran;
  };
  onTestFinished(async () => void (await stop()));
  return { stop };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let left = 150; left > 0; left -= 1) {
    if (await isSo()) return;
    await delay(200);
  }
  throw new Error("It has not happened within 30 s.");
}

async function site(when: string) {
  const able = await signedIn();
  const poor = emptyHome();
  onTestFinished(async () => {
    await able[Symbol.asyncDispose]();
    await poor[Symbol.asyncDispose]();
  });
  const address = await server.newDatabase();
  const { store } = await openSharedStore(address);
  onTestFinished(async () => store.close());
  const ended = async (count: number) =>
    until(async () => (await store.history({ statuses: ["done"], limit: 100 })).length >= count);
  for (const home of [able, poor]) {
    await runHere(home, ["init"]);
    home.writeSchedule(schedule(able.folder, when));
  }
  return { able, poor, address, store, ended };
}

test("a job whose profile's secret is missing on a computer is left to the one that has it, and told", async () => {
  const { able, poor, address, store, ended } = await site("* * * * * *");
  const rich = start(able, address);
  await until(async () => (await store.daemons(Date.now())).length === 1);
  const other = start(poor, address);
  const portals = async (): Promise<readonly { readonly lackedBy: readonly string[] }[]> => {
    const status = await runHere(able, ["status", "--json"], { env: { B24KIT_STORE: address.url, B24KIT_NOW: "" } });
    return (JSON.parse(status.stdout) as { portals: Awaited<ReturnType<typeof portals>> }).portals;
  };
  await until(async () => (await portals())[0]?.lackedBy.length === 1);
  await ended(3);
  expect(await portals()).toMatchObject([{ profile: "main", jobs: 1, failing: [], lackedBy: [expect.any(String)] }]);
  const logs = [await other.stop(), await rich.stop()];
  expect(logs.map(({ code }) => code)).toEqual([0, 0]);
  expect(logs[0]!.stderr).toContain('"secret-looked-for"');
  expect(logs[0]!.stderr).not.toContain("run-finished");
  expect(logs[1]!.stderr).toContain("run-finished");
  expect(await store.history({ statuses: ["failed"], limit: 10 })).toEqual([]);
  expect(await store.pauses()).toEqual([]);
  expect(logs.map(({ stderr }) => stderr).join("")).not.toContain("p0stgr3sS3cr3t");
}, 90_000);

test("daemons stay up while the database is away, tell it, and lose and double nothing", async () => {
  const { able, address, store, ended } = await site("*/2 * * * * *");
  const daemons = [start(able, address), start(able, address)];
  await ended(2);
  await server.stop();
  await delay(5000);
  await server.start();
  const before = (await store.history({ statuses: ["done"], limit: 100 })).length;
  await ended(before + 4);
  const logs = await Promise.all(daemons.map(async ({ stop }) => stop()));
  expect(logs.map(({ code }) => code)).toEqual([0, 0]);
  for (const { stderr } of logs) expect(stderr).toContain('"code":"unreachable"');
  const runs = await store.history({ limit: 100 });
  const slots = runs.map(({ at }) => at).toSorted((a, b) => a - b);
  expect(slots).toEqual(slots.map((_, index) => slots[0]! + index * 2000));
  expect(runs.filter(({ status }) => status === "failed")).toEqual([]);
  expect(readdirSync(able.folder).filter((name) => name.endsWith(".txt")).length).toBeGreaterThan(0);
}, 90_000);
