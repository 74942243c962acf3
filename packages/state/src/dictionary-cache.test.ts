import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { dictionaryCache, openState } from "./index.ts";

test("behaves as a map, whatever the keys, values and the order of operations", () => {
  const folder = temporaryFolder();
  const states = [openState({ folder }), openState({ folder })] as const;
  onTestFinished(() => states.forEach((state) => state.close()));
  const caches = states.map((state) => dictionaryCache(state));

  const key = fc.oneof(
    fc.constantFrom("a", "A", "a ", "", "а", "a\0b", "%", "'"),
    fc.string({ unit: "grapheme", maxLength: 4 }),
  );
  const value = fc.jsonValue().map((json) => JSON.stringify(json));
  const day = 24 * 60 * 60 * 1000;
  const time = fc.oneof(fc.integer({ min: 0, max: 8.64e15 }), fc.integer({ min: 0, max: 2 * day }));
  const operation = fc.oneof(
    fc.record({ kind: fc.constant("set" as const), key, value, time }),
    fc.record({ kind: fc.constantFrom("get" as const, "delete" as const), key }),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...caches), operation), { maxLength: 30 }), (steps) => {
      states[0].run((database) => database.exec("DELETE FROM dictionary_cache"));
      const model = new Map<string, { value: string; savedAt: number }>();
      for (const [cache, step] of steps) {
        if (step.kind === "set") {
          cache.set(step.key, step.value, step.time);
          for (const [name, { savedAt }] of model) if (savedAt < step.time - day) model.delete(name);
          model.set(step.key, { value: step.value, savedAt: step.time });
        } else if (step.kind === "delete") {
          cache.delete(step.key);
          model.delete(step.key);
        }
        expect(cache.get(step.key)).toEqual(model.get(step.key));
      }
      for (const [name, entry] of model) {
        expect(caches[1]?.get(name)).toEqual(entry);
      }
    }),
    { numRuns: 60 },
  );
});

test("what is older than a day goes when something else is kept", () => {
  const state = openState({ folder: temporaryFolder() });
  onTestFinished(() => state.close());
  const cache = dictionaryCache(state);
  const hour = 60 * 60 * 1000;
  cache.set("old", "1", 0);
  cache.set("young", "2", 2 * hour);
  cache.set("new", "3", 25 * hour);
  expect([cache.get("old"), cache.get("young")?.value, cache.get("new")?.value]).toEqual([undefined, "2", "3"]);
});
