import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import { installSdk } from "../peers/install-sdk.ts";
import type { Findings } from "../results/findings.ts";
import { printTable } from "../support/print-table.ts";
import { runProgram } from "../support/program.ts";
import { type Asked, tellAsked } from "../support/tell-asked.ts";
import { type AskedReport, askedReports, firstReport } from "./asked-reports.ts";
import { type MadeReport, makeReport } from "./make-report.ts";
import { now } from "./sales-world.ts";

const children = join(import.meta.dirname, "children");
const mostMegabytes = 300;

/** One report as it was made. */
interface Figures extends MadeReport {
  readonly name: string;
  readonly requests: number;
  readonly allowed: number;
}

/** The reports that read every open deal, of a portal with many: requests, memory and time of the command. */
export async function reports({ isShort }: { isShort: boolean }): Promise<Findings> {
  const open = isShort ? 10_000 : 100_000;
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  const portal = fork(join(children, "sales-portal.ts"), [String(open)]);
  try {
    const [{ webhook }] = (await once(portal, "message")) as [{ webhook: string }];
    const env = { B24KIT_HOME: home, B24KIT_NOW: now, BITRIX24_WEBHOOK_URL: webhook };
    console.log(`${open} open deals with their history`);
    const made: Figures[] = [];
    for (const asked of [firstReport, ...askedReports]) made.push(await figuresOf(asked, open, portal, env));
    const findings = printFigures(made);
    tellAsked(made.flatMap(judge));
    return { ...findings, ...(await tellPeer(webhook, isShort ? 10 : 20)) };
  } finally {
    const gone = once(portal, "exit");
    portal.kill();
    await gone;
    rmSync(home, { recursive: true });
  }
}

async function figuresOf(
  { args, rows }: AskedReport,
  open: number,
  portal: ChildProcess,
  env: Readonly<Record<string, string>>,
): Promise<Figures> {
  const before = await requestsOf(portal);
  const made = await makeReport(args, env);
  const requests = (await requestsOf(portal)) - before;
  return { ...made, name: args.join(" "), requests, allowed: Math.ceil(rows(open) / 2500) + 5 };
}

async function requestsOf(portal: ChildProcess): Promise<number> {
  portal.send("stats");
  const [stats] = (await once(portal, "message")) as [{ requests: number }];
  return stats.requests;
}

function printFigures(made: readonly Figures[]): Findings {
  return printTable(
    ["report", "requests", "allowed", "time", "memory"],
    made.map(({ name, requests, allowed, seconds, peakMegabytes }) => [
      `\`${name}\``,
      `${requests}`,
      `${allowed}`,
      `${seconds.toFixed(1)} s`,
      `${peakMegabytes.toFixed(0)} MB`,
    ]),
  );
}

function judge({ name, isComplete, requests, allowed, peakMegabytes }: Figures): readonly Asked[] {
  const found = `${isComplete ? "complete" : "incomplete"}, ${requests} requests`;
  const isRight = isComplete && requests <= allowed;
  return [
    { what: `${name}: complete, ${allowed} requests at most`, found, isMet: isRight, isCorrectness: true },
    {
      what: `${name}: ${mostMegabytes} MB at most`,
      found: peakMegabytes.toFixed(0),
      isMet: peakMegabytes <= mostMegabytes,
    },
  ];
}

/** The vendor's SDK reads the same open deals, as far as it comes. */
async function tellPeer(webhook: string, timeLimit: number): Promise<Findings> {
  const sdk = installSdk();
  if (sdk === undefined) {
    console.log("  @bitrix24/b24jssdk cannot be installed here: left out");
    return {};
  }
  const args = [join(children, "sdk-deals.mjs"), sdk, String(timeLimit)];
  const program = { name: clients.sdk, command: process.execPath, args };
  const told = await runProgram<{ rows: number; seconds: number; peakMegabytes: number }>(program, webhook, 600);
  if ("failure" in told) {
    console.log(`  ${clients.sdk}: ${told.failure}`);
    return {};
  }
  const { rows, seconds, peakMegabytes } = told.result;
  const what = `${clients.sdk}, reading the open deals alone until it is stopped`;
  const read = `${rows.toLocaleString("en")} deals`;
  return printTable(
    ["", "read", "time", "memory"],
    [[what, read, `${seconds.toFixed(1)} s`, `${peakMegabytes.toFixed(0)} MB`]],
  );
}
