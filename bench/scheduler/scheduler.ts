import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Findings } from "../results/findings.ts";
import { buildWorkspace } from "../support/build-workspace.ts";
import { runProgram } from "../support/program.ts";
import { tellAsked } from "../support/tell-asked.ts";
import { atRest } from "./at-rest.ts";
import { tellFleet } from "./fleet.ts";
import type { Measured } from "./measured.ts";

const [jobs, burst] = [5000, 100];

/** A daemon with 5,000 jobs: how it starts and idles; how one begins 100 slots of the same moment; four against one on a database. */
export async function scheduler({ isShort }: { isShort: boolean }): Promise<Findings> {
  const seconds = isShort ? 5 : 10;
  const folder = mkdtempSync(join(tmpdir(), "b24kit-bench-"));
  try {
    const rest = process.platform === "linux" ? await tellAtRest(folder, seconds) : {};
    const together = await tellBurst(folder);
    return { ...rest, ...together, ...(await tellFleet(isShort ? 1000 : 2000)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function tellAtRest(folder: string, seconds: number): Promise<Findings> {
  buildWorkspace("b24-scheduler");
  // The first start of all writes the compiled code of the later ones.
  await atRest(folder, jobs, 0);
  const { start, cpu, memory } = await atRest(folder, jobs, seconds);
  const idle = `≤ 1 % of a core over ${seconds} s without slots`;
  console.log(`${jobs} jobs in the program`);
  tellAsked([
    { what: "start ≤ 1 s", found: `${(start / 1000).toFixed(2)} s`, isMet: start <= 1000 },
    { what: idle, found: `${(cpu * 100).toFixed(1)} %`, isMet: cpu <= 0.01 },
    { what: "≤ 120 MB", found: `${memory.toFixed(0)} MB`, isMet: memory <= 120 },
  ]);
  const what = `a daemon with ${jobs.toLocaleString("en")} jobs`;
  return {
    [`${what}, start`]: { figure: `${(start / 1000).toFixed(2)} s` },
    [`${what}, idle`]: { figure: `${(cpu * 100).toFixed(1)} % of a core, ${memory.toFixed(0)} MB` },
  };
}

async function tellBurst(folder: string): Promise<Findings> {
  const script = join(import.meta.dirname, "children", "daemon.ts");
  const args = [script, folder, String(burst)];
  const told = await runProgram<Measured>({ name: "daemon", command: process.execPath, args }, "", 120);
  if ("failure" in told) throw new Error(told.failure);
  const { lateness } = told.result;
  const latest = Math.max(...lateness);
  console.log(`${burst} slots of one moment, whose reports cost nothing`);
  tellAsked([
    { what: "a slot starts within 1 s of its time", found: `${latest} ms`, isMet: latest <= 1000 },
    {
      what: "every slot runs once",
      found: `${lateness.length} of ${burst}`,
      isMet: lateness.length === burst,
      isCorrectness: true,
    },
  ]);
  return { [`${burst} slots of one moment, the last begins`]: { figure: `${latest} ms after it` } };
}
