import { join } from "node:path";

/** The journal of the run of a large plan. */
export function runJournalPath(folder: string, plan: string): string {
  return join(folder, "bulk", `${plan}.journal`);
}

/** What a plan that takes another one back leaves alone. */
export function leftPath(folder: string, plan: string): string {
  return join(folder, "bulk", `${plan}.left`);
}

/** What is locked while a plan that was made from this source runs. */
export function sourcePath(folder: string, source: string): string {
  return join(folder, "bulk", `${source.slice(0, 32)}.source`);
}
