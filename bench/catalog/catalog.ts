import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Findings } from "../results/findings.ts";
import { buildPackage } from "../support/build-package.ts";
import { median } from "../support/median.ts";
import { printTable } from "../support/print-table.ts";
import { tellAsked } from "../support/tell-asked.ts";

type Times = Readonly<Record<string, number>>;

const child = join(import.meta.dirname, "children", "measure.mjs");
const loads = ["a method of the largest module", "the largest module, whole", "the other modules"];
const yardstick = "JSON.parse of the same";

/** What the knowledge of all methods costs a fresh process: loading, searching, checking, and its size. */
export async function catalog({ isShort }: { isShort: boolean }): Promise<Findings> {
  const entry = buildPackage("catalog");
  const runs = Array.from({ length: isShort ? 5 : 25 }, () => measure(entry));
  const [first = {}] = runs;
  const times = new Map(Object.keys(first).map((name) => [name, median(runs.map((run) => run[name] ?? Number.NaN))]));
  const parse = times.get(yardstick) ?? Number.NaN;
  const rows = [...times].map(([name, time]) => [name, `${time.toFixed(2)} ms`, (time / parse).toFixed(2)]);
  const findings = printTable(["what", "time", "times JSON.parse"], rows);
  const everything = median(runs.map((run) => loads.reduce((sum, name) => sum + (run[name] ?? Number.NaN), 0)));
  const bytes = sizeOf(dirname(entry));
  tellAsked([
    atMost("all methods loaded and parsed, ms", everything, 30),
    atMost("one module loaded, ms", times.get("a method of the largest module") ?? Number.NaN, 5),
    atMost("a suggestion, ms", times.get("suggestion") ?? Number.NaN, 5),
    atMost("a search, ms", times.get("search") ?? 0, 5),
    atMost("effect and check of a call, ms", (times.get("effect of a call") ?? 0) + (times.get("check") ?? 0), 3),
    { ...atMost("installed, MB", bytes / 1e6, 1.5), isCorrectness: true },
  ]);
  return findings;
}

function measure(entry: string): Times {
  const done = spawnSync(process.execPath, [child, entry], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(`the catalog cannot be measured:\n${done.stderr}`);
  return JSON.parse(done.stdout) as Times;
}

function atMost(what: string, found: number, limit: number) {
  return { what: `${what} ≤ ${limit}`, found: found.toFixed(2), isMet: found <= limit };
}

function sizeOf(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}
