import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createClient } from "@b24kit/client";
import { createDealsWorld, type Emulator, startEmulator } from "@b24kit/emulator";
import { compiled } from "../compiled.ts";
import { scaledClock } from "./scaled-clock.ts";
import { stormFaults } from "./storm-faults.ts";
import type { StormSettings } from "./storm-settings.ts";

export interface StormOptions {
  readonly rows: number;
  readonly kills: number;
  /** Share of requests, and of commands, that go wrong. */
  readonly faults: number;
}

/** What a storm has left behind. */
export interface StormResult {
  readonly rows: number;
  readonly kills: number;
  /** What writers said that ended by themselves before the end. */
  readonly stops: readonly string[];
  /** What the last writer said. */
  readonly last: { readonly done: number; readonly failed: number; readonly unknown: number };
  /** Of the rows, how many deals each one has now; only what is not 1. */
  readonly wrong: readonly (readonly [row: string, deals: number])[];
  readonly requests: number;
  readonly seconds: number;
}

/** How much faster than real time the portal and the writers go: what takes a minute is over in a second and a half. */
const speed = 40;
/** Milliseconds within which a writer is killed that starts where it should be dead already. */
const soon = 1500;

/** A writer at work; each time that so many rows are there it dies without a word, and another one takes its place. */
export async function runStorm({ rows, kills, faults }: StormOptions): Promise<StormResult> {
  const base = Date.now();
  const folder = mkdtempSync(join(tmpdir(), "b24kit-bulk-storm-"));
  const points = Array.from({ length: kills }, () => Math.random() * rows * 0.95).toSorted((a, b) => a - b);
  const isDue = (): boolean => added >= (points[0] ?? Number.POSITIVE_INFINITY);
  let added = 0;
  let writer: Writer | undefined;
  const emulator = await startEmulator({
    world: createDealsWorld({ seed: "en", now: new Date(base).toISOString(), deals: 1 }),
    clock: scaledClock({ base, speed }),
    limits: { bucket: "standard", requestSeconds: 60 },
    latency: { request: 100, command: 20 },
    faults: stormFaults(faults, rows),
    beforeCommand(method) {
      if (!method.endsWith(".add")) return;
      added += 1;
      if (isDue()) writer?.die(Math.random() < 0.5 ? 0 : 200);
    },
  });
  const settings: StormSettings = { webhook: emulator.webhook, folder, rows, base, speed };
  const stops: string[] = [];
  try {
    for (;;) {
      writer = startWriter(settings);
      if (isDue()) writer.die(soon);
      const { code, output } = await writer.end;
      if (code === null) points.shift();
      else if (code === 3) stops.push(output);
      else if (code !== 0) throw new Error(`The writer ended with ${code}.`);
      else if (points.length === 0) {
        const last = JSON.parse(output) as StormResult["last"];
        const { requests } = emulator.stats();
        const seconds = (Date.now() - base) / 1000;
        return { rows, kills, stops, last, wrong: await notOnce(emulator, rows), requests, seconds };
      }
    }
  } finally {
    writer?.die(0);
    await emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Writer {
  /** Kills it within so many milliseconds. */
  readonly die: (within: number) => void;
  /** Its exit code, null when it was killed, and what it printed. */
  readonly end: Promise<{ readonly code: number | null; readonly output: string }>;
}

function startWriter(settings: StormSettings): Writer {
  const script = join(import.meta.dirname, "children", "writer.ts");
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], {
    env: { ...process.env, ...compiled },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const code = new Promise<number | null>((resolve, reject) => void child.on("error", reject).on("exit", resolve));
  let timer: NodeJS.Timeout | undefined;
  return {
    die(within) {
      if (within === 0) child.kill("SIGKILL");
      else timer ??= setTimeout(() => child.kill("SIGKILL"), Math.random() * within);
    },
    end: Promise.all([code, text(child.stdout)])
      .then(([ended, output]) => ({ code: ended, output }))
      .finally(() => clearTimeout(timer)),
  };
}

/** The rows that have no deal, or more than one. */
async function notOnce(emulator: Emulator, rows: number): Promise<StormResult["wrong"]> {
  const counts = new Map(Array.from({ length: rows }, (_, index) => [`storm ${index + 1}`, 0]));
  await using client = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
  for (const title of await titles(client)) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].filter(([, count]) => count !== 1);
}

/** What was to go wrong later may go wrong now. */
async function titles(client: ReturnType<typeof createClient>): Promise<readonly string[]> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const found: string[] = [];
      const list = client.list("crm.deal.list", { select: ["ID", "TITLE"], filter: { ">ID": 1 } });
      for await (const row of list) found.push(String((row as { TITLE?: unknown }).TITLE));
      return found;
    } catch (error) {
      if (attempt === 50) throw error;
    }
  }
}
