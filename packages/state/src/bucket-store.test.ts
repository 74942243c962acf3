import { expect, onTestFinished, test } from "vitest";
import { startChild } from "../test/child.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { bucketStore, openState, type State } from "./index.ts";

function open(folder: string): State {
  const state = openState({ folder });
  onTestFinished(() => state.close());
  return state;
}

const one = { level: 1.5, updatedAt: 1_750_000_000_000.25, speed: 0.5 };

test("keeps a row for each portal, for all who have the file open", () => {
  const folder = temporaryFolder();
  const [first, second] = [bucketStore(open(folder)), bucketStore(open(folder))];
  const seen: unknown[] = [];
  const look = (store: typeof first, portal: string) =>
    store.update(portal, (found) => {
      seen.push(found);
      return found ?? one;
    });
  expect(look(first, "a.bitrix24.ru")).toEqual(one);
  expect(look(second, "a.bitrix24.ru")).toEqual(one);
  look(second, "b.bitrix24.ru");
  expect(seen).toEqual([undefined, one, undefined]);
});

test("what is given back unchanged is not written", () => {
  const state = open(temporaryFolder());
  const store = bucketStore(state);
  store.update("portal", () => one);
  const changes = () => state.run((database) => Number(database.prepare("SELECT total_changes() AS n").get()?.["n"]));
  const before = changes();
  store.update("portal", (found) => found ?? one);
  expect(changes()).toBe(before);
});

test("a change that throws leaves the row as it was", () => {
  const store = bucketStore(open(temporaryFolder()));
  store.update("portal", () => one);
  expect(() =>
    store.update("portal", () => {
      throw new RangeError("mine");
    }),
  ).toThrow(RangeError);
  expect(store.update("portal", (found) => found ?? { ...one, level: 9 })).toEqual(one);
});

test("no update of several processes is lost", async () => {
  const folder = temporaryFolder();
  const children = Array.from({ length: 3 }, () => startChild("fill-bucket", [folder, "300"]));
  await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
  for (const child of children) child.process.stdin?.write("go");
  expect((await Promise.all(children.map((child) => child.end))).map(({ output }) => output)).toEqual(
    Array(3).fill("ready\ndone"),
  );
  expect(bucketStore(open(folder)).update("portal", (found) => found ?? one).level).toBe(900);
});

test("a commit does not wait for the disk: a place costs far less than a millisecond", () => {
  const state = open(temporaryFolder());
  bucketStore(state);
  // 1 is NORMAL. https://www.sqlite.org/pragma.html#pragma_synchronous
  expect(state.run((database) => database.prepare("PRAGMA synchronous").get())).toEqual({ synchronous: 1 });
});
