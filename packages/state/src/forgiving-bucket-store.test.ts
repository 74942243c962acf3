import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { type BucketStore, bucketStore, forgivingBucketStore, openState, type State } from "./index.ts";

function storeIn(folder: string) {
  const codes: string[] = [];
  let opened: State | undefined;
  const store = forgivingBucketStore(
    () => {
      opened = openState({ folder }, { timeout: 20 });
      onTestFinished(() => opened?.close());
      return bucketStore(opened);
    },
    ({ code }) => codes.push(code),
  );
  return { store, codes, state: () => opened };
}

/** Adds a request and gives the level. */
const add = (store: BucketStore) =>
  store.update("portal", (found) => ({ level: (found?.level ?? 0) + 1, updatedAt: 1, speed: 1 })).level;

test("opens the file at first use only", () => {
  const { store, codes, state } = storeIn(temporaryFolder());
  expect(state()).toBeUndefined();
  expect([add(store), add(store)]).toEqual([1, 2]);
  expect(state()).toBeDefined();
  expect(codes).toEqual([]);
});

test("a file that cannot be opened is told once; the buckets live in memory", () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "state.sqlite"), "not a database at all, but somewhat longer\n".repeat(30));
  const { store, codes } = storeIn(folder);
  expect(Array.from({ length: 250 }, () => add(store)).at(-1)).toBe(250);
  expect(codes).toEqual(["corrupt"]);
});

test.each<[string, string, (folder: string, state: State | undefined) => () => void]>([
  ["a file that others lock", "busy", lockedByOthers],
  ["a file that may not be written", "read-only", readOnly],
])("%s later: the buckets go on in memory from where they were, and return to the disk", (_, code, spoil) => {
  const folder = temporaryFolder();
  const { store, codes, state } = storeIn(folder);
  expect([add(store), add(store)]).toEqual([1, 2]);
  const mend = spoil(folder, state());
  expect([add(store), add(store)]).toEqual([3, 4]);
  expect(codes).toEqual([code]);
  mend();
  for (let update = 0; update < 99; update += 1) add(store);
  // The disk knows only what came before the trouble.
  expect(add(store)).toBe(3);
});

function lockedByOthers(folder: string): () => void {
  const other = new DatabaseSync(join(folder, "state.sqlite"));
  other.exec("BEGIN IMMEDIATE");
  return () => other.close();
}

function readOnly(_: string, state: State | undefined): () => void {
  const set = (value: number) => state?.run((database) => database.exec(`PRAGMA query_only = ${value}`));
  set(1);
  return () => set(0);
}

test("a disk that is full is told, and the bucket lives in memory", () => {
  const { store, codes, state } = storeIn(temporaryFolder());
  add(store);
  // The largest number of pages stands for a disk that is full.
  state()?.run((database) => database.exec("PRAGMA max_page_count = 1"));
  const large = "x".repeat(100_000);
  const levels = [1, 2].map((level) =>
    store.update(large, (found) => ({ level: (found?.level ?? 0) + level, updatedAt: 1, speed: 1 })),
  );
  expect(levels.map(({ level }) => level)).toEqual([1, 3]);
  expect(codes).toEqual(["disk-full"]);
});

test("a file that is locked while it is made is tried again later", () => {
  const folder = temporaryFolder();
  const holder = new DatabaseSync(join(folder, "state.sqlite"));
  onTestFinished(() => holder.close());
  holder.exec("BEGIN EXCLUSIVE");
  const { store, codes, state } = storeIn(folder);
  expect(add(store)).toBe(1);
  expect([codes, state()]).toEqual([["busy"], undefined]);
  holder.exec("COMMIT");
  for (let update = 0; update < 100; update += 1) add(store);
  add(store);
  expect(state()).toBeDefined();
});

test("a mistake in the program is not forgiven", () => {
  const { store } = storeIn(temporaryFolder());
  expect(() =>
    store.update("portal", () => {
      throw new TypeError("mine");
    }),
  ).toThrow(TypeError);
});
