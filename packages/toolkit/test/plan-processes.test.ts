import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { command } from "@b24kit/client";
import { startEmulator } from "@b24kit/emulator";
import { expect, onTestFinished, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { compiled } from "./compiled.ts";
import { planConnection } from "./plan-connection.ts";

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "b24kit-plans-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a process that applies the plans when told so. `end` is what came of each. */
async function startApplying(...args: readonly string[]) {
  const script = join(import.meta.dirname, "children", "apply-plans.ts");
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, ...compiled },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = text(child.stdout);
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const end = output.then((all) => JSON.parse(all.replace("ready\n", "")) as string[]);
  return { go: () => void child.stdin.write("go"), end };
}

test("two processes that apply the same plans at once: each plan writes once", async () => {
  const emulator = await startEmulator({ world: sharedWorld({ seed: "ru", now: "2026-11-20T12:00:00Z" }), latency: 5 });
  onTestFinished(async () => emulator.close());
  const folder = newFolder();
  await using home = planConnection(folder, emulator.webhook);
  const ids: string[] = [];
  for (let number = 0; number < 8; number += 1) {
    const add = command("crm.deal.add", { fields: { TITLE: `Deal ${number}` } });
    ids.push((await home.guard.plan({ commands: { add } })).id);
  }
  const callers = await Promise.all([1, 2].map(async () => startApplying(folder, emulator.webhook, ...ids)));
  for (const { go } of callers) go();
  const [one = [], other = []] = await Promise.all(callers.map(async ({ end }) => end));
  for (const [index] of ids.entries()) expect(new Set([one[index], other[index]])).toEqual(new Set(["done", "spent"]));
  expect(emulator.writes().filter(({ method }) => method === "crm.deal.add")).toHaveLength(ids.length);
  expect(home.guard.list().map(({ status }) => status)).toEqual(ids.map(() => "done"));
  expect(home.journal.verify().isIntact).toBe(true);
  expect([...home.journal.entries({ outcome: "started" })]).toHaveLength(ids.length);
});
