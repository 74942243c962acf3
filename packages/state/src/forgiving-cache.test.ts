import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { dictionaryCache, forgivingCache, openState, type StateError } from "./index.ts";

function cacheIn(folder: string, onOpen: () => void = () => undefined) {
  const troubles: StateError[] = [];
  const cache = forgivingCache(
    () => {
      onOpen();
      const state = openState({ folder });
      onTestFinished(() => state.close());
      return dictionaryCache(state);
    },
    (error) => troubles.push(error),
  );
  return { cache, codes: () => troubles.map((error) => error.code) };
}

test("is an ordinary cache while all is well, and opens the file at first use only", () => {
  let opened = 0;
  const { cache, codes } = cacheIn(temporaryFolder(), () => (opened += 1));
  expect(opened).toBe(0);
  cache.set("key", "1", 2);
  expect(cache.get("key")).toEqual({ value: "1", savedAt: 2 });
  cache.delete("key");
  expect(cache.get("key")).toBeUndefined();
  expect([opened, codes()]).toEqual([1, []]);
});

test("a file that cannot be opened is told once; reading goes on without it", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "state.sqlite"), "not a database at all, but somewhat longer\n".repeat(30));
  const { cache, codes } = cacheIn(folder);
  expect(cache.get("key")).toBeUndefined();
  cache.set("key", "1", 2);
  cache.delete("key");
  expect(cache.get("key")).toBeUndefined();
  expect(codes()).toEqual(["corrupt"]);
});

test("a write that fails is told; what was stored can still be read", () => {
  const state = openState({ folder: temporaryFolder() });
  onTestFinished(() => state.close());
  const codes: string[] = [];
  const cache = forgivingCache(
    () => dictionaryCache(state),
    (error) => codes.push(error.code),
  );
  cache.set("kept", "1", 1);
  // The largest number of pages stands for a disk that is full.
  state.run((database) => database.exec("PRAGMA max_page_count = 1"));
  cache.set("large", "x".repeat(100_000), 1);
  expect(codes).toEqual(["disk-full"]);
  expect(cache.get("large")).toBeUndefined();
  expect(cache.get("kept")).toEqual({ value: "1", savedAt: 1 });
});

test("a mistake in the program is not forgiven", () => {
  const { cache } = cacheIn(temporaryFolder());
  expect(() => cache.set("key", undefined as unknown as string, 1)).toThrow(TypeError);
});
