import * as fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { startChild } from "../test/child.ts";
import { temporaryFolder } from "../test/temporary-folder.ts";
import { openState, type RecordOwner, type RecordStore, recordStore, type State } from "./index.ts";

const day = 24 * 60 * 60 * 1000;
const owner: RecordOwner = { portal: "a.bitrix24.ru", userId: 1 };
const others: readonly RecordOwner[] = [
  { portal: "b.bitrix24.ru", userId: 1 },
  { portal: "a.bitrix24.ru", userId: 2 },
];

function open(folder = temporaryFolder()): State {
  const state = openState({ folder });
  onTestFinished(() => state.close());
  return state;
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function save(store: RecordStore, date: string, body = "{}", who = owner): void {
  store.save(who, { date, body, takenAt: Date.parse(date) });
}

function dates(state: State): string[] {
  return state.run((database) =>
    database
      .prepare("SELECT date FROM daily_record ORDER BY date")
      .all()
      .map((row) => String(row["date"])),
  );
}

test("keeps one record a day for every user of a portal: the first one", () => {
  const folder = temporaryFolder();
  const store = recordStore(open(folder));
  save(store, "2026-11-20", '"first"');
  save(store, "2026-11-20", '"second"');
  const other = recordStore(open(folder));
  const span = { from: "2026-11-20", to: "2026-11-20", now: Date.parse("2026-11-23") };
  expect(other.find(owner, span)).toEqual({
    date: "2026-11-20",
    body: '"first"',
    takenAt: Date.parse("2026-11-20"),
  });
  expect(other.has(owner, "2026-11-20")).toBe(true);
  for (const who of others) expect([other.has(who, "2026-11-20"), other.find(who, span)]).toEqual([false, undefined]);
});

test("finds the latest of the days asked for; not one that a wrong clock took", () => {
  const store = recordStore(open());
  for (const date of ["2026-11-16", "2026-11-18", "2026-11-21"]) save(store, date);
  const find = (from: string, to: string, now = "2026-11-23") =>
    store.find(owner, { from, to, now: Date.parse(now) })?.date;
  expect(find("2026-11-15", "2026-11-20")).toBe("2026-11-18");
  expect(find("2026-11-16", "2026-11-17")).toBe("2026-11-16");
  expect(find("2026-11-19", "2026-11-20")).toBeUndefined();
  expect(find("2026-11-15", "2026-11-21", "2026-11-19")).toBe("2026-11-18");
});

test("of any sequence of days stays what a plain count keeps: 35 days, then the first of a week, for a year", () => {
  const first = Date.parse("2025-12-20");
  const sequence = fc.uniqueArray(fc.integer({ min: 0, max: 420 }), { maxLength: 80 });
  fc.assert(
    fc.property(sequence, (days) => {
      const state = open();
      const store = recordStore(state);
      const ordered = days.toSorted((a, b) => a - b).map((number) => first + number * day);
      let kept: number[] = [];
      for (const now of ordered) {
        save(store, dateOf(now));
        const year = new Date(now);
        year.setUTCFullYear(year.getUTCFullYear() - 1);
        const isOld = (time: number): boolean => now - time > 35 * day;
        // The epoch began on a Thursday.
        const week = (time: number): number => Math.floor((time / day + 3) / 7);
        kept = kept.filter(
          (time) =>
            time >= year.getTime() &&
            !(isOld(time) && kept.some((other) => other < time && week(other) === week(time))),
        );
        kept.push(now);
      }
      expect(dates(state)).toEqual(kept.map(dateOf));
    }),
    { numRuns: 60 },
  );
});

test("what was taken later than the newest record goes: it was a wrong clock", () => {
  const state = open();
  const store = recordStore(state);
  save(store, "2027-05-01");
  save(store, "2026-11-23");
  expect(dates(state)).toEqual(["2026-11-23"]);
});

test("100,000 deals stay small", () => {
  const state = open();
  const deals = Array.from({ length: 100_000 }, (_, id) => [id, id % 7, `C${id % 5}:STAGE`, (id * 7919) % 60]);
  save(recordStore(state), "2026-11-23", JSON.stringify(deals));
  const size = state.run((database) => database.prepare("SELECT length(body) AS n FROM daily_record").get());
  expect(Number(size?.["n"])).toBeLessThan(1_000_000);
});

test("of several processes that save the same days each day goes to one", async () => {
  const folder = temporaryFolder();
  const children = ["a", "b", "c"].map((name) => startChild("save-records", [folder, name, "20"]));
  await Promise.all(children.map((child) => new Promise((resolve) => child.process.stdout?.once("data", resolve))));
  for (const child of children) child.process.stdin?.write("go");
  expect((await Promise.all(children.map((child) => child.end))).map(({ output }) => output)).toEqual(
    Array(3).fill("ready\ndone"),
  );
  expect(dates(open(folder))).toHaveLength(20);
});
