import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { connectProcess } from "./connect.ts";

test.runIf(process.platform === "linux")("at rest it takes at most 80 MB", async () => {
  await using server = await connectProcess();
  await server.client.listTools();
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${server.pid}/status`, "utf8")) ?? [];
  const megabytes = Number(kilobytes) / 1024;
  console.log(`at rest: ${megabytes.toFixed(1)} MB`);
  expect(megabytes).toBeLessThanOrEqual(80);
});
