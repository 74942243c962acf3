import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { openClient, openPortal, type ToolkitEvent } from "../src/index.ts";
import { compiled } from "./compiled.ts";
import { strictPortal } from "./strict-portal.ts";

function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "b24kit-buckets-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  return home;
}

/** Starts a process that waits for a word on stdin. `end` is what it prints. */
async function startCaller(home: string, ...args: readonly string[]) {
  const script = join(import.meta.dirname, "children", "call-many.ts");
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...compiled, B24KIT_HOME: home },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const end = text(child.stdout);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return { go: () => void child.stdin.write("go"), end };
}

test("three processes at once keep one limit through the state file: none is refused", async () => {
  const home = newHome();
  // The clients take 26 at once, then 50 a second. The rest of the 100 is far more than the twelve calls under way that a
  // busy computer may delay and bunch. Without the file, the three would take three times as much.
  await using portal = await strictPortal(100, 5, 100);
  const limits = JSON.stringify({ burst: 100, drain: 50 });
  const callers = await Promise.all([1, 2, 3].map(async () => startCaller(home, portal.webhook, limits, "60")));
  for (const { go } of callers) go();
  const ends = await Promise.all(callers.map(async ({ end }) => end));
  expect(ends).toEqual(Array(3).fill("ready\ndone"));
  expect(portal.counts).toEqual({ answered: 180, refused: 0 });
});

test("the state file is opened by the first request, and not at all when it shall not be", async () => {
  await using portal = await strictPortal(50, 2, 1000);
  const home = newHome();
  const env = { B24KIT_HOME: home };
  const isThere = () => existsSync(join(home, "state", "state.sqlite"));
  await using fleeting = openClient({ webhook: portal.webhook, env, bucketStore: false });
  await fleeting.call("user.current");
  await using diskless = openPortal({ webhook: portal.webhook, env, cache: false });
  await diskless.client.call("user.current");
  await using client = openClient({ webhook: portal.webhook, env });
  expect(isThere()).toBe(false);
  await client.call("user.current");
  expect(isThere()).toBe(true);
});

test("a disk in trouble does not stop calls, it is told once", async () => {
  await using portal = await strictPortal(50, 2, 1000);
  const file = join(newHome(), "file");
  writeFileSync(file, "");
  const events: ToolkitEvent[] = [];
  await using client = openClient({
    webhook: portal.webhook,
    env: { B24KIT_HOME: file },
    onEvent: (event) => events.push(event),
  });
  for (let call = 0; call < 3; call += 1) await expect(client.call("user.current")).resolves.toBe("done");
  expect(events.filter(({ type }) => type === "bucket-trouble")).toMatchObject([{ code: "bad-folder" }]);
});

test("a call that still waits when its client is closed ends as one of a closed client", async () => {
  await using portal = await strictPortal(50, 2, 1000);
  const client = openClient({
    webhook: portal.webhook,
    env: { B24KIT_HOME: newHome() },
    limits: { burst: 2, drain: 5 },
  });
  await client.call("user.current");
  const waiting = ["interactive", "bulk"] as const;
  const calls = waiting.map(async (priority) => client.call("user.current", {}, { priority }));
  const ends = Promise.allSettled(calls);
  await client.close();
  for (const end of await ends) expect(end).toMatchObject({ status: "rejected", reason: { code: "aborted" } });
});
