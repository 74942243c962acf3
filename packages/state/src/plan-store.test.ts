import { expect, onTestFinished, test } from "vitest";
import { startChild } from "../test/child.ts";
import { errorOf } from "../test/error-of.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { openState, type PlanRecord, type PlanStatus, planStore, type State } from "./index.ts";

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 5, 1);

function open(folder: string): State {
  const state = openState({ folder }, { timeout: 30_000 });
  onTestFinished(() => state.close());
  return state;
}

function record(id: string, changes: Partial<PlanRecord> = {}): PlanRecord {
  const times = { createdAt: start, expiresAt: start + 1_800_000 };
  return { id, status: "open", body: '{"question":"Создать сделку?"}', mac: "a".repeat(64), ...times, ...changes };
}

test("keeps plans, newest first, for all who have the file open", () => {
  const folder = temporaryFolder();
  const store = planStore(open(folder));
  const records = [record("b", { createdAt: start + 1 }), record("a", { outcome: "done" }), record("c")];
  for (const one of records) store.add(one);
  const other = planStore(open(folder));
  expect(other.list()).toEqual([records[0], records[2], records[1]]);
  expect(other.get("a")).toEqual(records[1]);
  expect(other.get("x")).toBeUndefined();
});

test("an id is used once", () => {
  const store = planStore(open(temporaryFolder()));
  store.add(record("a"));
  expect(errorOf(() => store.add(record("a", { body: "other" })))).toMatchObject({ code: "failed" });
  expect(store.get("a")).toEqual(record("a"));
});

test("moves from the named status only; an outcome stays until another one comes", () => {
  const store = planStore(open(temporaryFolder()));
  store.add(record("a"));
  const steps: [PlanStatus, PlanStatus, string?][] = [
    ["done", "undone"],
    ["open", "running"],
    ["open", "running"],
    ["running", "done", "first"],
    ["done", "undone"],
    ["undone", "done", "second"],
  ];
  const results = steps.map(([from, to, outcome]) => [store.move("a", from, to, outcome), store.get("a")?.outcome]);
  expect(results).toEqual([
    [false, undefined],
    [true, undefined],
    [false, undefined],
    [true, "first"],
    [true, "first"],
    [true, "second"],
  ]);
  expect(store.move("x", "open", "running")).toBe(false);
});

test("a new plan lets go of those that are 30 days older, not of others", () => {
  const store = planStore(open(temporaryFolder()));
  for (const days of [0, 1]) store.add(record(`day${days}`, { createdAt: start + days * day }));
  store.add(record("last", { createdAt: start + 31 * day }));
  expect(store.list().map(({ id }) => id)).toEqual(["last", "day1"]);
});

test("of several processes that run the same plans, each plan goes to one", async () => {
  const folder = temporaryFolder();
  const store = planStore(open(folder));
  const ids = Array.from({ length: 60 }, (_, index) => `plan${index}`);
  for (const id of ids) store.add(record(id));
  const children = Array.from({ length: 3 }, () => startChild("move-plans", [folder, String(ids.length)]));
  await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
  for (const child of children) child.process.stdin?.write("go");
  const ends = await Promise.all(children.map((child) => child.end));
  const won = ends.flatMap(({ output }) => JSON.parse(output.replace("ready\n", "")) as string[]);
  expect(won.toSorted()).toEqual(ids.toSorted());
  expect(store.list().every(({ status }) => status === "running")).toBe(true);
});
