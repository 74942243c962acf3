import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { EventQueue, NewEvent } from "../../../src/events/queue/event-queue.ts";
import { postgresServer } from "../../support/postgres-server.ts";
import { type EventStormSettings, firstBad } from "./event-storm-settings.ts";
import { leftBehind } from "./left-behind.ts";
import { objectVersions } from "./object-versions.ts";
import { openStormQueue } from "./open-storm-queue.ts";
import { endAll, killAll, startWorker, type Worker } from "./storm-workers.ts";

interface EventStormOptions {
  readonly events: number;
  /** How many different objects they are of. */
  readonly objects: number;
  /** How many events the handler never takes, each of an object of its own. */
  readonly bad: number;
  readonly isOnPostgres: boolean;
  /** Milliseconds after which what is left counts as lost. */
  readonly patience: number;
}

/** What a storm has left behind. */
export interface EventStormResult {
  readonly kills: number;
  /** Seconds until nothing was left. */
  readonly took: number;
  /** The last version of each object. */
  readonly last: ReadonlyMap<number, number>;
  /** Object and version in the order in which they were handled. */
  readonly handled: readonly (readonly [object: number, version: number])[];
  /** Objects whose events the handler never takes. */
  readonly bad: readonly string[];
  /** Objects of dead letters. */
  readonly dead: readonly string[];
  /** What is in the queue beside dead letters. */
  readonly left: readonly string[];
  /** How many of the events were added, and how often the queue took one that it had. */
  readonly added: number;
  readonly trouble: number;
}

const processes = 3;

/** Three processes with four workers each on one queue; each second one that has begun to work is killed and starts again. */
export async function runEventStorm(options: EventStormOptions): Promise<EventStormResult> {
  await using server = options.isOnPostgres ? await postgresServer() : undefined;
  const database = (await server?.newDatabase())?.url;
  const folder = mkdtempSync(join(tmpdir(), "b24-event-storm-"));
  const settings: EventStormSettings = { folder, base: Date.now(), speed: 60, database, attempts: 5 };
  writeFileSync(join(folder, "versions.bin"), "");
  writeFileSync(join(folder, "handled.txt"), "");
  const heard: string[] = [];
  let running: Worker[] = [];
  try {
    const queue = await openStormQueue(settings);
    running = Array.from({ length: processes }, () => startWorker("event-worker.ts", settings, heard));
    const startedAt = performance.now();
    const ended = new AbortController();
    const killing = killAll(running, () => startWorker("event-worker.ts", settings, heard), ended.signal);
    const filled = await fill(queue, settings, options);
    await untilEmpty(queue, options.patience);
    const took = (performance.now() - startedAt) / 1000;
    ended.abort();
    const kills = await killing;
    const result = { kills, took, ...filled, ...(await leftBehind(queue, folder)) };
    await queue.close();
    return { ...result, trouble: heard.filter((line) => line.startsWith("trouble")).length };
  } finally {
    await endAll(running);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Changes objects one by one and adds an event for each change, as a receiver does; some of them come twice. */
async function fill(queue: EventQueue, { folder }: EventStormSettings, { events, objects, bad }: EventStormOptions) {
  using versions = objectVersions(folder);
  const last = new Map<number, number>();
  const never = Array.from({ length: bad }, (_, index) => firstBad + index);
  const ids = Array.from({ length: events - bad }, () => 1 + Math.floor(Math.random() * objects));
  for (const [index, id] of never.entries()) ids.splice(Math.floor((index * ids.length) / bad), 0, id);
  let added = 0;
  for (let from = 0; from < ids.length; from += 25) {
    const piece = ids.slice(from, from + 25).map((id) => {
      const version = (last.get(id) ?? 0) + 1;
      last.set(id, version);
      if (id < firstBad) versions.set(id, version);
      return eventOf(id, version);
    });
    added += await untilAdded(queue, piece);
    // The portal sends one of them once more.
    added += await untilAdded(queue, piece.slice(0, 1));
  }
  for (const id of never) last.delete(id);
  return { last, added, bad: never.map((id) => `deal:${id}`) };
}

function eventOf(id: number, version: number): NewEvent {
  const object = `deal:${id}`;
  return {
    feed: "storm",
    key: `${object} ${version}`,
    code: "ONCRMDEALUPDATE",
    object,
    data: null,
    at: Date.now(),
    held: null,
  };
}

/** Other processes may keep the file locked for long while everything is slow. */
async function untilAdded(queue: EventQueue, events: readonly NewEvent[]): Promise<number> {
  for (;;) {
    try {
      return await queue.add(events);
    } catch {
      await delay(50);
    }
  }
}

async function untilEmpty(queue: EventQueue, patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if ((await queue.length("storm").catch(() => 1)) === 0) return;
    await delay(250);
  }
}
