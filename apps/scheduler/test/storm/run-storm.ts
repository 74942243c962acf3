import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { createClient } from "@b24kit/client";
import type { DeliveryRow, Run, RunStore } from "../../src/store/run-store.ts";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";
import { openStormStore } from "./open-storm-store.ts";
import { scaledClock } from "./scaled-clock.ts";
import { openStormSite, type StormSite } from "./storm-site.ts";
import { reader } from "./storm-settings.ts";

/** What a storm has left behind. */
export interface StormResult {
  readonly kills: number;
  /** Times of the slots that had to be done at least: those between the first start and the last kill. */
  readonly expected: readonly number[];
  /** All up to the last of these slots. */
  readonly runs: readonly Run[];
  readonly deliveries: readonly DeliveryRow[];
  /** Slots in the order in which daemons said that they had finished them. */
  readonly finished: readonly number[];
  readonly trouble: readonly string[];
  readonly files: readonly string[];
  /** Keys that arrived, once for each arrival. */
  readonly http: readonly string[];
  readonly once: readonly string[];
  readonly twice: readonly string[];
  /** Last lines of the messages in the chat. */
  readonly chat: readonly string[];
  readonly notifications: number;
  /** The slots that nobody could notice in time: the database was away. */
  readonly unseen: { readonly from: number; readonly to: number } | undefined;
}

export interface StormOptions {
  /** Seconds of real time with slots and kills; then what was left behind is done, without kills. */
  readonly seconds: number;
  /** How much faster than real time the daemons' clock goes: leases and retries are over sooner. */
  readonly speed: number;
  /** Seconds of that clock between slots; divides 60. Default: `speed`, a slot each real second. */
  readonly step?: number;
  /** Milliseconds of real time after which what is left counts as lost. */
  readonly patience: number;
  /** The runs are in a database, which is killed once and started again, and later away for so many seconds of the daemons' clock. */
  readonly databaseAway?: number;
}

const daemons = 3;
const killEvery = 5000;

/** Three daemons on one store, a job each second, and every five seconds one of them dies without a word and starts again. */
export async function runStorm({
  seconds,
  speed,
  step: often = speed,
  patience,
  databaseAway,
}: StormOptions): Promise<StormResult> {
  await using server = databaseAway === undefined ? undefined : await postgresServer();
  const database = (await server?.newDatabase())?.url;
  await using site = await openStormSite({ speed, step: often, database });
  const heard: Heard[] = [];
  const running = Array.from({ length: daemons }, () => startDaemon(site, heard));
  try {
    while (!heard.some(({ type }) => type === "daemon-started")) {
      if (running.some(({ process }) => process.exitCode !== null)) throw new Error("A daemon ended at its start.");
      await delay(20);
    }
    const { now } = scaledClock(site.settings);
    const step = often * 1000;
    const first = Math.ceil(now() / step + 1) * step;
    let kills = 0;
    const disturbed = server && disturb(server, seconds * 1000, ((databaseAway ?? 0) * 1000) / speed, now);
    for (let passed = 0; passed < seconds * 1000; passed += killEvery) {
      // Not always at the same moment of a run.
      await delay(killEvery + (Math.random() - 0.5) * 1000);
      const victim = chooseVictim(running);
      running[victim]!.process.kill("SIGKILL");
      running[victim] = startDaemon(site, heard);
      kills += 1;
    }
    const last = Math.floor(now() / step) * step;
    const away = await disturbed;
    const store = await openStormStore(site.settings);
    try {
      const expected = Array.from({ length: (last - first) / step + 1 }, (_, index) => first + index * step);
      await untilDone(store, expected, patience);
      await Promise.all(running.map(async ({ process }) => stop(process)));
      const runs = await store.history({ to: last + 1, limit: 10_000 });
      // What came just before it may not have been noticed, either.
      const unseen = away && { from: away.from - 2 * step, to: away.to };
      return { kills, expected, runs, ...(await leftBehind(site, store, runs)), ...said(heard), unseen };
    } finally {
      await store.close();
    }
  } finally {
    for (const { process } of running) process.kill("SIGKILL");
  }
}

/**
 * Kills the database, and later takes it away, not just when a daemon is killed; gives from when to when by the shared clock. Milliseconds
 * of real time.
 */
async function disturb(server: PostgresServer, lasting: number, away: number, now: () => number) {
  const early = Math.min(lasting, 60_000);
  await delay(early * 0.45);
  await server.crash();
  await server.start();
  await delay(early * 0.25);
  const from = now();
  await server.stop();
  await delay(away);
  await server.start();
  return { from, to: now() };
}

/** What a daemon prints. */
interface Heard {
  readonly type: string;
  readonly at: number;
  readonly about?: string;
}

interface RunningDaemon {
  readonly process: ChildProcess;
  /** Slots that it has begun and not ended. */
  readonly busy: Set<number>;
}

function startDaemon({ settings }: StormSite, heard: Heard[]): RunningDaemon {
  const script = join(import.meta.dirname, "children", "daemon.ts");
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ["ignore", "pipe", "inherit"] });
  const busy = new Set<number>();
  createInterface(child.stdout).on("line", (line) => {
    const one = JSON.parse(line) as Heard;
    heard.push(one);
    if (one.type === "run-started") busy.add(one.at);
    else if (one.type.startsWith("run-")) busy.delete(one.at);
  });
  return { process: child, busy };
}

/** A random one of those that have something under way, if any has. */
function chooseVictim(running: readonly RunningDaemon[]): number {
  const busy = [...running.keys()].filter((index) => running[index]!.busy.size > 0);
  const among = busy.length > 0 ? busy : [...running.keys()];
  return among[Math.floor(Math.random() * among.length)]!;
}

function said(heard: readonly Heard[]) {
  return {
    finished: heard.filter(({ type }) => type === "run-finished").map(({ at }) => at),
    trouble: heard.filter(({ type }) => type === "trouble").map(({ about }) => about ?? ""),
  };
}

/** Also the slots that nobody could add yet while the store was away. */
async function untilDone(store: RunStore, expected: readonly number[], patience: number): Promise<void> {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    await delay(250);
    const runs = await store.history({ to: expected.at(-1)! + 1, limit: 10_000 });
    const there = new Set(runs.map(({ at }) => at));
    const isOpen = runs.some(({ status }) => status === "waiting" || status === "running");
    if (!isOpen && expected.every((at) => there.has(at))) return;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  await ended;
}

async function leftBehind({ settings, webhook, keys }: StormSite, store: RunStore, runs: readonly Run[]) {
  const client = createClient({ webhook, limits: "self-hosted" });
  const texts: string[] = [];
  for await (const row of client.list("im.dialog.messages.get", { DIALOG_ID: String(reader) })) {
    texts.push(String((row as { text: unknown }).text));
  }
  await client.close();
  const own = createClient({ webhook: webhook.replace(/\/rest\/\d+\//, `/rest/${reader}/`), limits: "self-hosted" });
  const { total_count: notifications = 0 }: { total_count?: number } = await own.call("im.notify.get", { LIMIT: 1 });
  await own.close();
  const lines = (name: string): readonly string[] => {
    const path = join(settings.folder, name);
    return existsSync(path) ? readFileSync(path, "utf8").split("\n").filter(Boolean) : [];
  };
  return {
    deliveries: await store.deliveries(runs.map(({ id }) => id)),
    files: readdirSync(join(settings.folder, "reports")),
    http: keys,
    once: lines("once.txt"),
    twice: lines("twice.txt"),
    chat: texts.map((text) => text.trimEnd().split("\n").at(-1) ?? "").filter((line) => line.startsWith("b24kit")),
    notifications,
  };
}
