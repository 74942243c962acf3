import { spawn } from "node:child_process";
import { join } from "node:path";

const cli = join(import.meta.dirname, "..", "..", "apps", "cli", "dist", "main.mjs");
const tellPeak = join(import.meta.dirname, "children", "tell-peak.cjs");

export interface MadeReport {
  readonly seconds: number;
  /** The most memory that the process has ever had, in millions of bytes. */
  readonly peakMegabytes: number;
  readonly isComplete: boolean;
}

/** Makes a report with the bundled command, in a process of its own. Throws when it could not be made at all. */
export async function makeReport(args: readonly string[], env: Readonly<Record<string, string>>): Promise<MadeReport> {
  const begun = performance.now();
  const child = spawn(process.execPath, ["--require", tellPeak, cli, "report", ...args, "--json"], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  let complaint = "";
  let peak = "";
  child.stderr?.on("data", (chunk) => (complaint += String(chunk)));
  child.stdio[3]?.on("data", (chunk) => (peak += String(chunk)));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  // 3: something could not be read.
  if (code !== 0 && code !== 3) throw new Error(`b24 report ${args.join(" ")} ended with ${code}: ${complaint}`);
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, peakMegabytes: Number(peak) / 1e6, isComplete: code === 0 };
}
