import { expect, test } from "vitest";
import { createDealsWorld } from "./bulk-deals.ts";

const options = { seed: "ru", now: "2026-11-20T07:00:00Z" } as const;

test("as many deals as wanted, numbered in the order of their creation", () => {
  const { deals } = createDealsWorld({ ...options, deals: 5000 });
  expect(deals.map(({ ID }) => Number(ID))).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  const created = deals.map((deal) => Date.parse(String(deal["DATE_CREATE"])));
  expect(created).toEqual(created.toSorted((a, b) => a - b));
  expect(new Set(deals.map((deal) => deal["STAGE_ID"])).size).toBeGreaterThan(10);
});

test("gaps are the share of ids that are missing", () => {
  const { deals } = createDealsWorld({ ...options, deals: 5000, gaps: 0.3 });
  expect(deals).toHaveLength(5000);
  expect(5000 / Number(deals.at(-1)?.ID)).toBeCloseTo(0.7, 1);
  expect(createDealsWorld({ ...options, deals: 5000, gaps: 0.3 }).deals).toEqual(deals);
});

test("customers and people of the deals exist", () => {
  const world = createDealsWorld({ ...options, deals: 3000 });
  for (const [field, rows] of [
    ["COMPANY_ID", world.companies],
    ["CONTACT_ID", world.contacts],
    ["ASSIGNED_BY_ID", world.users],
  ] as const) {
    const ids = new Set([...rows.map(({ ID }) => ID), null]);
    expect(world.deals.filter((deal) => !ids.has(deal[field] as string | null))).toEqual([]);
  }
});

test.each([
  { deals: 10, gaps: 1 },
  { deals: 10, gaps: -0.1 },
  { deals: 10, gaps: Number.NaN },
  { deals: 1.5 },
  { deals: -1 },
  { deals: Number.NaN },
])("%j is refused", (bad) => {
  expect(() => createDealsWorld({ ...options, ...bad })).toThrow(RangeError);
});

test("no deals at all", () => {
  expect(createDealsWorld({ ...options, deals: 0 }).deals).toEqual([]);
});

test("a history that ends where each deal is now, when it is asked for", () => {
  expect(createDealsWorld({ ...options, deals: 3000 }).stageHistory).toEqual([]);
  const { deals, stageHistory } = createDealsWorld({ ...options, deals: 3000, gaps: 0.2, history: true });
  const times = stageHistory.map((row) => Date.parse(row.CREATED_TIME));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(stageHistory.map(({ ID }) => ID)).size).toBe(stageHistory.length);
  const last = new Map(stageHistory.map((row) => [String(row.OWNER_ID), row]));
  expect(last.size).toBe(3000);
  expect(deals.filter((deal) => last.get(deal.ID)?.STAGE_ID !== deal["STAGE_ID"])).toEqual([]);
});

test("only open ones, when they are asked for", () => {
  const { deals } = createDealsWorld({ ...options, deals: 3000, onlyOpen: true });
  expect(deals).toHaveLength(3000);
  expect(new Set(deals.map((deal) => deal["STAGE_SEMANTIC_ID"]))).toEqual(new Set(["P"]));
});
