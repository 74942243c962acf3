import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDealsWorld } from "@b24kit/emulator";
import { b24, type Finished, finished, start } from "./b24.ts";
import { now, startPortal, type TestPortal } from "./portal.ts";

/** So many deals that reading them takes several answers. */
export const many = 16_000;
const manyDeals = createDealsWorld({ seed: "en", now, deals: many, gaps: 0.1 });

/** A portal that has them, and takes its time. */
export async function slowPortal(
  options: { readonly port?: number; readonly faults?: string } = {},
): Promise<TestPortal> {
  return startPortal({ ...options, world: manyDeals, latency: { request: 150, command: 2 } });
}

/** The export of them; the file comes behind it. */
export const slowArgs = ["export", "deal", "--select", "id,title,opportunity,closedate", "--to"] as const;

interface Cut extends Finished {
  /** Rows that were safe when it was cut. */
  readonly rows: number;
}

/** Starts an export and cuts it as soon as the state has more rows than before; undefined when it came to its end. */
export async function cutAfter(
  args: readonly string[],
  to: string,
  { env }: TestPortal,
  rows: number,
  cut: (child: ChildProcess) => unknown,
): Promise<Cut | undefined> {
  const child = start(args, { env });
  child.stdin.end();
  const ended = finished(child);
  while (child.exitCode === null && safeRows(to) <= rows) await sleep(5);
  if (child.exitCode !== null) return undefined;
  await cut(child);
  return { ...(await ended), rows: safeRows(to) };
}

/** Rows that a cut export would go on behind. */
export function safeRows(to: string): number {
  try {
    return (JSON.parse(readFileSync(`${to}.part.json`, "utf8")) as { rows: number }).rows;
  } catch {
    return 0;
  }
}

interface Killed {
  /** How often it was killed while rows were safe, and others missing. */
  readonly cuts: number;
  /** Its file has the bytes of one that was not. */
  readonly isWhole: boolean;
}

/** Exports into a file of a format, and kills that again and again. */
export async function exportKilled(format: string): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "b24-cut-"));
  await using slow = await slowPortal();
  const [cut, whole] = [join(folder, `cut.${format}`), join(folder, `whole.${format}`)];
  const kills: number[] = [];
  for (;;) {
    const killed = await cutAfter([...slowArgs, cut, "--resume"], cut, slow, kills.at(-1) ?? 0, (child) =>
      child.kill("SIGKILL"),
    );
    if (killed === undefined || kills.length > 20) break;
    kills.push(killed.rows);
  }
  await b24([...slowArgs, whole], { env: slow.env });
  return {
    cuts: kills.filter((rows) => rows > 0 && rows < many).length,
    isWhole: readFileSync(cut).equals(readFileSync(whole)),
  };
}
