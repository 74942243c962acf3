import { findPeers } from "../peers/find-peers.ts";
import { startPortal } from "../portal/start-portal.ts";
import { buildClient } from "../support/build-client.ts";
import { printTable } from "../support/print-table.ts";
import { type Program, runProgram } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { many } from "./many.ts";
import { writersOf } from "./writers.ts";
import type { Written } from "./written.ts";

interface Trouble {
  readonly title: string;
  readonly faults: string;
  /** Deals that the program adds. */
  readonly count: number;
}

const lost: Trouble = {
  title: "One deal is added, the first answer is lost",
  faults: "add:drop-answer@1",
  count: 1,
};
const batch: Trouble = {
  title: "50 deals are added by one batch, answered by 502 after they were added",
  faults: "batch:502-after@1",
  count: 50,
};
const always: Trouble = { ...lost, title: "One deal is added, every answer is lost", faults: "add:drop-answer" };

/** Seconds. The most patient client gives up after twenty. */
const timeLimit = 60;

interface Result {
  readonly client: string;
  readonly created: number;
  readonly reported: string;
}

/** Loses the answers to writes, and counts what is there afterwards; then writes as fast as it may. */
export async function writing({ isShort }: { isShort: boolean }): Promise<void> {
  const [client, peers] = [buildClient(), findPeers()];
  for (const trouble of isShort ? [lost, batch] : [lost, batch, always]) {
    console.log(trouble.title);
    const results: Result[] = [];
    for (const writer of writersOf(client, peers, trouble.count)) results.push(await write(writer, trouble));
    printTable(
      ["client", "created", "reported"],
      results.map(({ client, created, reported }) => [client, String(created), reported]),
    );
    judge(results, trouble);
    console.log();
  }
  await many(client, peers, { isShort });
}

async function write(writer: Program, { faults }: Trouble): Promise<Result> {
  await using portal = await startPortal({ deals: 100, faults });
  const told = await runProgram<Written>(writer, portal.webhook, timeLimit);
  const { stats } = await portal.facts();
  const reported = "result" in told ? told.result.reported : told.failure;
  return { client: writer.name, created: stats.writes["crm.deal.add"] ?? 0, reported };
}

function judge([ours]: readonly Result[], { count }: Trouble): void {
  if (ours === undefined) return;
  // One error for the whole batch, or one for each of its commands.
  const isReported = ["outcome-unknown", `${count} × outcome-unknown`].includes(ours.reported);
  const isMet = ours.created === count && isReported;
  const what = `${count} created, outcome-unknown`;
  tellAsked([{ what, found: `${ours.created}, ${ours.reported}`, isMet, isCorrectness: true }]);
}
