import { expect, test } from "vitest";
import type { SalesPlan } from "../src/index.ts";
import { askSales } from "./ask-sales.ts";
import { at } from "./builders.ts";
import { smallDictionaries } from "./memory-portal.ts";

const plan: SalesPlan = Object.fromEntries(
  ["2026-03", "2026-04"].map((month) => [month, { 1: { amount: "100", currency: "RUB" } }]),
);

/** What a portal that tells only an offset is told of a change of the clocks: in Europe on 29 March and 25 October 2026. */
async function isFlagged(id: string, offset: string, now: string, more: object): Promise<boolean> {
  const identity = { ...smallDictionaries().identity, timeZone: { id: offset, source: "server-offset" as const } };
  const { report } = await askSales(id, { now: at(now), lang: "en", dictionaries: { identity }, ...more });
  return report.notices.some(({ text }) => text.startsWith(`Only the offset ${offset} is known`));
}

test.each([
  ["pipeline", "the period before, to 22 November", "+01:00", "2027-02-20T10:00:00+01:00", true],
  ["pipeline", "the period before, from 26 October", "+01:00", "2027-04-24T10:00:00+02:00", true],
  ["pipeline", "no change in half a year", "+05:30", "2027-02-20T10:00:00+05:30", false],
  ["weekly", "the week before, 23 – 25 March", "+02:00", "2026-04-01T10:00:00+02:00", true],
  ["weekly", "two weeks after", "+02:00", "2026-04-15T10:00:00+02:00", false],
  ["tasks", "this week, to its Sunday", "+02:00", "2026-10-23T10:00:00+02:00", true],
  ["tasks", "the week before", "+02:00", "2026-10-16T10:00:00+02:00", false],
  ["day-results", "Saturday to Monday", "+02:00", "2026-10-23T18:00:00+02:00", true],
  ["day-results", "a Thursday", "+02:00", "2026-10-22T18:00:00+02:00", false],
] as const)("%s: %s", async (id, _what, offset, now, expected) => {
  expect(await isFlagged(id, offset, now, {})).toBe(expected);
});

test("the team status: the week began before the clocks changed", async () => {
  const { workCalendar } = smallDictionaries();
  const flagged = async (weekStart: number) => {
    const identity = { ...smallDictionaries().identity, timeZone: { id: "+02:00", source: "server-offset" as const } };
    const dictionaries = { identity, workCalendar: { ...workCalendar, weekStart } };
    // A Wednesday; the working day before is Tuesday.
    const { report } = await askSales("team", { now: at("2026-04-01T10:00:00+02:00"), lang: "en", dictionaries });
    return report.notices.some(({ text }) => text.includes("+02:00"));
  };
  expect([await flagged(7), await flagged(1)]).toEqual([true, false]);
});

test.each(["pipeline", "forecast"])("%s: the months of a plan, where there is one", async (id) => {
  const parameters = id === "pipeline" ? { period: "2026-05-11..2026-05-12" } : {};
  // Weeks and periods are over or to come: only the month of the plan has the change.
  const flagged = (more: object) => isFlagged(id, "+02:00", "2026-03-11T10:00:00+02:00", { parameters, ...more });
  expect([await flagged({ plan }), await flagged({})]).toEqual([true, id === "pipeline"]);
});
