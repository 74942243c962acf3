import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { parseSalesPlan, plansIn } from "./sales-plan.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

test("amounts of months and people are read with their currency", () => {
  const value = { "2026-11": { 7: "1500000 RUB", 12: " 20000.50  USD " }, "2026-12": { 7: "1800000 RUB" } };
  expect(parseSalesPlan(value)).toEqual({
    plan: {
      "2026-11": { 7: { amount: "1500000", currency: "RUB" }, 12: { amount: "20000.50", currency: "USD" } },
      "2026-12": { 7: { amount: "1800000", currency: "RUB" } },
    },
  });
});

test.each([
  [[], "expected record"],
  [{ november: {} }, "november"],
  [{ "2026-13": {} }, "2026-13"],
  [{ "2026-11": { Anna: "1 RUB" } }, "Anna"],
  [{ "2026-11": { 7: "1500000" } }, "1500000 RUB"],
  [{ "2026-11": { 7: 1_500_000 } }, "2026-11"],
  [{ "2026-11": { 7: "-5 RUB" } }, "1500000 RUB"],
  [{ "2026-11": { 7: "1,5 RUB" } }, "1500000 RUB"],
])("%j is refused with what is wrong", (value, told) => {
  expect(parseSalesPlan(value)).toEqual({ problem: expect.stringContaining(told) as string });
});

test("plans of several months stay apart, as they may be of two currencies", () => {
  const read = parseSalesPlan({
    "2026-09": { 7: "9 RUB" },
    "2026-10": { 7: "10 RUB" },
    "2026-12": { 7: "12 USD", 8: "1 RUB" },
    "2027-01": { 7: "1 RUB" },
  });
  const plan = "plan" in read ? read.plan : {};
  expect([...plansIn(plan, { from: day("2026-10-01"), to: day("2027-01-01") })]).toEqual([
    [
      7,
      [
        { amount: "10", currency: "RUB" },
        { amount: "12", currency: "USD" },
      ],
    ],
    [8, [{ amount: "1", currency: "RUB" }]],
  ]);
  expect(plansIn(plan, { from: day("2026-11-01"), to: day("2026-12-01") }).size).toBe(0);
});
