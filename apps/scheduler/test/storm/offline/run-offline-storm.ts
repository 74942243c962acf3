import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import type { EventQueue } from "../../../src/events/queue/event-queue.ts";
import { type Application, startApplication } from "../../events/offline/start-application.ts";
import { openStormQueue } from "../events/open-storm-queue.ts";
import type { EventStormResult } from "../events/run-event-storm.ts";
import { badTitle, type OfflineStormSettings } from "./offline-storm-settings.ts";

export interface OfflineStormOptions {
  /** Changes on the portal. */
  readonly events: number;
  /** How many deals are changed. */
  readonly objects: number;
  /** How many deals the handler never takes; each is changed once. */
  readonly bad: number;
  /** After so many nobody is killed any more. */
  readonly mostKills: number;
  /** Milliseconds after which what is left counts as lost. */
  readonly patience: number;
}

/** What a storm has left behind; `left` tells also what the portal still has. */
export interface OfflineStormResult extends EventStormResult {
  /** Events that came back out of lost answers. */
  readonly recovered: number;
}

const processes = 3;
const killEvery = 1000;
const lifetime = 1000;

/** Several processes read the queue of one portal and handle what is in it; each second one of them is killed and starts again. */
export async function runOfflineStorm(options: OfflineStormOptions): Promise<OfflineStormResult> {
  await using application = await startApplication({ deals: options.objects + options.bad });
  await application.bind(["ONCRMDEALUPDATE"]);
  const { folder, env } = application;
  const settings: OfflineStormSettings = { folder, env, base: Date.now(), speed: 60, attempts: 5 };
  writeFileSync(join(folder, "handled.txt"), "");
  const heard: string[] = [];
  let running: Runner[] = [];
  const queue = await openStormQueue(settings);
  try {
    running = Array.from({ length: processes }, () => start(settings, heard));
    while (!running.some(({ age }) => age() > 0)) await delay(20);
    const startedAt = performance.now();
    const ended = new AbortController();
    const killing = killAll(running, () => start(settings, heard), { signal: ended.signal, most: options.mostKills });
    const filled = await change(application, options);
    await untilEmpty(application, queue, options.patience);
    const took = (performance.now() - startedAt) / 1000;
    ended.abort();
    const kills = await killing;
    return { kills, took, ...filled, ...(await leftBehind(application, queue)), ...told(heard) };
  } finally {
    for (const { child } of running) child.kill("SIGKILL");
    await Promise.all(running.map(async ({ child }) => child.signalCode ?? child.exitCode ?? once(child, "exit")));
    await queue.close();
  }
}

interface Runner {
  readonly child: ChildProcess;
  /** Milliseconds since it began to work. */
  readonly age: () => number;
}

function start(settings: OfflineStormSettings, heard: string[]): Runner {
  const script = join(import.meta.dirname, "children", "offline-worker.ts");
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ["ignore", "pipe", "inherit"] });
  let startedAt = Number.POSITIVE_INFINITY;
  createInterface(child.stdout).on("line", (line) => {
    startedAt = Math.min(startedAt, performance.now());
    heard.push(line);
  });
  return { child, age: () => performance.now() - startedAt };
}

/** In turn; on a computer that is slow at starting them the turn waits: a process that never worked shows nothing. */
async function killAll(
  running: Runner[],
  another: () => Runner,
  { signal, most }: { readonly signal: AbortSignal; readonly most: number },
): Promise<number> {
  for (let kills = 0; ;) {
    await delay(killEvery, undefined, { signal }).catch(() => undefined);
    if (signal.aborted || kills === most) return kills;
    const runner = running[kills % processes];
    if (runner === undefined || runner.age() < lifetime) continue;
    runner.child.kill("SIGKILL");
    running[kills % processes] = another();
    kills += 1;
  }
}

/** Changes deals in random order, with pauses: what the portal merges is no event of its own. */
async function change({ emulator, deals }: Application, { events, objects, bad }: OfflineStormOptions) {
  const last = new Map<number, number>();
  const never = deals.slice(objects, objects + bad);
  const ids = Array.from({ length: events - bad }, () => deals[Math.floor(Math.random() * objects)] ?? 0);
  for (const [index, id] of never.entries()) ids.splice(Math.floor((index * ids.length) / bad), 0, id);
  for (const [index, id] of ids.entries()) {
    const version = (last.get(id) ?? 0) + 1;
    last.set(id, version);
    const title = never.includes(id) ? badTitle : String(version);
    emulator.events.change({ entity: "deal", action: "update", id, fields: { TITLE: title } });
    if (index % 50 === 0) await delay(100);
  }
  for (const id of never) last.delete(id);
  return { last, added: events, bad: never.map((id) => `deal:${id}`) };
}

async function untilEmpty({ emulator }: Application, queue: EventQueue, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const { free, reserved, erroneous } = emulator.events.queue();
    const counts = await queue.counts().catch(() => undefined);
    const isDone = counts?.every(({ status }) => status === "dead") === true;
    if (free + reserved + erroneous === 0 && isDone) return;
    await delay(250);
  }
}

async function leftBehind({ emulator, folder }: Application, queue: EventQueue) {
  const counts = await queue.counts();
  const lines = readFileSync(join(folder, "handled.txt"), "utf8").split("\n").filter(Boolean);
  const portal = Object.entries(emulator.events.queue()).filter(([, count]) => count > 0);
  return {
    handled: lines.map((line): readonly [number, number] => {
      const [object = 0, version = 0] = line.split(" ").map(Number);
      return [object, version];
    }),
    dead: (await queue.dead({ limit: 1_000_000 })).map(({ object }) => object ?? "").toSorted(),
    left: [
      ...counts.filter(({ status }) => status !== "dead").map(({ status, count }) => `${status} ${count}`),
      ...portal.map(([state, count]) => `at the portal: ${state} ${count}`),
    ],
  };
}

function told(heard: readonly string[]) {
  const recovered = heard.filter((line) => line.startsWith("recovered ")).map((line) => Number(line.split(" ")[1]));
  return {
    trouble: heard.filter((line) => line.startsWith("trouble")).length,
    recovered: recovered.reduce((sum, count) => sum + count, 0),
  };
}
