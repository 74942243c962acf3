import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };
import { marker, type SignedIn, signedIn } from "./home.ts";
import { runHere } from "./run-here.ts";

const main = inject("bundle");

let home: SignedIn;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  home = await signedIn();
  const { B24KIT_NOW: _, ...rest } = home.env;
  env = { ...rest, PATH: process.env["PATH"] ?? "" };
  await runHere(home, ["init"]);
});
afterAll(async () => home[Symbol.asyncDispose]());

const secondly = `version: 1
profile: main
targets:
  box: { kind: file, path: "~/reports/{date}-{job}.md" }
jobs:
  pulse: { report: tasks, when: "* * * * * *", zone: Europe/Moscow, to: box }
`;

const report = (): boolean =>
  existsSync(join(home.folder, "reports")) && readdirSync(join(home.folder, "reports")).length > 0;

function start(args: readonly string[]): {
  readonly child: ChildProcess;
  readonly stderr: () => string;
  readonly ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, [main, ...args], { env, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr?.on("data", (chunk) => (stderr += String(chunk)));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  onTestFinished(() => void child.kill("SIGKILL"));
  return { child, stderr: () => stderr, ended };
}

test("the daemon sends what is due, tells how it is, and ends when it is asked to", async () => {
  home.writeSchedule(secondly);
  const { child, stderr, ended } = start(["run", "--http", "127.0.0.1:0"]);
  await expect.poll(report, { timeout: 30_000 }).toBe(true);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(stderr())?.[0] ?? "";
  expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({ status: "ok" });
  const own = { env, folder: home.folder };
  await expect
    .poll(async () => (await runHere(own, ["history", "--json"])).stdout, { timeout: 20_000 })
    .toContain('"done"');
  const status = await runHere(own, ["status", "--json"]);
  expect(JSON.parse(status.stdout)).toMatchObject({ daemons: [{ file: "<home>/config/schedule.yaml" }], failing: [] });
  expect(status.code).toBe(0);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect((await runHere(own, ["status"])).code).toBe(1);
  expect(stderr()).not.toContain(marker);
});

test("a proxy may come with the names that it was given, and with no others", async () => {
  home.writeSchedule(secondly);
  env = { ...env, B24KIT_SCHEDULER_TOKEN: marker.repeat(2) };
  const names = ["--http-host", "status.example.com", "--http-host", "b24.example.com"];
  const authorization = `Bearer ${marker.repeat(2)}`;
  const { child, stderr, ended } = start(["run", "--http", "127.0.0.1:0", ...names]);
  await expect.poll(stderr, { timeout: 30_000 }).toContain("Status page");
  const { port } = new URL(/http:\/\/127\.0\.0\.1:\d+/.exec(stderr())?.[0] ?? "");
  const codes = ["status.example.com", "b24.example.com", "evil.example.com"].map(
    async (host) =>
      new Promise((resolve, reject) => {
        const asked = get(
          { port, host: "127.0.0.1", path: "/metrics", headers: { host, authorization } },
          (response) => {
            response.resume();
            resolve(response.statusCode);
          },
        );
        asked.on("error", reject);
      }),
  );
  expect(await Promise.all(codes)).toEqual([200, 200, 403]);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("for cron it does what is due and ends", async () => {
  home.writeSchedule(secondly.replace("pulse", "tick"));
  expect(await start(["run", "--due"]).ended).toBe(0);
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await start(["run", "--due"]).ended).toBe(0);
  const own = { env, folder: home.folder };
  expect((await runHere(own, ["history", "tick", "--json"])).stdout).toContain('"done"');
  expect((await runHere(own, ["status"])).stdout).toContain("runs by cron");
});

test("a schedule with mistakes does not start", async () => {
  home.writeSchedule(secondly.replace("tasks", "taskz"));
  const { ended, stderr } = start(["run"]);
  expect(await ended).toBe(64);
  expect(stderr()).toContain("schedule.yaml:6:20");
});

test("the version needs nothing", () => {
  const { stdout, status } = spawnSync(process.execPath, [main, "--version"], { env: { PATH: "" }, encoding: "utf8" });
  expect([status, stdout]).toEqual([0, `${packageJson.version}\n`]);
});

test("an old Node.js gets as far as the sentence that says which one is needed", () => {
  // Names that an old Node.js lacks fail before the first line runs, so nothing may be imported before the version is known.
  expect(readFileSync(main, "utf8")).not.toMatch(/(?:^|[;\n])\s*(?:import(?!\()|export\b[^;]*\bfrom\b)/);
  const old =
    "Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}});delete process.getBuiltinModule";
  const { status, stderr } = spawnSync(process.execPath, ["--import", `data:text/javascript,${old}`, main], {
    encoding: "utf8",
  });
  expect([status, stderr]).toEqual([1, "b24-scheduler needs Node.js 24.11 or newer; this is 20.20.2.\n"]);
});

test("the address of a webhook is no argument, and is not repeated", () => {
  const address = `https://example.bitrix24.ru/rest/1/${marker}/`;
  const { status, stderr } = spawnSync(process.execPath, [main, "list", "--config", address], {
    env,
    encoding: "utf8",
  });
  expect([status, stderr.includes(marker)]).toEqual([64, false]);
});
