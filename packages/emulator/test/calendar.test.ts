import { describe, expect, test } from "vitest";
import type { EventRow, PortalSettings, RecurrenceRule } from "../src/index.ts";
import { at, ids, rows, startPortal, type TestPortal } from "./portal.ts";
import { event, smallWorld } from "./small-world.ts";

const open = (events: EventRow[], portal: Partial<PortalSettings> = {}): Promise<TestPortal> =>
  startPortal({ world: smallWorld(portal, { events }) });

async function starts(
  rule: RecurrenceRule,
  first: string,
  range: object,
  more: Partial<EventRow> = {},
): Promise<unknown[]> {
  const portal = await open([event(1, 1, first, first, { RRULE: rule, ...more })]);
  const answer = await portal.call("calendar.event.get", { type: "user", ownerId: 1, ...range });
  return rows(answer).map((row) => row["DATE_FROM"]);
}

const week = { from: "2026-11-16", to: "2026-11-22" };

describe("recurrence", () => {
  test.each([
    [
      "every day, COUNT counts the excluded one",
      { FREQ: "DAILY", INTERVAL: 1, COUNT: 4 },
      { EXDATE: "17.11.2026" },
      ["16", "18", "19"],
    ],
    ["every third day", { FREQ: "DAILY", INTERVAL: 3 }, {}, ["16", "19", "22"]],
    ["UNTIL includes its day", { FREQ: "DAILY", INTERVAL: 1, UNTIL: "17.11.2026" }, {}, ["16", "17"]],
    ["weekly on days", { FREQ: "WEEKLY", INTERVAL: 1, BYDAY: { TU: "TU", SU: "SU" } }, {}, ["17", "22"]],
    ["weekly without days is Monday", { FREQ: "WEEKLY", INTERVAL: 1 }, {}, ["16"]],
    ["several excluded", { FREQ: "DAILY", INTERVAL: 2 }, { EXDATE: "16.11.2026;20.11.2026" }, ["18", "22"]],
  ] as const)("%s", async (_, rule, more, days) => {
    expect(await starts(rule, "16.11.2026 10:00:00", week, more)).toEqual(days.map((day) => `${day}.11.2026 10:00:00`));
  });

  test("INTERVAL leaves out whole weeks, which end on Sunday", async () => {
    const rule = { FREQ: "WEEKLY", INTERVAL: 2, BYDAY: { MO: "MO", FR: "FR" } } as const;
    const found = await starts(rule, "06.11.2026 10:00:00", { from: "2026-11-01", to: "2026-12-06" });
    expect(found).toEqual(
      ["06", "16", "20", "30"].map((day) => `${day}.11.2026 10:00:00`).concat("04.12.2026 10:00:00"),
    );
  });

  test("a day that the month does not have is the 1st of the next", async () => {
    const range = { from: "2026-01-01", to: "2026-05-31" };
    expect(await starts({ FREQ: "MONTHLY", INTERVAL: 1 }, "31.01.2026 10:00:00", range)).toEqual(
      ["31.01", "01.03", "31.03", "01.05", "31.05"].map((day) => `${day}.2026 10:00:00`),
    );
    expect(
      await starts({ FREQ: "YEARLY", INTERVAL: 1 }, "29.02.2024 10:00:00", { from: "2025-01-01", to: "2028-12-31" }),
    ).toEqual(["01.03.2025", "01.03.2026", "01.03.2027", "29.02.2028"].map((day) => `${day} 10:00:00`));
  });

  test("wall-clock time stays across a clock change, the UTC stamps stay those of the series", async () => {
    const berlin = {
      TZ_FROM: "Europe/Berlin",
      TZ_TO: "Europe/Berlin",
      DATE_FROM_TS_UTC: "1792828800",
      DATE_TO_TS_UTC: "2145938400",
    };
    const portal = await open([
      event(1, 1, "24.10.2026 10:00:00", "24.10.2026 11:00:00", { RRULE: { FREQ: "DAILY", INTERVAL: 1 }, ...berlin }),
    ]);
    const answer = await portal.call("calendar.event.get", {
      type: "user",
      ownerId: 1,
      from: "2026-10-25",
      to: "2026-10-26",
    });
    expect(rows(answer)).toMatchObject([
      {
        DATE_FROM: "25.10.2026 10:00:00",
        DATE_TO: "25.10.2026 11:00:00",
        RINDEX: 1,
        TZ_OFFSET_FROM: "3600",
        "~USER_OFFSET_FROM": 7200,
      },
      {
        DATE_FROM: "26.10.2026 10:00:00",
        RINDEX: 2,
        "~DATE_FROM": "24.10.2026 10:00:00",
        "~DATE_TO": "24.10.2026 11:00:00",
        DATE_FROM_TS_UTC: "1792828800",
        DATE_TO_TS_UTC: "2145938400",
      },
    ]);
  });

  test("whole days have dates without time", async () => {
    const rule = { FREQ: "WEEKLY", INTERVAL: 1, BYDAY: { WE: "WE" } } as const;
    const portal = await open([
      event(1, 1, "11.11.2026", "12.11.2026", {
        RRULE: rule,
        DT_SKIP_TIME: "Y",
        DT_LENGTH: 2 * 86_400,
        TZ_FROM: "",
        TZ_TO: "",
      }),
    ]);
    const answer = await portal.call("calendar.event.get", {
      type: "user",
      ownerId: 1,
      from: "2026-11-19",
      to: "2026-11-19",
    });
    expect(rows(answer)).toMatchObject([
      { DATE_FROM: "18.11.2026", DATE_TO: "19.11.2026", RINDEX: 1, DATE_FROM_FORMATTED: "Wed Nov 18 2026" },
    ]);
  });

  test("the rule is answered as an object", async () => {
    const portal = await open([
      event(1, 1, "16.11.2026 10:00:00", "16.11.2026 11:00:00", {
        RRULE: { FREQ: "WEEKLY", INTERVAL: 1, BYDAY: { MO: "MO" }, UNTIL: "30.11.2026" },
      }),
    ]);
    const answer = await portal.call("calendar.event.get", { type: "user", ownerId: 1, ...week });
    expect(at(answer, 0, "RRULE")).toEqual({
      FREQ: "WEEKLY",
      INTERVAL: 1,
      BYDAY: { MO: "MO" },
      UNTIL: "30.11.2026",
      "~UNTIL": "30.11.2026",
      UNTIL_TS: 1_795_996_800,
    });
  });
});

describe("range", () => {
  const events = [
    event(1, 1, "20.11.2026 23:30:00", "21.11.2026 00:30:00"),
    event(2, 1, "21.11.2026 23:00:00", "21.11.2026 23:45:00", { DT_LENGTH: 2700 }),
    event(3, 1, "01.10.2026 10:00:00", "01.10.2026 11:00:00"),
    event(4, 1, "30.03.2027 10:00:00", "30.03.2027 11:00:00"),
    event(5, 1, "20.11.2026", "21.11.2026", { DT_SKIP_TIME: "Y", DT_LENGTH: 2 * 86_400 }),
    event(6, 1, "22.11.2026 00:30:00", "22.11.2026 00:30:00", { DT_LENGTH: 0, TZ_FROM: "Asia/Vladivostok" }),
    event(7, 2, "21.11.2026 10:00:00", "21.11.2026 11:00:00"),
    event(8, 1, "21.11.2026 10:00:00", "21.11.2026 11:00:00", { IS_MEETING: true, MEETING_STATUS: "N" }),
    event(9, 0, "21.11.2026 10:00:00", "21.11.2026 11:00:00", { CAL_TYPE: "company_calendar" }),
  ];

  test.each([
    [{ from: "2026-11-21", to: "2026-11-21" }, [1, 2, 5, 6, 8]],
    [{ from: "21.11.2026 12:00:00", to: "21.11.2026 12:00:00" }, [1, 2, 5, 6, 8]],
    [{ from: "2026-11-21T00:00:00+10:00", to: "2026-11-21T00:00:00+10:00" }, [1, 5]],
    [{}, [1, 2, 5, 6, 8]],
    [{ from: "2026-11-22" }, [4]],
    [{ to: "2026-10-02" }, [3]],
    [{ from: "2026-11-21", to: "2026-11-21", section: [2] }, []],
    [{ from: "2026-11-21", to: "2026-11-21", section: ["1"] }, [1, 2, 5, 6, 8]],
  ])("%j", async (range, expected) => {
    const portal = await open(events);
    expect(ids(await portal.call("calendar.event.get", { type: "user", ownerId: 1, ...range }))).toEqual(expected);
  });

  test("the company's calendar belongs to owner 0", async () => {
    const portal = await open(events);
    expect(ids(await portal.call("calendar.event.get", { type: "company_calendar", ownerId: 0 }))).toEqual([9]);
  });

  test("what is required", async () => {
    const portal = await open([]);
    expect(await portal.call("calendar.event.get", { ownerId: 1 })).toEqual({
      error: "",
      error_description: 'The required parameter "type" for the method "calendar.event.get" is not set',
    });
    expect(await portal.call("calendar.event.get", { type: "user" })).toMatchObject({
      error: "",
      error_description: expect.stringContaining('"ownerId"') as unknown,
    });
    expect(await portal.call("calendar.accessibility.get", { users: [1] })).toMatchObject({
      error: "",
      error_description: expect.stringContaining('"from"') as unknown,
    });
  });

  test("private events of others are left out, and have no name in the busy times", async () => {
    const portal = await open([event(1, 1, "21.11.2026 10:00:00", "21.11.2026 11:00:00", { PRIVATE_EVENT: "1" })]);
    const day = { from: "2026-11-21", to: "2026-11-21" };
    expect(rows(await portal.call("calendar.event.get", { type: "user", ownerId: 1, ...day }, 2))).toEqual([]);
    expect(at(await portal.call("calendar.accessibility.get", { users: [1], ...day }, 2), "1", 0, "NAME")).toBe("");
    expect(at(await portal.call("calendar.accessibility.get", { users: [1], ...day }), "1", 0, "NAME")).toBe("Event 1");
  });
});

test("dates in the slashed format", async () => {
  const portal = await open(
    [
      event(1, 1, "11/20/2026 05:00:00 pm", "11/20/2026 06:00:00 pm", {
        RRULE: { FREQ: "DAILY", INTERVAL: 1, COUNT: 2 },
      }),
    ],
    { dateFormat: "slashed" },
  );
  const answer = await portal.call("calendar.event.get", { type: "user", ownerId: 1 });
  expect(rows(answer).map((row) => [row["DATE_FROM"], row["DATE_TO"]])).toEqual([
    ["11/20/2026 05:00:00 pm", "11/20/2026 06:00:00 pm"],
    ["11/21/2026 05:00:00 pm", "11/21/2026 06:00:00 pm"],
  ]);
});

test("busy times by person; declined meetings are not among them", async () => {
  const portal = await open([
    event(1, 1, "21.11.2026 10:00:00", "21.11.2026 11:00:00"),
    event(2, 1, "21.11.2026 12:00:00", "21.11.2026 13:00:00", { MEETING_STATUS: "N", IS_MEETING: true }),
    event(3, 3, "20.11.2026 12:00:00", "20.11.2026 13:00:00", {
      ACCESSIBILITY: "absent",
      RRULE: { FREQ: "DAILY", INTERVAL: 1 },
    }),
  ]);
  const answer = await portal.call("calendar.accessibility.get", {
    users: [1, 2, "3"],
    from: "2026-11-21",
    to: "2026-11-21",
  });
  expect(answer.result).toMatchObject({
    1: [
      { ID: "1", NAME: "Event 1", DATE_FROM: "21.11.2026 10:00:00", TZ_FROM: "Europe/Moscow", ACCESSIBILITY: "busy" },
    ],
    2: [],
    3: [{ ID: "3", DATE_FROM: "21.11.2026 12:00:00", ACCESSIBILITY: "absent" }],
  });
  expect(at(answer, "1", 0)).not.toHaveProperty("ATTENDEE_LIST");
});

test("nearest: from today, by time, limited, without declined ones", async () => {
  const portal = await open([
    event(1, 1, "25.11.2026 10:00:00", "25.11.2026 11:00:00"),
    event(2, 1, "20.11.2026 09:00:00", "20.11.2026 09:30:00"),
    event(3, 1, "19.11.2026 09:00:00", "19.11.2026 09:30:00"),
    event(4, 1, "21.11.2026 09:00:00", "21.11.2026 09:30:00", { MEETING_STATUS: "N" }),
    event(5, 2, "21.11.2026 09:00:00", "21.11.2026 09:30:00"),
    event(6, 1, "20.02.2027 09:00:00", "20.02.2027 09:30:00"),
  ]);
  const find = async (params: object): Promise<number[]> =>
    ids(await portal.call("calendar.event.get.nearest", params));
  expect(await find({})).toEqual([2, 1]);
  expect(await find({ days: 2 })).toEqual([2]);
  expect(await find({ maxEventsCount: 1 })).toEqual([2]);
  expect(await find({ forCurrentUser: false, type: "user", ownerId: 2 })).toEqual([5]);
  expect(await find({ days: 100 })).toEqual([2, 1, 6]);
});

test("sections and settings", async () => {
  const portal = await open([event(1, 1, "25.11.2026 10:00:00", "25.11.2026 11:00:00", { SECT_ID: "44" })]);
  expect(rows(await portal.call("calendar.section.get", { type: "user", ownerId: 1 }))).toMatchObject([
    { ID: "44", NAME: "Anna Orlova", OWNER_ID: "1", PERM: { edit: true } },
  ]);
  expect(rows(await portal.call("calendar.section.get", { type: "user", ownerId: 2 }, 3))).toMatchObject([
    { ID: "2", PERM: { edit: false, view_full: true } },
  ]);
  expect((await portal.call("calendar.settings.get")).result).toEqual({
    work_time_start: "9",
    work_time_end: "18",
    week_holidays: ["SA", "SU"],
    week_start: "MO",
    year_holidays: "1.01,4.11",
  });
});
