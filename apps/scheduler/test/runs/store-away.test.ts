import { StateError } from "@b24kit/state";
import { expect, test } from "vitest";
import type { RunStore } from "../../src/store/run-store.ts";
import { aSite, daily, made, minute, monday } from "./a-daemon.ts";

const often = { when: { text: "", cron: "*/5 * * * *", onWorkdays: false } };

/** A store that may be away, as a database is. */
function mayBeAway(store: RunStore) {
  const state = { isAway: false };
  const proxy = new Proxy(store, {
    get: (target, name: keyof RunStore) => {
      const method = target[name] as (...given: readonly unknown[]) => Promise<unknown>;
      return async (...given: readonly unknown[]) => {
        if (state.isAway) throw new StateError("unreachable", { message: "It does not answer.", hint: "Wait." });
        return method.apply(target, [...given]);
      };
    },
  });
  return { proxy, state };
}

test("a daemon stays up while its store is away for ten minutes, tells it, and goes on", async () => {
  const site = aSite();
  const { proxy, state } = mayBeAway(site.store);
  const { stop } = site.start([daily("often", often)], { store: proxy });
  await site.clock.advance(7 * minute);
  state.isAway = true;
  await site.clock.advance(10 * minute);
  expect(site.events.filter(({ type }) => type === "trouble").length).toBeGreaterThan(10);
  expect(site.world.place("page").arrived).toHaveLength(1);
  state.isAway = false;
  await site.clock.advance(minute);
  const runs = await site.store.history({ limit: 10 });
  // Of several that were missed the newest is made up for.
  expect(runs.map(({ at, status }) => [(at - monday) / minute, status])).toEqual([
    [15, "done"],
    [10, "missed"],
    [5, "done"],
  ]);
  expect(new Set(site.world.place("page").arrived).size).toBe(2);
  await stop();
});

test("what was sent while the store went away is asked about, not sent again", async () => {
  const site = aSite();
  const { proxy, state } = mayBeAway(site.store);
  site.start([daily("often", often)], {
    store: proxy,
    makeReport: async () => {
      const place = site.world.place("page");
      // Away from the moment at which it has arrived.
      if (place.arrived.length === 0) {
        const push = place.arrived.push.bind(place.arrived);
        place.arrived.push = (...keys) => {
          state.isAway = true;
          return push(...keys);
        };
      }
      return made();
    },
  });
  await site.clock.advance(6 * minute);
  expect(state.isAway).toBe(true);
  const { arrived } = site.world.place("page");
  expect(arrived).toHaveLength(1);
  arrived.push = Array.prototype.push.bind(arrived);
  await site.clock.advance(3 * minute);
  state.isAway = false;
  await site.clock.advance(0.5 * minute);
  expect(site.world.place("page").asked).toBe(1);
  expect(arrived).toHaveLength(1);
  expect((await site.store.history({ limit: 10 })).map(({ status }) => status)).toEqual(["done"]);
});
