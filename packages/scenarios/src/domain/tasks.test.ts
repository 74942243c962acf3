import { describe, expect, test } from "vitest";
import type { TaskStatus } from "@b24kit/portal";
import { at, task } from "../../test/builders.ts";
import { byDeadline, isDueWithin, isOverdue, overdueDays } from "./tasks.ts";

const now = at("2026-11-20T12:00:00");
const today = { from: at("2026-11-20T00:00:00"), to: at("2026-11-21T00:00:00") };

describe("overdue", () => {
  test.each([
    ["new", true],
    ["waiting", true],
    ["in-progress", true],
    ["awaiting-decision", false],
    ["completed", false],
    ["deferred", false],
    ["declined", false],
  ] satisfies [TaskStatus, boolean][])("with the status %s: %s", (status, expected) => {
    expect(isOverdue(task(1, "2026-11-20T11:59:59", { status }), now)).toBe(expected);
  });

  test("begins after the deadline, not at it", () => {
    expect(isOverdue(task(1, "2026-11-20T12:00:00"), now)).toBe(false);
  });

  test("never comes without a deadline", () => {
    expect(isOverdue(task(1, undefined), now)).toBe(false);
    expect(isDueWithin(task(1, undefined), today)).toBe(false);
  });
});

test("due earlier today is due today and overdue, 0 days old", () => {
  const earlier = task(1, "2026-11-20T09:00:00");
  expect([isDueWithin(earlier, today), isOverdue(earlier, now)]).toEqual([true, true]);
  expect(overdueDays(at("2026-11-20T09:00:00"), now, "Europe/Moscow")).toBe(0);
});

test("the first instant of the next day is not due today", () => {
  expect(isDueWithin(task(1, "2026-11-21T00:00:00"), today)).toBe(false);
  expect(isDueWithin(task(1, "2026-11-20T00:00:00"), today)).toBe(true);
});

test("the age is in calendar days of the zone", () => {
  const deadline = at("2026-11-19T23:59:00");
  expect(overdueDays(deadline, now, "Europe/Moscow")).toBe(1);
  expect(overdueDays(deadline, now, "Asia/Vladivostok")).toBe(0);
  expect(overdueDays(at("2026-10-24T12:00:00Z"), at("2026-10-25T11:30:00Z"), "Europe/Berlin")).toBe(1);
});

test("the oldest deadline comes first, tasks without one last", () => {
  const tasks = [
    task(4, undefined),
    task(3, "2026-11-20T10:00:00"),
    task(1, "2026-11-20T10:00:00"),
    task(2, "2026-11-01T10:00:00"),
  ];
  expect(tasks.toSorted(byDeadline).map(({ id }) => id)).toEqual([2, 1, 3, 4]);
});
