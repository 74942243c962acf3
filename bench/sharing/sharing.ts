import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPortal } from "../portal/start-portal.ts";
import type { Findings } from "../results/findings.ts";
import { printTable } from "../support/print-table.ts";
import { type Program, runProgram, type Told } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";
import type { Shared } from "./shared.ts";

const processes = 3;
/** Standard plan: so many requests at once, and so many a second. */
const [burst, drain] = [50, 2];

/** Three processes read at the same time, for half a minute, and keep the limit of the portal together. */
export async function sharing({ isShort }: { isShort: boolean }): Promise<Findings> {
  const seconds = isShort ? 15 : 30;
  console.log(`${processes} processes read for ${seconds} s through one request counter`);
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  try {
    await using portal = await startPortal({ deals: 200_000 });
    const reader: Program = {
      name: "reader",
      command: process.execPath,
      args: [join(import.meta.dirname, "children", "reader.ts"), String(seconds)],
      env: { B24KIT_HOME: home },
    };
    const running = Array.from({ length: processes }, () => runProgram<Shared>(reader, portal.webhook, 2 * seconds));
    const told = await Promise.all(running);
    const { stats } = await portal.facts();
    const most = burst + drain * seconds;
    tell(told, stats, most);
    const figures = {
      requests: `${stats.requests} of ${most} that the plan allows`,
      refused: `${stats.refused} × 503`,
    };
    return { [`${processes} processes for ${seconds} s`]: figures };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function tell(
  told: readonly Told<Shared>[],
  { requests, refused }: { readonly requests: number; readonly refused: number },
  most: number,
): void {
  const results = told.map((one) => ("result" in one ? one.result : { rows: 0, requests: 0, trouble: one.failure }));
  printTable(
    ["process", "rows", "requests"],
    results.map((one, index) => [`${index + 1}`, String(one.rows), String(one.requests)]),
  );
  const share = ((100 * requests) / most).toFixed(0);
  console.log(`  ${requests} requests in all: ${share} % of what the plan allows in this time (${most})`);
  const troubles = results.map(({ trouble }) => trouble).filter((trouble) => trouble !== "");
  tellAsked([
    { what: "no 503", found: String(refused), isMet: refused === 0, isCorrectness: true },
    {
      what: "all processes read",
      found: troubles.join("; ") || "so",
      isMet: troubles.length === 0,
      isCorrectness: true,
    },
  ]);
}
