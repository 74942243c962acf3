import { createDealsWorld, type EmulatorOptions } from "@b24kit/emulator";
import { expect, test } from "vitest";
import { type Client, type ClientEvent, createClient } from "../src/index.ts";
import { type SharedClock, sharedClock } from "./reading-world-clock.ts";
import { dealIds, read, type Reading, readPortal, type ReadPortal } from "./reading-world-portal.ts";

const world = createDealsWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00", deals: 8000, gaps: 0.1 });
const all = dealIds(world);
const pages = 160;

interface Set extends AsyncDisposable {
  readonly clock: SharedClock;
  readonly portal: ReadPortal;
  /** What had to be waited for, in order. */
  readonly waits: readonly string[];
  /** Since the beginning. */
  seconds(): number;
  /** Another client of the same process. */
  open(): Client;
  read(client?: Client): Promise<Reading>;
}

/** A portal and clients that keep the limits of the ordinary plan, in one virtual time. */
async function setUp(emulated: Partial<EmulatorOptions>): Promise<Set> {
  const clock = sharedClock();
  const begun = clock.now();
  const waits: string[] = [];
  const onEvent = (event: ClientEvent) => {
    clock.onEvent(event);
    if (event.type === "wait") waits.push(event.reason);
  };
  const options = { clock, onEvent, limits: "standard", random: () => 0.5 } as const;
  const portal = await readPortal({ world, latency: 100, ...emulated, clock: clock.portal }, options);
  return {
    clock,
    portal,
    waits,
    seconds: () => (clock.now() - begun) / 1000,
    open: () => createClient({ webhook: portal.emulator.webhook, ...options }),
    read: async (client = portal.client) => read(client, "crm.deal.list"),
    [Symbol.asyncDispose]: async () => portal[Symbol.asyncDispose](),
  };
}

test("several readers and somebody who asks beside them: no request is refused, nobody waits long", async () => {
  // So slow that each page is a request of its own: the request rate is what limits.
  await using set = await setUp({
    limits: { bucket: "standard", requestSeconds: 60 },
    cost: { "crm.deal.list": 14_000 },
  });
  await using other = set.open();
  const end = new AbortController();
  let longest = 0;
  const asking = async () => {
    while (!end.signal.aborted) {
      const before = set.seconds();
      await other.call("profile");
      longest = Math.max(longest, set.seconds() - before);
      await set.clock.sleep(3000);
    }
  };
  const reading = Promise.all([set.read(), set.read(other)]).finally(() => end.abort());
  const [readings] = await set.clock.run(Promise.all([reading, asking()]));
  for (const { ids, error } of readings) expect([error, ids]).toEqual([undefined, all]);
  const { refused, highestLevel, requests } = set.portal.emulator.stats();
  expect(refused).toBe(0);
  expect(requests).toBeGreaterThan(2 * pages);
  expect(highestLevel).toBeGreaterThan(40);
  expect(longest).toBeLessThan(3);
});

test.each(["commands", "batch"] as const)(
  "operating time that the %s pay for: the list pauses and is never blocked",
  async (batchPays) => {
    await using set = await setUp({
      limits: { bucket: "standard", operating: { limit: 420, batchPays }, requestSeconds: 60 },
      cost: { "crm.deal.list": 5000 },
    });
    const { ids, error } = await set.clock.run(set.read());
    expect([error, ids]).toEqual([undefined, all]);
    expect(set.portal.emulator.stats()).toMatchObject({ refused: 0, blocked: 0 });
    expect(set.waits).toContain("operating");
    // Work of at least 800 s, of which the portal allows 420 s in ten minutes.
    expect(set.seconds()).toBeGreaterThan(600);
    expect(set.seconds()).toBeLessThan(1900);
  },
);

test("a portal that allows less than it should blocks the method: the list waits until it is open, and is complete", async () => {
  await using set = await setUp({ limits: { operating: { limit: 200 } }, cost: { "crm.deal.list": 3000 } });
  const { ids, error } = await set.clock.run(read(set.portal.client, "crm.deal.list", { parallel: 1 }));
  expect([error, ids]).toEqual([undefined, all]);
  expect(set.portal.emulator.stats().blocked).toBeGreaterThan(0);
  expect(set.seconds()).toBeGreaterThan(1200);
});

test("a list whose operating time somebody else has used up waits for it", async () => {
  await using set = await setUp({ limits: { operating: { limit: 420 } }, cost: { "crm.deal.list": 2000 } });
  await using other = set.open();
  const first = await set.clock.run(set.read());
  const between = set.seconds();
  const second = await set.clock.run(set.read(other));
  for (const { ids, error } of [first, second]) expect([error, ids]).toEqual([undefined, all]);
  expect(set.portal.emulator.stats().blocked).toBe(0);
  expect(between).toBeLessThan(60);
  expect(set.seconds()).toBeGreaterThan(600);
});

test("pages that take half of the portal's minute are read one at a time", async () => {
  await using set = await setUp({ limits: { requestSeconds: 60 }, cost: { "crm.deal.list": 25_000 } });
  const { ids, error } = await set.clock.run(set.read());
  expect([error, ids]).toEqual([undefined, all]);
});

test("somebody who does not keep the limits empties the same counter: the list is complete all the same", async () => {
  await using set = await setUp({ limits: { bucket: "standard" }, cost: { "crm.deal.list": 14_000 } });
  await using greedy = createClient({
    webhook: set.portal.emulator.webhook,
    limits: "self-hosted",
    retries: 0,
    clock: set.clock,
    onEvent: set.clock.onEvent,
  });
  const end = new AbortController();
  const asking = async () => {
    while (!end.signal.aborted) {
      await Promise.allSettled(Array.from({ length: 30 }, async () => greedy.call("profile")));
      await set.clock.sleep(12_000);
    }
  };
  const reading = set.read().finally(() => end.abort());
  const [{ ids, error }] = await set.clock.run(Promise.all([reading, asking()]));
  expect([error, ids]).toEqual([undefined, all]);
  expect(set.portal.emulator.stats().refused).toBeGreaterThan(10);
});
