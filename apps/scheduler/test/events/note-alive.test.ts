import { expect, onTestFinished, test } from "vitest";
import { eventTakers, noteAlive } from "../../src/events/note-alive.ts";
import type { RunStore } from "../../src/store/run-store.ts";
import { emptyHome } from "../home.ts";

/** A clock that goes on only when it is told to. */
function byHand() {
  let moment = 1_000_000;
  const wakes: (() => void)[] = [];
  return {
    now: () => moment,
    wait: async (_for: number, signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        wakes.push(resolve);
        signal.addEventListener("abort", () => resolve(), { once: true });
      }),
    tick: async (milliseconds: number) => {
      moment += milliseconds;
      for (const wake of wakes.splice(0)) wake();
      await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

async function inStore(work: (store: RunStore) => Promise<void>): Promise<void> {
  const home = emptyHome();
  onTestFinished(async () => home[Symbol.asyncDispose]());
  await home.withStore(work);
}

test("each process that takes events is seen until it ends itself, however long it works", async () => {
  await inStore(async (store) => {
    const clock = byHand();
    const first = await noteAlive(store, { clock, owner: "A" });
    const second = await noteAlive(store, { clock, owner: "B" });
    for (let beats = 0; beats < 4; beats += 1) await clock.tick(10_000);
    expect(await eventTakers(store, clock.now())).toEqual(["A", "B"]);
    await second[Symbol.asyncDispose]();
    expect(await eventTakers(store, clock.now())).toEqual(["A"]);
    await first[Symbol.asyncDispose]();
    expect((await store.notes("")).size).toBe(0);
  });
});

test("who died is not seen after half a minute, and the next one clears away after him", async () => {
  await inStore(async (store) => {
    const clock = byHand();
    await store.note("last taking of events: dead", String(clock.now()));
    await store.note("last taking of events: ahead", String(clock.now() + 90_000));
    await clock.tick(29_999);
    expect(await eventTakers(store, clock.now())).toEqual(["dead"]);
    await clock.tick(1);
    expect(await eventTakers(store, clock.now())).toEqual([]);
    await using _taking = await noteAlive(store, { clock, owner: "B" });
    expect([...(await store.notes("")).keys()]).toEqual(["last taking of events: B"]);
  });
});
