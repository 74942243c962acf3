import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import type { Peers } from "../peers/find-peers.ts";
import { startPortal } from "../portal/start-portal.ts";
import type { Findings } from "../results/findings.ts";
import { buildPackage } from "../support/build-package.ts";
import { printTable } from "../support/print-table.ts";
import { type Program, runProgram } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";

/** What a program says that has added many deals. */
interface ManyTold {
  readonly rows: number;
  readonly seconds: number;
  readonly trouble: string;
}

interface Many extends ManyTold {
  readonly client: string;
  /** Deals that are there. */
  readonly created: number;
  readonly requests: number;
  readonly refused: number;
}

/** Standard plan: so many requests at once, so many a second; so many rows a request. */
const [burst, drain, batch] = [50, 2, 50];
/** Seconds. */
const timeLimit = 300;

/** Adds many deals, and tells how near to the plan's limit that was. */
export async function many(client: string, { sdk }: Peers, { isShort }: { isShort: boolean }): Promise<Findings> {
  const count = 5000;
  console.log(`${count} deals are added`);
  const results: Many[] = [];
  for (const program of programs(client, isShort ? undefined : sdk, count)) results.push(await run(program));
  printTable(
    ["client", "created", "seconds", "rows a minute", "requests", "refused", "of the plan's limit"],
    results.map((one) => [
      one.client,
      String(one.created),
      one.seconds.toFixed(1),
      ((60 * one.created) / one.seconds).toFixed(0),
      String(one.requests),
      String(one.refused),
      shareOf(one).toFixed(2),
    ]),
  );
  for (const { client: name, trouble } of results) if (trouble !== "") console.log(`  ${name}: ${trouble}`);
  judge(results, count);
  const figures = results.map((result) => [result.client, figureOf(result)] as const);
  return { [`${count.toLocaleString("en")} adds in batches`]: Object.fromEntries(figures) };
}

function figureOf({ created, seconds, requests, refused, trouble }: Many): string {
  const told = [`${seconds.toFixed(1)} s`, `${requests} requests`, refused === 0 ? "no 503" : `${refused} × 503`];
  return [...told, ...(trouble === "" ? [] : [`${created} of them there`])].join(", ");
}

function programs(client: string, sdk: string | undefined, count: number): readonly Program[] {
  const node = (name: string, file: string, entries: readonly string[]): Program => ({
    name,
    command: process.execPath,
    args: [join(import.meta.dirname, "children", file), ...entries, String(count)],
  });
  return [
    node(clients.ours, "ours-many.mjs", [client, buildPackage("state")]),
    ...(sdk === undefined ? [] : [node(clients.sdk, "sdk-many.mjs", [sdk])]),
  ];
}

async function run(program: Program): Promise<Many> {
  await using portal = await startPortal({ deals: 100 });
  const begun = performance.now();
  const told = await runProgram<ManyTold>(program, portal.webhook, timeLimit);
  const failed = { rows: 0, seconds: (performance.now() - begun) / 1000 };
  const result = "result" in told ? told.result : { ...failed, trouble: told.failure };
  const { requests, refused, writes } = (await portal.facts()).stats;
  return { client: program.name, ...result, created: writes["crm.deal.add"] ?? 0, requests, refused };
}

/** Rows, as a share of those that full batches can carry within the plan in this time. */
function shareOf({ created, seconds }: Many): number {
  return created / (batch * (burst + drain * seconds));
}

function judge([ours]: readonly Many[], count: number): void {
  if (ours === undefined) return;
  const { created, rows, refused } = ours;
  const isRight = created === count && rows === count && refused === 0;
  tellAsked([
    {
      what: `${count} created and told of, no 503`,
      found: `${created}, ${rows}, ${refused}`,
      isMet: isRight,
      isCorrectness: true,
    },
    { what: "0.9 of the plan's limit", found: shareOf(ours).toFixed(2), isMet: shareOf(ours) >= 0.9 },
  ]);
}
