import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { CalendarEvent } from "../model/types.ts";
import { uniqueEvents } from "./event-adapter.ts";
import { eventsOf } from "./event-queries.ts";

const day = (text: string) => Temporal.PlainDate.from(text);

function readEvents(rows: readonly object[], from: string, to: string, zone = "Europe/Moscow") {
  return eventsOf({ ownerId: 7, from: day(from), to: day(to), zone }).parse(rows);
}

function row(fields: object): object {
  return {
    ID: "10",
    PARENT_ID: "10",
    CAL_TYPE: "user",
    OWNER_ID: "7",
    NAME: "Планёрка",
    DATE_FROM: "02.12.2024 11:00:00",
    DATE_TO: "02.12.2024 12:00:00",
    TZ_FROM: "Europe/Moscow",
    TZ_TO: "Europe/Moscow",
    DATE_FROM_TS_UTC: "1733126400",
    DATE_TO_TS_UTC: "1733130000",
    DT_SKIP_TIME: "N",
    DT_LENGTH: 3600,
    IS_MEETING: false,
    RRULE: "",
    ...fields,
  };
}

const times = (event: CalendarEvent | undefined) => [event?.start.toString(), event?.end.toString()];

describe("the command", () => {
  it("asks for a day more on each side", () => {
    const query = eventsOf({ ownerId: 7, from: day("2024-12-31"), to: day("2025-01-01"), zone: "UTC" });
    expect(query.command).toEqual({
      method: "calendar.event.get",
      params: { type: "user", ownerId: 7, from: "2024-12-30", to: "2025-01-02" },
    });
  });
});

describe("a timed event", () => {
  it("is read from dotted dates", () => {
    const [event] = readEvents([row({})], "2024-12-02", "2024-12-03");
    expect(times(event)).toEqual(["2024-12-02T08:00:00Z", "2024-12-02T09:00:00Z"]);
    expect(event).toMatchObject({
      title: "Планёрка",
      isAllDay: false,
      hasNoEnd: false,
      attendance: "none",
      availability: "busy",
    });
  });

  it("is read from slashed dates with am and pm in its own zone", () => {
    const american = row({
      DATE_FROM: "12/11/2024 05:59:00 pm",
      DATE_TO: "12/11/2024 06:59:00 pm",
      TZ_FROM: "Europe/Riga",
      DATE_FROM_TS_UTC: "1733932740",
    });
    expect(times(readEvents([american], "2024-12-11", "2024-12-12")[0])).toEqual([
      "2024-12-11T15:59:00Z",
      "2024-12-11T16:59:00Z",
    ]);
  });

  it("settles 01/02 by the Unix time of a single event", () => {
    // 1 February 2024, 10:00 in Moscow.
    const british = row({
      DATE_FROM: "01/02/2024 10:00:00",
      DATE_TO: "01/02/2024 11:00:00",
      DATE_FROM_TS_UTC: "1706770800",
    });
    expect(times(readEvents([british], "2024-02-01", "2024-02-02")[0])[0]).toBe("2024-02-01T07:00:00Z");
    // 2 January 2024, 10:00 in Moscow.
    const american = row({
      DATE_FROM: "01/02/2024 10:00:00",
      DATE_TO: "01/02/2024 11:00:00",
      DATE_FROM_TS_UTC: "1704178800",
    });
    expect(times(readEvents([american], "2024-01-02", "2024-01-03")[0])[0]).toBe("2024-01-02T07:00:00Z");
  });

  it("settles 01/02 of a series by its first occurrence", () => {
    const later = row({
      DATE_FROM: "08/02/2024 10:00:00",
      DATE_TO: "08/02/2024 11:00:00",
      "~DATE_FROM": "01/02/2024 10:00:00",
      DATE_FROM_TS_UTC: "1706770800",
      RRULE: { FREQ: "WEEKLY", INTERVAL: 1 },
    });
    expect(times(readEvents([later], "2024-02-08", "2024-02-09")[0])[0]).toBe("2024-02-08T07:00:00Z");
  });

  it("without a zone stands at its Unix time, else in the zone of the report", () => {
    const known = row({ TZ_FROM: "", DATE_FROM_TS_UTC: "1733126400" });
    expect(times(readEvents([known], "2024-12-02", "2024-12-03", "Asia/Vladivostok")[0])[0]).toBe(
      "2024-12-02T08:00:00Z",
    );
    const unknown = row({ TZ_FROM: "Mars/Base", TZ_TO: "", DATE_FROM_TS_UTC: "" });
    expect(times(readEvents([unknown], "2024-12-02", "2024-12-03", "Asia/Vladivostok")[0])[0]).toBe(
      "2024-12-02T01:00:00Z",
    );
  });

  it("in the hour that the clock shows twice stands where its Unix time says", () => {
    // 27 October 2024, 02:30 in Berlin happens at 00:30Z and 01:30Z.
    const twice = row({
      DATE_FROM: "27.10.2024 02:30:00",
      DATE_TO: "27.10.2024 02:45:00",
      TZ_FROM: "Europe/Berlin",
      DATE_FROM_TS_UTC: "1729992600",
      DT_LENGTH: 900,
    });
    expect(times(readEvents([twice], "2024-10-27", "2024-10-28", "Europe/Berlin")[0])[0]).toBe("2024-10-27T01:30:00Z");
  });

  it.each([
    ["no end at all", { DATE_TO: "", DT_LENGTH: undefined }],
    ["an end before the start", { DATE_TO: "02.12.2024 10:00:00", DT_LENGTH: 3600 }],
    ["length 0 and no end", { DATE_TO: null, DT_LENGTH: 0 }],
    ["a negative length", { DT_LENGTH: -60 }],
  ])("with %s has none", (_, fields) => {
    const [event] = readEvents([row(fields)], "2024-12-02", "2024-12-03");
    expect(event?.hasNoEnd).toBe(true);
    expect(times(event)).toEqual(["2024-12-02T08:00:00Z", "2024-12-02T08:00:00Z"]);
  });

  it("of 0 minutes is one, and of three weeks too", () => {
    const [short] = readEvents([row({ DATE_TO: "02.12.2024 11:00:00", DT_LENGTH: 0 })], "2024-12-02", "2024-12-03");
    expect(short).toMatchObject({ hasNoEnd: false });
    const long = row({
      DATE_FROM: "18.11.2024 11:00:00",
      DATE_TO: "09.12.2024 11:00:00",
      DATE_FROM_TS_UTC: "1731916800",
      DT_LENGTH: 21 * 86_400,
    });
    expect(readEvents([long], "2024-12-02", "2024-12-03")).toHaveLength(1);
  });

  it("is kept only when it touches the days", () => {
    const midnight = row({ DATE_FROM: "01.12.2024 23:00:00", DATE_TO: "02.12.2024 00:00:00", DATE_FROM_TS_UTC: "" });
    expect(readEvents([midnight], "2024-12-02", "2024-12-03")).toEqual([]);
    expect(readEvents([midnight], "2024-12-01", "2024-12-02")).toHaveLength(1);
    const next = row({ DATE_FROM: "03.12.2024 00:00:00", DATE_TO: "03.12.2024 01:00:00", DATE_FROM_TS_UTC: "" });
    expect(readEvents([next], "2024-12-02", "2024-12-03")).toEqual([]);
  });

  it("of another zone belongs to the day of the report's zone", () => {
    const late = row({
      DATE_FROM: "02.12.2024 20:00:00",
      DATE_TO: "02.12.2024 21:00:00",
      TZ_FROM: "America/New_York",
      TZ_TO: "America/New_York",
      DATE_FROM_TS_UTC: "1733187600",
    });
    expect(readEvents([late], "2024-12-02", "2024-12-03")).toEqual([]);
    expect(readEvents([late], "2024-12-03", "2024-12-04")).toHaveLength(1);
  });
});

const instance = (date: string) =>
  row({
    DATE_FROM: `${date} 09:30:00`,
    DATE_TO: `${date} 10:00:00`,
    "~DATE_FROM": "14.10.2024 09:30:00",
    TZ_FROM: "Europe/Berlin",
    DATE_FROM_TS_UTC: "1728891000",
    DATE_TO_TS_UTC: "1767225600",
    DT_LENGTH: 1800,
    RRULE: { FREQ: "DAILY", INTERVAL: 1 },
  });

describe("a repeated event", () => {
  it("keeps its wall clock over a change of the clock, whatever the Unix time of the series", () => {
    const events = readEvents(
      [instance("25.10.2024"), instance("28.10.2024")],
      "2024-10-25",
      "2024-10-29",
      "Europe/Berlin",
    );
    expect(events.map((event) => event.start.toString())).toEqual(["2024-10-25T07:30:00Z", "2024-10-28T08:30:00Z"]);
    expect(events.every((event) => event.isRecurring && event.id === 10)).toBe(true);
  });

  it.each([
    ["24.10.2026", "2026-10-24", "2026-10-24T20:00:00Z", "2026-10-25T05:00:00Z"],
    ["28.03.2026", "2026-03-28", "2026-03-28T21:00:00Z", "2026-03-29T04:00:00Z"],
  ])("ends by the wall clock when it spans a change of the clock, on %s", (written, date, start, end) => {
    const night = { ...instance(written), DATE_FROM: `${written} 22:00:00`, DT_LENGTH: 8 * 3600 };
    const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
    const [event] = readEvents([night], date, next, "Europe/Berlin");
    expect([event?.start.toString(), event?.end.toString()]).toEqual([start, end]);
  });

  it("is not doubled by an instance that was edited on its own", () => {
    const edited = row({
      ID: "11",
      PARENT_ID: "11",
      RECURRENCE_ID: "10",
      DATE_FROM: "25.10.2024 15:00:00",
      DATE_TO: "25.10.2024 16:00:00",
      ORIGINAL_DATE_FROM: "25.10.2024 09:30:00",
      TZ_FROM: "Europe/Berlin",
      DATE_FROM_TS_UTC: "1729861200",
    });
    const events = readEvents(
      [instance("25.10.2024"), instance("26.10.2024"), edited],
      "2024-10-25",
      "2024-10-27",
      "Europe/Berlin",
    );
    expect(events.map((event) => [event.id, event.start.toString()])).toEqual([
      [11, "2024-10-25T13:00:00Z"],
      [10, "2024-10-26T07:30:00Z"],
    ]);
  });

  it("answered twice with the same start is one", () => {
    expect(
      readEvents([instance("25.10.2024"), instance("25.10.2024")], "2024-10-25", "2024-10-26", "Europe/Berlin"),
    ).toHaveLength(1);
  });
});

const allDay = (fields: object) =>
  row({
    DT_SKIP_TIME: "Y",
    TZ_FROM: "",
    TZ_TO: "",
    DATE_FROM: "02.12.2024",
    DATE_TO: "02.12.2024",
    DT_LENGTH: 86_400,
    ...fields,
  });

it("has days as written and lasts from midnight to midnight of the report's zone", () => {
  const [event] = readEvents([allDay({})], "2024-12-02", "2024-12-03", "Asia/Vladivostok");
  expect(event?.days?.first.toString()).toBe("2024-12-02");
  expect(event?.days?.last.toString()).toBe("2024-12-02");
  expect(times(event)).toEqual(["2024-12-01T14:00:00Z", "2024-12-02T14:00:00Z"]);
});

describe("a whole-day event", () => {
  it("of several days touches each of them and no other", () => {
    const several = allDay({ DATE_TO: "04.12.2024", DT_LENGTH: 3 * 86_400 });
    const touched = ["2024-12-01", "2024-12-02", "2024-12-04", "2024-12-05"].map(
      (date) => readEvents([several], date, day(date).add({ days: 1 }).toString()).length,
    );
    expect(touched).toEqual([0, 1, 1, 0]);
  });

  it("is 23 hours long on the day the clock goes forward", () => {
    const [event] = readEvents(
      [allDay({ DATE_FROM: "31.03.2024", DATE_TO: "31.03.2024" })],
      "2024-03-31",
      "2024-04-01",
      "Europe/Berlin",
    );
    expect(event && event.end.since(event.start).total("hours")).toBe(23);
  });

  it("of a series is as long as DT_LENGTH, wherever DATE_TO is", () => {
    const [event] = readEvents(
      [allDay({ RRULE: { FREQ: "YEARLY" }, DATE_TO: "31.12.2037", DT_LENGTH: 2 * 86_400 })],
      "2024-12-03",
      "2024-12-04",
    );
    expect(event?.days?.last.toString()).toBe("2024-12-03");
  });
});

describe("meetings", () => {
  it.each([
    ["H", "host"],
    ["Y", "accepted"],
    ["N", "declined"],
    ["Q", "unanswered"],
  ])("%s is %s", (status, attendance) => {
    const meeting = row({
      IS_MEETING: true,
      MEETING_STATUS: status,
      MEETING_HOST: "3",
      PARENT_ID: "9",
      ATTENDEE_LIST: [{ id: 3, entryId: "9", status: "H" }, { id: "7" }, {}],
      ACCESSIBILITY: "quest",
      LOCATION: "Переговорная",
      PRIVATE_EVENT: "1",
    });
    expect(readEvents([meeting], "2024-12-02", "2024-12-03")[0]).toMatchObject({
      attendance,
      hostId: 3,
      parentId: 9,
      attendeeIds: [3, 7],
      availability: "tentative",
      place: "Переговорная",
      isPrivate: true,
    });
  });

  it("in several calendars are one, each start of a series apart", () => {
    const mine = readEvents([row({ ID: "11", PARENT_ID: "10" })], "2024-12-02", "2024-12-03");
    const theirs = readEvents([row({ ID: "10", PARENT_ID: "10", OWNER_ID: "3" })], "2024-12-02", "2024-12-03");
    expect(uniqueEvents([...mine, ...theirs]).map((event) => event.id)).toEqual([11]);
  });

  it("in a room with a code only have no place", () => {
    expect(readEvents([row({ LOCATION: "calendar_5_12" })], "2024-12-02", "2024-12-03")[0]).not.toHaveProperty("place");
  });
});

describe("an answer", () => {
  it("without events is empty, also as an empty map", () => {
    expect(readEvents([], "2024-12-02", "2024-12-03")).toEqual([]);
  });

  it.each([[{ DATE_FROM: "soon" }], [{ ID: "x" }], [{ DATE_FROM: {} }]])("with %j is malformed", (fields) => {
    expect(() => readEvents([row(fields)], "2024-12-02", "2024-12-03")).toThrow(/calendar\.event\.get/);
  });
});
