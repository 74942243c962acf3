import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { CalendarEvent } from "@b24kit/portal";
import { at, event } from "../../test/builders.ts";
import { backToBackRuns, conflictPairs, freeSlots, isBusy, isListed, withoutDuplicates } from "./calendar.ts";
import { daySpan } from "./dates.ts";

const date = Temporal.PlainDate.from("2026-11-20");
const day = daySpan(date, "Europe/Moscow");
const clock = (time: string) => `2026-11-20T${time}:00`;
const between = (from: string, to: string, more?: Partial<CalendarEvent>) => event(clock(from), clock(to), more);
const shown = (instant: Temporal.Instant) =>
  instant.toZonedDateTimeISO("Europe/Moscow").toPlainTime().toString().slice(0, 5);

const listed = (item: CalendarEvent) => isListed(item, date, day);
const ids = (events: readonly CalendarEvent[]) => conflictPairs(events).map((pair) => pair.map(({ id }) => id));
const runs = (events: readonly CalendarEvent[]) =>
  backToBackRuns(events).map((run) => `${shown(run.from)}-${shown(run.to)} ${run.events.length}`);

describe("listed", () => {
  test("an event that touches the day, whole or in part", () => {
    expect(listed(between("10:00", "11:00"))).toBe(true);
    expect(listed(event("2026-11-19T23:00:00", clock("00:30")))).toBe(true);
    expect(listed(event(clock("23:30"), "2026-11-21T01:00:00"))).toBe(true);
    expect(listed(event("2026-11-10T10:00:00", "2026-12-01T10:00:00"))).toBe(true);
  });

  test("not one that only touches its bounds", () => {
    expect(listed(event("2026-11-19T23:00:00", "2026-11-20T00:00:00"))).toBe(false);
    expect(listed(event("2026-11-21T00:00:00", "2026-11-21T01:00:00"))).toBe(false);
  });

  test("a moment without length counts on the day it starts", () => {
    expect(listed(between("00:00", "00:00", { hasNoEnd: true }))).toBe(true);
    expect(listed(event("2026-11-21T00:00:00", "2026-11-21T00:00:00"))).toBe(false);
  });

  test("declined ones are not, unanswered ones are", () => {
    expect(listed(between("10:00", "11:00", { attendance: "declined" }))).toBe(false);
    expect(listed(between("10:00", "11:00", { attendance: "unanswered" }))).toBe(true);
  });

  test("an all-day event counts by its dates, whatever the instants", () => {
    const days = { first: Temporal.PlainDate.from("2026-11-18"), last: date };
    const allDay = event("2026-11-18T00:00:00Z", "2026-11-20T00:00:00Z", { isAllDay: true, days });
    expect(listed(allDay)).toBe(true);
    expect(listed({ ...allDay, days: { ...days, last: Temporal.PlainDate.from("2026-11-19") } })).toBe(false);
  });
});

test.each([
  ["an ordinary one", {}, true],
  ["an unanswered one", { attendance: "unanswered" }, true],
  ["a tentative one", { availability: "tentative" }, true],
  ["an all-day one", { isAllDay: true }, false],
  ["a free one", { availability: "free" }, false],
  ["an absence", { availability: "absent" }, false],
  ["a declined one", { attendance: "declined" }, false],
] as const)("busy: %s", (_, more, expected) => {
  expect(isBusy(between("10:00", "11:00", more))).toBe(expected);
});

test("an event of 0 minutes takes no time", () => {
  expect(isBusy(between("10:00", "10:00"))).toBe(false);
});

describe("conflicts", () => {
  test("are pairs that overlap; touching ends do not", () => {
    const events = [
      between("10:00", "11:00", { id: 1 }),
      between("10:30", "11:30", { id: 2 }),
      between("11:00", "12:00", { id: 3 }),
      between("12:00", "13:00", { id: 4 }),
    ];
    expect(ids(events)).toEqual([
      [1, 2],
      [2, 3],
    ]);
  });

  test("a meeting of three weeks overlaps everything in it", () => {
    const long = event("2026-11-10T10:00:00", "2026-12-01T10:00:00", { id: 9 });
    expect(ids([between("10:00", "10:15", { id: 1 }), between("12:00", "12:15", { id: 2 }), long])).toEqual([
      [9, 1],
      [9, 2],
    ]);
  });

  test("two identical events overlap", () => {
    expect(ids([between("10:00", "11:00", { id: 1 }), between("10:00", "11:00", { id: 2 })])).toEqual([[1, 2]]);
  });
});

describe("back to back", () => {
  test("gaps of five minutes hold a run together, six end it", () => {
    expect(runs([between("09:00", "11:00"), between("11:05", "12:30")])).toEqual(["09:00-12:30 2"]);
    expect(runs([between("09:00", "11:00"), between("11:06", "12:30")])).toEqual([]);
  });

  test("exactly three hours are not more than three", () => {
    expect(runs([between("09:00", "10:30"), between("10:30", "12:00")])).toEqual([]);
    expect(runs([between("09:00", "10:30"), between("10:30", "12:01")])).toEqual(["09:00-12:01 2"]);
  });

  test("one long event is no run", () => {
    expect(runs([between("09:00", "18:00")])).toEqual([]);
  });

  test("a short event inside a long one does not shorten the run", () => {
    const events = [between("09:00", "12:00"), between("09:30", "10:00"), between("12:00", "13:00")];
    expect(runs(events)).toEqual(["09:00-13:00 3"]);
  });
});

describe("free slots", () => {
  const window = { from: at(clock("09:00")), to: at(clock("18:00")) };
  const slots = (events: readonly CalendarEvent[]) =>
    freeSlots(events, window).map(({ from, to }) => `${shown(from)}-${shown(to)}`);

  test("the whole window when nothing is on", () => {
    expect(slots([])).toEqual(["09:00-18:00"]);
  });

  test("44 minutes are no slot, 45 are", () => {
    const rest = between("10:30", "18:00");
    expect(slots([between("09:00", "09:46"), rest])).toEqual([]);
    expect(slots([between("09:00", "09:45"), rest])).toEqual(["09:45-10:30"]);
  });

  test("events outside the window only cut what they cover", () => {
    expect(slots([between("07:00", "09:30"), between("17:00", "20:00"), between("19:00", "21:00")])).toEqual([
      "09:30-17:00",
    ]);
  });

  test("free, absent, all-day and declined events leave the time free", () => {
    const events = [
      between("10:00", "11:00", { availability: "free" }),
      between("11:00", "12:00", { availability: "absent" }),
      between("12:00", "13:00", { attendance: "declined" }),
      between("13:00", "14:00", { isAllDay: true }),
    ];
    expect(slots(events)).toEqual(["09:00-18:00"]);
  });
});

test("a meeting in several calendars is kept once, the answered row first", () => {
  const rows = [
    between("10:00", "11:00", { id: 11, parentId: 10, ownerId: 2, attendance: "unanswered" }),
    between("10:00", "11:00", { id: 10, parentId: 10, ownerId: 1, attendance: "host" }),
    between("12:00", "13:00", { id: 10, parentId: 10, ownerId: 1, attendance: "host" }),
  ];
  expect(withoutDuplicates(rows).map(({ id, start }) => `${id} ${shown(start)}`)).toEqual(["10 10:00", "10 12:00"]);
});
