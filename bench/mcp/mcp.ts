import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Findings } from "../results/findings.ts";
import { buildWorkspace } from "../support/build-workspace.ts";
import { median } from "../support/median.ts";
import { printTable } from "../support/print-table.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { callsPerSecond, type Era } from "./load.ts";
import { serverStart } from "./start-up.ts";
import { startServer } from "./start-server.ts";

const main = join(import.meta.dirname, "..", "..", "apps", "mcp-server", "dist", "main.mjs");
const bare = join(import.meta.dirname, "children", "bare.mjs");
const asked = { sessions: 500, stateless: 250 } as const;
const described = { tool: "b24_describe_method", args: { method: "crm.item.list" }, expected: "entityTypeId" };
const empty = { tool: "empty", args: {}, expected: "content" };

/** The start; calls per second over HTTP, in both eras, against a bare server of the SDK with one empty tool, in turn with it. */
export async function mcp({ isShort }: { isShort: boolean }): Promise<Findings> {
  buildWorkspace("b24-mcp");
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  const env = { PATH: process.env["PATH"], HOME: home, B24KIT_HOME: home };
  try {
    const start = await serverStart(main, env, isShort ? 7 : 25);
    await using ours = await startServer([main, "http", "--port", "0"], env);
    await using other = await startServer([bare], env);
    const found = new Map<Era, { readonly ours: number; readonly bare: number }>();
    for (const era of ["sessions", "stateless"] as const)
      found.set(era, await compare(ours.url, other.url, era, isShort));
    return { ...start, ...tell(found) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function compare(oursUrl: string, bareUrl: string, era: Era, isShort: boolean) {
  const time = isShort ? 1000 : 2000;
  const ours: number[] = [];
  const other: number[] = [];
  // The first round warms both up.
  for (let round = -1; round < (isShort ? 3 : 5); round += 1) {
    const pair = [
      await callsPerSecond({ url: oursUrl, era, time, ...described }),
      await callsPerSecond({ url: bareUrl, era, time, ...empty }),
    ] as const;
    if (round < 0) continue;
    ours.push(pair[0]);
    other.push(pair[1]);
  }
  return { ours: median(ours), bare: median(other) };
}

function tell(found: ReadonlyMap<Era, { readonly ours: number; readonly bare: number }>): Findings {
  const rows = [...found].map(([era, { ours, bare: least }]) => [
    `\`b24_describe_method\` over HTTP, ${era === "sessions" ? "with sessions" : "stateless"}`,
    perSecond(ours),
    perSecond(least),
    (ours / least).toFixed(2),
  ]);
  const findings = printTable(["16 calls at a time", "b24-mcp", "a bare one", "ratio"], rows);
  tellAsked(
    [...found].map(([era, { ours }]) => ({
      what: `b24_describe_method with ${era}, calls/s ≥ ${asked[era]}`,
      found: ours.toFixed(0),
      isMet: ours >= asked[era],
    })),
  );
  return findings;
}

function perSecond(calls: number): string {
  return `${Math.round(calls).toLocaleString("en")} calls/s`;
}
