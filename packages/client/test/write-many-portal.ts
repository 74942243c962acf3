import { setImmediate } from "node:timers/promises";
import { createDealsWorld, type Emulator, type EmulatorOptions, startEmulator } from "@b24kit/emulator";
import {
  type BulkCommand,
  type BulkEntry,
  type BulkJournal,
  type BulkOptions,
  type BulkResult,
  type Client,
  type ClientOptions,
  createClient,
  type OutcomeResolver,
  writeMany,
} from "../src/index.ts";
import { virtualClock } from "./virtual-clock.ts";

const world = createDealsWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00", deals: 20 });

/** A journal in memory that outlives its runs. */
export function memoryJournal(entries: BulkEntry[] = []): BulkJournal & { readonly kept: BulkEntry[] } {
  return {
    id: "test",
    kept: entries,
    async *entries() {
      // What is appended meanwhile belongs to a later reading.
      yield* entries.slice();
    },
    append: async (added) => void entries.push(...added),
  };
}

/** The last state of each key. */
export function lastStates({ kept }: { readonly kept: readonly BulkEntry[] }): Readonly<Record<string, string>> {
  return Object.fromEntries(kept.map(({ key, state }) => [key, state]));
}

/** Additions of deals that are called as their keys. */
export function deals(count: number, first = 1): BulkCommand[] {
  return Array.from({ length: count }, (_, index) => deal(`row ${first + index}`));
}

export function deal(key: string, method = "crm.deal.add"): BulkCommand {
  return { key, method, params: { fields: { TITLE: key } } };
}

/** Knows a deal by its title; told which commands it was asked for at which time. */
export function titleResolver(client: Client, asked: string[][] = []): OutcomeResolver {
  return {
    prepare: (command) => command,
    kind: ({ method }) => (method.endsWith(".add") ? "deal" : undefined),
    async resolve(commands) {
      asked.push(commands.map(({ key }) => key));
      const there = new Set<unknown>();
      for await (const row of client.list("crm.deal.list", { select: ["ID", "TITLE"] })) there.add(row["TITLE"]);
      return commands.map(({ key }) => ({ state: there.has(key) ? "done" : "not-done" }));
    },
  };
}

export interface Stage extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly client: Client;
  readonly clock: ReturnType<typeof virtualClock>;
  write(commands: Iterable<BulkCommand>, options: Omit<BulkOptions, "clock">): Promise<BulkResult>;
  /** Titles of the deals that were added, in the order of their numbers. */
  added(): Promise<readonly string[]>;
}

/** Whoever waits for a request that is under way lets it get on. */
function yieldingClock(): ReturnType<typeof virtualClock> {
  const clock = virtualClock();
  const sleep: typeof clock.sleep = async (...wait) => {
    await clock.sleep(...wait);
    await setImmediate();
  };
  return { ...clock, sleep };
}

/** A portal and a client that share a clock which jumps. */
export async function stage(
  options: Omit<EmulatorOptions, "world" | "clock"> = {},
  given: Partial<ClientOptions> = {},
): Promise<Stage> {
  const clock = yieldingClock();
  const emulator = await startEmulator({ world, clock, ...options });
  const open = (): Client => createClient({ webhook: emulator.webhook, limits: "self-hosted", clock, ...given });
  const client = open();
  return {
    emulator,
    client,
    clock,
    write: async (commands, more) => writeMany(client, commands, { ...more, clock }),
    async added() {
      await using reader = open();
      const titles: string[] = [];
      for await (const row of reader.list("crm.deal.list", { select: ["ID", "TITLE"], filter: { ">ID": 20 } })) {
        titles.push(String(row["TITLE"]));
      }
      return titles;
    },
    async [Symbol.asyncDispose]() {
      await client.close();
      await emulator.close();
    },
  };
}
