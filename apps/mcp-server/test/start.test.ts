import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { connect, main } from "./connect.ts";

const folder = mkdtempSync(join(tmpdir(), "b24-mcp-start-"));
const bare = join(folder, "bare.mjs");
writeFileSync(bare, 'process.stdout.write("{}\\n");');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } };
const initialize = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`;

/** Milliseconds from the start of a script to the first line that it writes. */
async function firstLine(script: string): Promise<number> {
  const begun = performance.now();
  const env = { PATH: process.env["PATH"], HOME: folder, B24KIT_HOME: folder, TMPDIR: folder };
  const child = spawn(process.execPath, [script], { env, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.on("error", () => undefined).write(initialize);
  const taken = await new Promise<number>((resolve) => {
    child.stdout.once("data", () => resolve(performance.now() - begun));
  });
  const closed = new Promise((resolve) => child.on("close", resolve));
  child.stdin.end();
  await closed;
  return taken;
}

/** The quickest of several runs side by side: what other work on the computer adds is no part of the start. */
test("from start to initialize it takes at most 4.5 times a bare script", async () => {
  // The first runs leave their compiled code behind.
  for (let run = 0; run < 2; run += 1) await firstLine(main);
  const times = { bare: Infinity, server: Infinity };
  for (let run = 0; run < 20; run += 1) {
    times.bare = Math.min(times.bare, await firstLine(bare));
    times.server = Math.min(times.server, await firstLine(main));
  }
  const ratio = times.server / times.bare;
  console.log(`start to initialize: ${times.server.toFixed(0)} ms, ${ratio.toFixed(2)} × a bare script`);
  expect(ratio).toBeLessThanOrEqual(4.5);
});

test.runIf(process.platform === "linux")("at rest it takes at most 80 MB", async () => {
  await using server = await connect();
  await server.client.listTools();
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${server.pid}/status`, "utf8")) ?? [];
  const megabytes = Number(kilobytes) / 1024;
  console.log(`at rest: ${megabytes.toFixed(1)} MB`);
  expect(megabytes).toBeLessThanOrEqual(80);
});
