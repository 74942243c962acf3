import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { workdayOf } from "./workday-queries.ts";

const query = workdayOf(7);
const row = { STATUS: "OPENED", TIME_START: "2026-11-23T08:55:00+05:00", TIME_FINISH: null, ACTIVE: true };

it("asks of one person and answers whose day it is", () => {
  expect(query.command).toEqual({ method: "timeman.status", params: { USER_ID: 7 } });
  expect(query.parse([row])).toEqual([
    { personId: 7, state: "open", startedAt: Temporal.Instant.from("2026-11-23T03:55:00Z") },
  ]);
});

it.each([
  ["PAUSED", "paused"],
  ["CLOSED", "closed"],
  ["EXPIRED", "expired"],
  ["SOMETHING", "unknown"],
])("reads %s as %s", (STATUS, state) => {
  expect(query.parse([{ ...row, STATUS }])[0]?.state).toBe(state);
});

it("has no times for somebody who has begun no day", () => {
  expect(query.parse([{ STATUS: "CLOSED", TIME_START: null, TIME_FINISH: "" }])).toEqual([
    { personId: 7, state: "closed" },
  ]);
  expect(() => query.parse([{ STATUS: {}, TIME_START: 5 }])).toThrow(/timeman\.status/);
});
