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
  const time = fc.integer({ min: 0, max: 8.64e15 });
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
