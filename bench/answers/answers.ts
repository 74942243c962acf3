import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clients } from "../peers/clients.ts";
import { findPeers } from "../peers/find-peers.ts";
import { type Portal, startPortal } from "../portal/start-portal.ts";
import type { Findings } from "../results/findings.ts";
import { printTable } from "../support/print-table.ts";
import { type Program, runProgram } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";
import type { Answer, Told } from "./answer.ts";
import { askersOf } from "./askers.ts";
import { judge } from "./judge.ts";
import { totalOf } from "./total-of.ts";

/** Seconds. The SDK waits for a place in the portal's limit at every page. */
const timeLimit = 300;

/** How many requests one answer takes: the sums of all open deals by stage, of a portal that refuses nobody. */
export async function answers({ isShort }: { isShort: boolean }): Promise<Findings> {
  const open = isShort ? 2000 : 10_000;
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  using _ = { [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) };
  await using portal = await startPortal({ deals: open, limits: "off", onlyOpen: true });
  const given: Answer[] = [];
  for (const asker of askersOf(findPeers(), home)) given.push(await ask(asker, portal));
  const cells = (cell: (answer: Answer) => string) =>
    Object.values(clients).map((name) =>
      given
        .filter(({ client }) => client === name)
        .map(cell)
        .join(),
    );
  const findings = printTable(
    ["", ...Object.values(clients)],
    [
      [
        "the sums of all open deals by stage",
        ...cells(
          ({ requests, deals, failure }) => failure ?? `${requests} requests for ${deals.toLocaleString("en")} deals`,
        ),
      ],
      ["the total of those in pounds", ...cells(({ sums }) => totalOf(sums, "GBP"))],
    ],
  );
  tellAsked(judge(given));
  return findings;
}

async function ask(program: Program, portal: Portal): Promise<Answer> {
  const before = (await portal.facts()).stats.requests;
  const told = await runProgram<Told>(program, portal.webhook, timeLimit);
  const requests = (await portal.facts()).stats.requests - before;
  if ("result" in told) return { client: program.name, requests, ...told.result };
  return { client: program.name, requests, deals: 0, sums: {}, failure: told.failure };
}
