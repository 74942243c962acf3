import { type Emulator, type EmulatorOptions, startEmulator } from "@b24kit/emulator";
import { expect } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { anyMethod, type Client, type ClientOptions, createClient } from "../src/index.ts";
import { virtualClock } from "./virtual-clock.ts";

/** A small company; nobody changes it. */
export const world = sharedWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00", deals: 20 });

export interface FaultyPortal extends AsyncDisposable {
  readonly emulator: Emulator;
  readonly client: Client;
  /** Of the client: its pauses take no time. */
  readonly clock: ReturnType<typeof virtualClock>;
}

/** A portal where things go wrong on purpose, and a client that would try again for an hour. */
export async function faultyPortal(
  faults: EmulatorOptions["faults"] & {},
  options: { readonly client?: Partial<ClientOptions>; readonly emulator?: Partial<EmulatorOptions> } = {},
): Promise<FaultyPortal> {
  const emulator = await startEmulator({ world, faults, ...options.emulator });
  const clock = virtualClock();
  const client = createClient({
    webhook: emulator.webhook,
    clock,
    limits: "self-hosted",
    retries: 10,
    deadline: 3_600_000,
    ...options.client,
  });
  return {
    emulator,
    client,
    clock,
    async [Symbol.asyncDispose]() {
      await client.close();
      await emulator.close();
    },
  };
}

/** Waits until so many writes have been executed, also by requests that nobody waits for any more. */
export async function executed({ emulator }: Pick<FaultyPortal, "emulator">, count: number): Promise<void> {
  await expect.poll(() => emulator.writes().length, { interval: 5, timeout: 20_000 }).toBe(count);
}

/** The titles of all deals that are there now, read by a client of its own. */
export async function titles({ emulator }: Pick<FaultyPortal, "emulator">): Promise<readonly string[]> {
  await using client = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
  const found: string[] = [];
  for await (const row of client.list(anyMethod("crm.deal.list"), { select: ["ID", "TITLE"] })) {
    found.push(String((row as { TITLE: unknown }).TITLE));
  }
  return found;
}
