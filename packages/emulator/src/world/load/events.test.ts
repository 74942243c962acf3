import { expect, test } from "vitest";
import { loadWorld } from "./load-world.ts";

const users = [
  { ID: 1, TIME_ZONE: "Asia/Vladivostok" },
  { ID: 2, TIME_ZONE: "" },
  { ID: 3, TIME_ZONE: "Mars/Olympus" },
];

const load = (events: readonly object[], portal: object = {}) =>
  loadWorld({ portal: { now: "2026-11-20T05:00:00Z", ...portal }, users, events }, "demo.json").events;
const one = (event: object, portal: object = {}) => load([{ ID: 10, ...event }], portal)[0];

test("a start is enough: the event lies in its owner's zone, has no length and is nobody else's business", () => {
  expect(one({ DATE_FROM: "21.11.2026 10:00:00" })).toMatchObject({
    ID: "10",
    PARENT_ID: "10",
    OWNER_ID: "1",
    CAL_TYPE: "user",
    DATE_FROM: "21.11.2026 10:00:00",
    DATE_TO: "21.11.2026 10:00:00",
    TZ_FROM: "Asia/Vladivostok",
    TZ_TO: "Asia/Vladivostok",
    TZ_OFFSET_FROM: "36000",
    DATE_FROM_TS_UTC: String(Date.parse("2026-11-21T00:00:00Z") / 1000),
    DATE_TO_TS_UTC: String(Date.parse("2026-11-21T00:00:00Z") / 1000),
    DT_SKIP_TIME: "N",
    DT_LENGTH: 0,
    RRULE: "",
    EXDATE: "",
    IS_MEETING: false,
    MEETING_STATUS: "",
    MEETING_HOST: "1",
    ACCESSIBILITY: "busy",
    ATTENDEE_LIST: [],
    LOCATION: "",
    RECURRENCE_ID: null,
  });
});

test("zones: of the event, else of the owner, else of the server", () => {
  const from = (event: object) => one({ DATE_FROM: "2026-11-21T10:00", ...event })?.["TZ_FROM"];
  expect([from({ TZ_FROM: "Europe/Paris" }), from({}), from({ OWNER_ID: 2 }), from({ OWNER_ID: 3 })]).toEqual([
    "Europe/Paris",
    "Asia/Vladivostok",
    "Europe/Moscow",
    "Europe/Moscow",
  ]);
  expect(
    one({
      DATE_FROM: "2026-11-21T10:00:00Z",
      DATE_TO: "2026-11-21T11:30:00Z",
      TZ_FROM: "Europe/Moscow",
      TZ_TO: "Europe/Paris",
    }),
  ).toMatchObject({
    DATE_FROM: "21.11.2026 13:00:00",
    DATE_TO: "21.11.2026 12:30:00",
    DT_LENGTH: 5400,
  });
});

test("both site formats and ISO mean the same; the portal's own format is kept", () => {
  const forms = ["21.11.2026 17:30:00", "11/21/2026 05:30:00 pm", "2026-11-21T17:30:00", "2026-11-21T17:30:00+10:00"];
  expect(forms.map((DATE_FROM) => one({ DATE_FROM })?.DATE_FROM)).toEqual(forms.map(() => "21.11.2026 17:30:00"));
  expect(one({ DATE_FROM: forms[0] }, { dateFormat: "slashed" })?.DATE_FROM).toBe("11/21/2026 05:30:00 pm");
});

test("a date without time is a whole day; the last day is included and there is no zone", () => {
  const day = one({ DATE_FROM: "2026-11-21", DATE_TO: "23.11.2026" });
  expect(day).toMatchObject({
    DT_SKIP_TIME: "Y",
    DATE_FROM: "21.11.2026",
    DATE_TO: "23.11.2026",
    DT_LENGTH: 3 * 86_400,
    DATE_FROM_TS_UTC: "1795219200",
  });
  expect(day).not.toHaveProperty("TZ_FROM");
  expect(one({ DATE_FROM: "2026-11-21" })).toMatchObject({ DATE_TO: "21.11.2026", DT_LENGTH: 86_400 });
  expect(one({ DATE_FROM: "21.11.2026 10:00:00", DT_SKIP_TIME: "Y", TZ_FROM: "Europe/Paris" })).not.toHaveProperty(
    "TZ_FROM",
  );
  expect(one({ DATE_FROM: "2026-11-21", DT_SKIP_TIME: "N" })).toMatchObject({ DATE_FROM: "21.11.2026 00:00:00" });
});

test("an end comes from the length when there is none; an end before the start is kept", () => {
  expect(one({ DATE_FROM: "2026-11-21T10:00", DT_LENGTH: 1800 })).toMatchObject({
    DATE_TO: "21.11.2026 10:30:00",
    DT_LENGTH: 1800,
  });
  expect(one({ DATE_FROM: "2026-11-21T10:00", DATE_TO: "2026-11-21T09:00" })).toMatchObject({
    DATE_TO: "21.11.2026 09:00:00",
    DT_LENGTH: 0,
  });
});

test("a length is real time on a day of a clock change", () => {
  const night = { TZ_FROM: "Europe/London", DATE_FROM: "2026-03-29T00:30", DATE_TO: "2026-03-29T02:30" };
  expect(one(night)).toMatchObject({ DT_LENGTH: 3600, TZ_OFFSET_FROM: "0", TZ_OFFSET_TO: "3600" });
});

const rule = (RRULE: unknown) => one({ DATE_FROM: "2026-11-23T10:00", RRULE })?.RRULE;

test("rules are taken as the portal writes them and as iCalendar text", () => {
  const weekly = { FREQ: "WEEKLY", INTERVAL: 2, BYDAY: { MO: "MO", TH: "TH" } };
  expect(rule({ FREQ: "WEEKLY", INTERVAL: "2", BYDAY: ["MO", "TH"], COUNT: "" })).toEqual(weekly);
  expect(rule({ FREQ: "WEEKLY", INTERVAL: 2, BYDAY: { MO: "MO", TH: "TH" } })).toEqual(weekly);
  expect(rule("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH")).toEqual(weekly);
  expect(rule("FREQ=DAILY;UNTIL=20261231T205959Z")).toEqual({ FREQ: "DAILY", INTERVAL: 1, UNTIL: "31.12.2026" });
  expect(rule({ FREQ: "MONTHLY", COUNT: 3 })).toEqual({ FREQ: "MONTHLY", INTERVAL: 1, COUNT: 3 });
  for (const none of ["", null, [], false]) expect(rule(none)).toBe("");
});

test("a series ends with its last occurrence; left out dates are written as the site writes them", () => {
  const series = one({
    TZ_FROM: "Europe/London",
    DATE_FROM: "2026-03-23T10:00",
    DT_LENGTH: 3600,
    RRULE: "FREQ=WEEKLY;BYDAY=MO;COUNT=3",
    EXDATE: ["2026-03-30", "06.04.2026"],
  });
  expect(series).toMatchObject({ EXDATE: "30.03.2026;06.04.2026", DT_LENGTH: 3600 });
  // The last Monday is in summer time: 10:00 there is 9:00 UTC.
  expect(series?.DATE_TO_TS_UTC).toBe(String(Date.parse("2026-04-06T10:00:00Z") / 1000));
});

test("the rows of a meeting know host, guests and answers", () => {
  const at = { DATE_FROM: "2026-11-21T10:00", DATE_TO: "2026-11-21T11:00", IS_MEETING: true };
  const events = load([
    { ID: 1, ...at },
    { ID: 2, PARENT_ID: 1, OWNER_ID: 2, ...at },
    { ID: 3, PARENT_ID: 1, OWNER_ID: 3, MEETING_STATUS: "N", ...at },
  ]);
  expect(
    events.map(({ MEETING_STATUS, MEETING_HOST, IS_MEETING }) => [MEETING_STATUS, MEETING_HOST, IS_MEETING]),
  ).toEqual([
    ["H", "1", true],
    ["Q", "1", true],
    ["N", "1", true],
  ]);
  const list = [
    { id: 1, entryId: "1", status: "H" },
    { id: 2, entryId: "2", status: "Q" },
    { id: 3, entryId: "3", status: "N" },
  ];
  for (const event of events) expect(event.ATTENDEE_LIST).toEqual(list);
  expect(one({ ...at, ATTENDEE_LIST: [{ id: "1", status: "H" }] })?.ATTENDEE_LIST).toEqual([
    { id: 1, entryId: "", status: "H" },
  ]);
});
