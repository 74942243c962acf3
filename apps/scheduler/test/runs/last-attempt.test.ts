import { StateError } from "@b24kit/state";
import { expect, test } from "vitest";
import type { RunStore } from "../../src/store/run-store.ts";
import { aSite, daily, hour, minute } from "./a-daemon.ts";

const busy = () => new StateError("busy", { message: "The file is busy.", hint: "Wait." });

/** A store whose method fails so many times. */
function failing(store: RunStore, method: "endDelivery" | "deliveries", times: number): RunStore {
  let left = times;
  return new Proxy(store, {
    get: (target, name: keyof RunStore) => {
      const found = target[name] as (...given: readonly unknown[]) => Promise<unknown>;
      return async (...given: readonly unknown[]) => {
        if (name === method && left-- > 0) throw busy();
        return found.apply(target, [...given]);
      };
    },
  });
}

test("what was sent on the last attempt is asked about when the disk did not take that, and is no failure", async () => {
  const site = aSite();
  site.start([daily("report", {}, { retries: 0 })], { store: failing(site.store, "endDelivery", 1) });
  await site.clock.advance(31 * minute);
  const page = site.world.place("page");
  expect(page.arrived).toHaveLength(1);
  expect(site.events.map(({ type }) => type)).toContain("trouble");
  await site.clock.advance(5 * minute);
  expect([page.arrived.length, page.asked]).toEqual([1, 1]);
  const [run] = await site.store.history({ limit: 10 });
  expect(run).toMatchObject({ status: "done" });
  expect(await site.store.deliveries([run!.id])).toMatchObject([{ target: "page", status: "delivered" }]);
});

test("a disk that fails before anything is sent uses up the attempts, as other failures do", async () => {
  const site = aSite();
  site.start([daily("report", {}, { retries: 0 })], { store: failing(site.store, "deliveries", 1) });
  await site.clock.advance(hour);
  expect(site.world.place("page").arrived).toEqual([]);
  expect(await site.store.history({ limit: 10 })).toMatchObject([{ status: "failed", reason: { code: "state-busy" } }]);
});
