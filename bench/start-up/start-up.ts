import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPeers } from "../peers/find-peers.ts";
import { clients } from "../peers/clients.ts";
import { startDemoPortal } from "../portal/start-demo-portal.ts";
import type { Findings } from "../results/findings.ts";
import { buildClient } from "../support/build-client.ts";
import { median } from "../support/median.ts";
import { printTable } from "../support/print-table.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { firstCalls } from "./first-calls.ts";
import { timeOf } from "./time-of.ts";

const cli = join(import.meta.dirname, "..", "..", "apps", "cli", "dist", "main.mjs");
const rows = [
  { what: "`b24 --version`", args: ["--version"], limit: 2 },
  { what: "`b24 report briefing`", args: ["report", "briefing"], limit: 6 },
] as const;

/** How long the command takes from start to exit, against a bare `node -e 0` in turn with it; then the first call of each client. */
export async function startUp({ isShort }: { isShort: boolean }): Promise<Findings> {
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  using _ = { [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) };
  await using portal = await startDemoPortal();
  const env = { B24KIT_HOME: home, B24KIT_NOW: portal.now, BITRIX24_WEBHOOK_URL: portal.webhook };
  const found = rows.map(({ what, args, limit }) => ({
    what,
    limit,
    ...compare([cli, ...args], isShort ? 5 : 25, env),
  }));
  const calls = firstCalls(buildClient(), findPeers(), portal.webhook, isShort ? 3 : 15);
  const headings = ["from start to exit", ...Object.values(clients)];
  const findings = printTable(headings, [...found.map(({ what, told }) => [what, told, "", ""]), ...calls]);
  tellAsked(
    found.map(({ what, limit, ratio }) => ({
      what: `${what}, times a bare Node ≤ ${limit}`,
      found: ratio.toFixed(2),
      isMet: ratio <= limit,
    })),
  );
  return findings;
}

function compare(args: readonly string[], rounds: number, env: Readonly<Record<string, string>>) {
  const command: number[] = [];
  const bare: number[] = [];
  // Two rounds warm the disk, the compile cache and the dictionaries.
  for (let round = -2; round < rounds; round += 1) {
    const pair = [timeOf(process.execPath, ["-e", "0"], env), timeOf(process.execPath, args, env)] as const;
    if (round < 0) continue;
    bare.push(pair[0]);
    command.push(pair[1]);
  }
  const ratio = median(command.map((value, index) => value / (bare[index] ?? value)));
  return { ratio, told: `${median(command).toFixed(0)} ms, ${ratio.toFixed(2)} × a bare Node` };
}
