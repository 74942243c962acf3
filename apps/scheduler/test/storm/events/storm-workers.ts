import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";

const killEvery = 1000;

/** A process of a storm. */
export interface Worker {
  readonly child: ChildProcess;
  hasBegun: boolean;
}

/** Starts a process of a storm; what it says is heard. */
export function startWorker(name: string, settings: object, heard: string[]): Worker {
  const script = join(import.meta.dirname, "children", name);
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ["ignore", "pipe", "inherit"] });
  const worker: Worker = { child, hasBegun: false };
  createInterface(child.stdout).on("line", (line) => {
    worker.hasBegun = true;
    heard.push(line);
  });
  return worker;
}

/** Kills one each second, in turn; gives how many. A computer that is busy needs longer than a second for a start: who is killed has begun. */
export async function killAll(running: Worker[], another: () => Worker, signal: AbortSignal): Promise<number> {
  let kills = 0;
  for (;;) {
    await delay(killEvery, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return kills;
    const victim = running.find(({ hasBegun }) => hasBegun);
    if (victim === undefined) continue;
    victim.child.kill("SIGKILL");
    kills += 1;
    // The oldest one is always the first.
    running.splice(running.indexOf(victim), 1);
    running.push(another());
  }
}

/** Ends all of them at once. */
export async function endAll(running: readonly Worker[]): Promise<void> {
  for (const { child } of running) child.kill("SIGKILL");
  await Promise.all(running.map(async ({ child }) => child.signalCode ?? child.exitCode ?? once(child, "exit")));
}
