import { findPeers } from "../peers/find-peers.ts";
import { startPortal } from "../portal/start-portal.ts";
import type { Findings } from "../results/findings.ts";
import { buildClient } from "../support/build-client.ts";
import { printTable } from "../support/print-table.ts";
import { type Program, runProgram } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { many } from "./many.ts";
import { always, batch, lost, type Trouble } from "./troubles.ts";
import { writersOf } from "./writers.ts";
import type { Written } from "./written.ts";

/** Seconds. The most patient client gives up after twenty. */
const timeLimit = 60;

interface Result {
  readonly client: string;
  readonly created: number;
  readonly reported: string;
}

/** Loses the answers to writes, and counts what is there afterwards; then writes as fast as it may. */
export async function writing({ isShort }: { isShort: boolean }): Promise<Findings> {
  const [client, peers] = [buildClient(), findPeers()];
  const findings: Record<string, Findings[string]> = {};
  for (const trouble of isShort ? [lost, batch] : [lost, batch, always]) {
    console.log(trouble.title);
    const results: Result[] = [];
    for (const writer of writersOf(client, peers, trouble.count)) results.push(await write(writer, trouble));
    printTable(
      ["client", "created", "reported"],
      results.map(({ client, created, reported }) => [client, String(created), reported]),
    );
    judge(results, trouble);
    findings[trouble.what] = Object.fromEntries(results.map((result) => [result.client, figureOf(result)]));
    console.log();
  }
  return { ...findings, ...(await many(client, peers, { isShort })) };
}

async function write(writer: Program, { faults }: Trouble): Promise<Result> {
  await using portal = await startPortal({ deals: 100, faults });
  const told = await runProgram<Written>(writer, portal.webhook, timeLimit);
  const { stats } = await portal.facts();
  const reported = "result" in told ? told.result.reported : told.failure;
  return { client: writer.name, created: stats.writes["crm.deal.add"] ?? 0, reported };
}

/** Reports of the others than an unknown outcome are in what is printed. */
function figureOf({ created, reported }: Result): string {
  const isUnknown = reported.endsWith("outcome-unknown");
  return `${created} ${created === 1 ? "deal" : "deals"}${isUnknown ? ", outcome unknown" : ""}`;
}

function judge([ours]: readonly Result[], { count }: Trouble): void {
  if (ours === undefined) return;
  // One error for the whole batch, or one for each of its commands.
  const isReported = ["outcome-unknown", `${count} × outcome-unknown`].includes(ours.reported);
  const isMet = ours.created === count && isReported;
  const what = `${count} created, outcome-unknown`;
  tellAsked([{ what, found: `${ours.created}, ${ours.reported}`, isMet, isCorrectness: true }]);
}
