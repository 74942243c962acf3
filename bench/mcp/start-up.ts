import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Findings } from "../results/findings.ts";
import { median } from "../support/median.ts";
import { printTable } from "../support/print-table.ts";
import { tellAsked } from "../support/tell-asked.ts";

const asked = 4.5;
const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "bench", version: "1.0.0" } };
const initialize = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`;

/** How long a server takes from its start to the answer to `initialize`, against a bare script that writes a line, in turn with it. */
export async function serverStart(main: string, env: NodeJS.ProcessEnv, rounds: number): Promise<Findings> {
  const bare = join(env["B24KIT_HOME"] ?? "", "bare.mjs");
  writeFileSync(bare, 'process.stdout.write("{}\\n");');
  const pairs: { readonly least: number; readonly server: number }[] = [];
  // Two rounds fill the compile cache.
  for (let round = -2; round < rounds; round += 1) {
    const pair = { least: await firstLine(bare, env), server: await firstLine(main, env) };
    if (round >= 0) pairs.push(pair);
  }
  const least = median(pairs.map((pair) => pair.least));
  const server = median(pairs.map((pair) => pair.server));
  const ratio = median(pairs.map((pair) => pair.server / pair.least));
  const findings = printTable(
    ["", "b24-mcp", "a bare one", "ratio"],
    [
      [
        "from start to the answer to `initialize`",
        `${server.toFixed(0)} ms`,
        `${least.toFixed(0)} ms`,
        ratio.toFixed(2),
      ],
    ],
  );
  const what = `start to initialize, times a bare script ≤ ${asked}`;
  tellAsked([{ what, found: ratio.toFixed(2), isMet: ratio <= asked }]);
  return findings;
}

/** Milliseconds from the start of a script to the first line that it writes. */
async function firstLine(script: string, env: NodeJS.ProcessEnv): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], { env, stdio: ["pipe", "pipe", "ignore"] });
  const closed = once(child, "close");
  child.stdin.on("error", () => undefined).write(initialize);
  await once(child.stdout, "data");
  const taken = performance.now() - begun;
  child.stdin.end();
  await closed;
  return taken;
}
