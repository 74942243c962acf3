import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Findings } from "./findings.ts";
import type { Machine } from "./machine.ts";

/** What one run of a benchmark found, and where. */
export interface Result {
  readonly command: string;
  /** Such as 2026-11-22. */
  readonly date: string;
  /** What it took, in seconds. */
  readonly seconds: number;
  readonly isShort: boolean;
  readonly machine: Machine;
  readonly findings: Findings;
}

/** By the names of the benchmarks. */
export type Results = Readonly<Record<string, Result>>;

const file = join(import.meta.dirname, "..", "results.json");

/** What was written last; nothing where nothing was. */
export function readResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results) : {};
}

/** Takes the place of what was written. */
export function writeResults(results: Results): void {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
}
