import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPortal } from "./portal/start-portal.ts";
import type { Findings } from "./results/findings.ts";
import { median } from "./support/median.ts";
import { printTable } from "./support/print-table.ts";
import { tellAsked } from "./support/tell-asked.ts";

const cli = join(import.meta.dirname, "..", "apps", "cli", "dist", "main.mjs");

const calls = {
  "crm.deal.list": ["--param", "filter[>ID]=10", "--param", "select[]=ID"],
  "user.current": [],
} as const;

/** What a `b24 call` pays for the check of its parameters, the facts of its method loaded anew in every process. */
export async function callPays({ isShort }: { isShort: boolean }): Promise<Findings> {
  await using portal = await startPortal({ deals: 100 });
  const home = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  using _ = { [Symbol.dispose]: () => rmSync(home, { recursive: true, force: true }) };
  const env = { ...process.env, B24KIT_HOME: home, BITRIX24_WEBHOOK_URL: portal.webhook };
  const times = Object.entries(calls).map(([method, params]) => {
    const run = (): number => checkTime([cli, "call", method, ...params, "--verbose"], env);
    // Three runs warm the disk and the compiled code.
    for (let round = 0; round < 3; round += 1) run();
    return [method, median(Array.from({ length: isShort ? 5 : 25 }, run))] as const;
  });
  const findings = printTable(
    ["a call", "check"],
    times.map(([method, time]) => [`\`${method}\``, `${time.toFixed(2)} ms`]),
  );
  const most = Math.max(...times.map(([, time]) => time));
  tellAsked([{ what: "a call pays for its check, ms ≤ 3", found: most.toFixed(2), isMet: most <= 3 }]);
  return findings;
}

/** Milliseconds, as the command itself tells them with `--verbose`. */
function checkTime(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const done = spawnSync(process.execPath, args, { env, encoding: "utf8" });
  const told = /^b24: check .*milliseconds=([\d.]+)/m.exec(done.stderr)?.[1];
  if (done.status !== 0 || told === undefined)
    throw new Error(`${args.join(" ")} ended with ${done.status}: ${done.stderr}`);
  return Number(told);
}
