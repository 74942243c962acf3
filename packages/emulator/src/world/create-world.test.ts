import { expect, test } from "vitest";
import { createWorld } from "./create-world.ts";

const NOW = "2026-11-20T08:00:00+03:00";
test("the same seed and day give the same world, whatever the hour", () => {
  expect(createWorld({ seed: "ru", now: "2026-11-20T00:00:00+03:00" })).toEqual(createWorld({ seed: "ru", now: NOW }));
  expect(createWorld({ seed: "ru", now: "2026-11-20T23:59:59+03:00" })).toEqual(createWorld({ seed: "ru", now: NOW }));
  expect(createWorld({ seed: "ru", now: "2026-11-21T00:00:00+03:00" })).not.toEqual(
    createWorld({ seed: "ru", now: NOW }),
  );
});

test("languages, days and sizes are told apart by the licence", () => {
  const licenses = [
    createWorld({ seed: "ru", now: NOW }),
    createWorld({ seed: "en", now: NOW }),
    createWorld({ seed: "ru", now: "2026-11-21T08:00:00+03:00" }),
    createWorld({ seed: "ru", now: NOW, deals: 401 }),
  ].map(({ portal }) => portal.license);
  expect(new Set(licenses).size).toBe(4);
  expect(licenses[0]).toMatch(/^ru_basic_[0-9a-f]{8}$/);
  expect(licenses[1]).toMatch(/^en_basic_[0-9a-f]{8}$/);
});

test("the clock stands still only when that is asked for", () => {
  expect(createWorld({ seed: "ru", now: NOW }).portal.now).toBeUndefined();
  expect(createWorld({ seed: "ru", now: NOW, fixedClock: true }).portal.now).toBe("2026-11-20T05:00:00Z");
});

test("one collection does not reshuffle another: people and events of a larger world are the same people", () => {
  const [usual, large] = [createWorld({ seed: "ru", now: NOW }), createWorld({ seed: "ru", now: NOW, deals: 1600 })];
  expect(large.users).toEqual(usual.users);
  expect(large.workdays).toEqual(usual.workdays);
  expect(large.statuses).toEqual(usual.statuses);
  expect([large.leads.length, large.contacts.length, large.tasks.length]).toEqual([500, 1200, 1400]);
});

test("any number of deals can be asked for", () => {
  for (const deals of [0, 1, 10, 60, 1000])
    expect(createWorld({ seed: "en", now: NOW, deals }).deals).toHaveLength(deals);
  expect(() => createWorld({ seed: "en", now: NOW, deals: -1 })).toThrow("deals must be a whole number");
  expect(() => createWorld({ seed: "en", now: "yesterday" })).toThrow(RangeError);
});
