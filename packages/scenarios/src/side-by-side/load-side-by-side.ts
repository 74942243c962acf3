import type { comparePipelines } from "./compare-pipelines.ts";

/** What puts the pipelines of several portals side by side; loaded when it is asked for. */
export async function loadSideBySide(): Promise<typeof comparePipelines> {
  return (await import("./compare-pipelines.ts")).comparePipelines;
}
