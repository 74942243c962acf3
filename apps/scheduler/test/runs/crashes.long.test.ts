import { array, assert, asyncProperty, boolean, integer, record } from "fast-check";
import { expect, test } from "vitest";
import { runDaemon } from "../../src/runs/daemon.ts";
import type { Parts } from "../../src/runs/parts.ts";
import type { RunStore } from "../../src/store/run-store.ts";
import { aSite, daily } from "./a-daemon.ts";

const targets = ["page", "bell", "script", "stubborn"] as const;
const job = daily("a", { when: { text: "", cron: "*/15 * * * * *", onWorkdays: false }, targets });

/** After how many steps a process dies, and whether the last step still had its effect. */
interface Death {
  readonly after: number;
  readonly isDone: boolean;
}

const deaths = array(record({ after: integer({ min: 1, max: 150 }), isDone: boolean() }), {
  minLength: 1,
  maxLength: 6,
});

const never = async (): Promise<never> => new Promise(() => undefined);

/** How often a delivery may have arrived that has come to this end. */
function mayArrive(target: string, status: string, attempts: number): readonly [number, number] {
  if (target === "script") return status === "unknown" ? [0, 1] : [1, 1];
  if (target === "stubborn" && status === "repeated") return [1, attempts];
  return [1, 1];
}

/** Everything that the process waits for is a step; of a dead one nothing comes back any more. */
function mortal(parts: Parts, { after, isDone }: Death, onDeath: () => void): Parts {
  let left = after;
  const step = async <T>(action: () => Promise<T>): Promise<T> => {
    if (left <= 0) return never();
    left -= 1;
    if (left === 0) onDeath();
    if (left === 0 && !isDone) return never();
    const result = await action();
    return left <= 0 ? never() : result;
  };
  const store = Object.fromEntries(
    Object.entries(parts.store).map(([name, method]) => [
      name,
      async (...given: readonly never[]) =>
        step(async () => (method as (...given: readonly unknown[]) => Promise<unknown>)(...given)),
    ]),
  ) as unknown as RunStore;
  return {
    ...parts,
    store,
    clock: { ...parts.clock, wait: async (...given) => step(async () => parts.clock.wait(...given)) },
    makeReport: async (...given) => step(async () => parts.makeReport(...given)),
    openChannel: async (...given) => {
      const channel = await step(async () => parts.openChannel(...given));
      return {
        send: async (...message) => step(async () => channel.send(...message)),
        settle: async (...message) => step(async () => channel.settle(...message)),
        [Symbol.asyncDispose]: async () => undefined,
      };
    },
  };
}

test("wherever daemons die: no slot is lost or done twice, and every delivery that may be double is counted", async () => {
  let [repeated, unknown, settled] = [0, 0, 0];
  await assert(
    asyncProperty(deaths, integer({ min: 1, max: 2 }), async (plan, daemons) => {
      const { clock, parts, store, world } = aSite();
      const ends = new Map<number, number>();
      const stop = new AbortController();
      const waiting = [...plan];
      const live: Promise<void>[] = [];
      const start = (): void => {
        const all = parts([job]);
        const finish: RunStore["finish"] = async (id, owner, end) => {
          const isHis = await all.store.finish(id, owner, end);
          if (isHis) ends.set(id, (ends.get(id) ?? 0) + 1);
          return isHis;
        };
        const immortal = { ...all, store: { ...all.store, finish } };
        const death = waiting.shift();
        // Who starts it again takes a moment, as systemd does.
        const again = async (): Promise<void> => {
          await clock.wait(3000, stop.signal);
          start();
        };
        if (death === undefined) live.push(runDaemon(immortal, stop.signal));
        else
          void runDaemon(
            mortal(immortal, death, () => void again()),
            stop.signal,
          );
      };
      const from = clock.now();
      for (let count = 0; count < daemons; count += 1) start();
      await clock.advance(45_000);
      // Who lives on finds all that was left behind, when the leases have run out, also of who dies later: one run holds up the others.
      waiting.length = 0;
      const until = clock.now();
      start();
      await clock.advance(200_000);
      stop.abort();
      await clock.advance(11_000);
      await Promise.all(live);

      const runs = await store.history({ from, to: until + 1, limit: 1000 });
      const expected = Array.from({ length: 3 }, (_, index) => until - index * 15_000);
      expect(runs.map(({ at }) => at)).toEqual(expected);
      expect(runs.map(({ id, status }) => [status, ends.get(id)])).toEqual(expected.map(() => ["done", 1]));
      for (const { target, status, key, attempts } of await store.deliveries(runs.map(({ id }) => id))) {
        const arrived = world.place(target).arrived.filter((one) => one === key).length;
        const [least, most] = mayArrive(target, status, attempts);
        expect([
          "delivered",
          ...(target === "script" ? ["unknown"] : []),
          ...(target === "stubborn" ? ["repeated"] : []),
        ]).toContain(status);
        expect(arrived).toBeGreaterThanOrEqual(least);
        expect(arrived).toBeLessThanOrEqual(most);
        repeated += status === "repeated" ? 1 : 0;
        unknown += status === "unknown" ? 1 : 0;
      }
      expect(new Set(world.place("page").arrived).size).toBe(world.place("page").arrived.length);
      settled += world.place("page").asked;
    }),
    { numRuns: 20 },
  );
  // It did come to that.
  expect([repeated > 0, unknown > 0, settled > 0]).toEqual([true, true, true]);
});
