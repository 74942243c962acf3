import { describe, expect, test } from "vitest";
import type { EventRow, PortalSettings } from "../src/index.ts";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { event, smallWorld } from "./small-world.ts";

const open = (events: EventRow[] = [], portal: Partial<PortalSettings> = {}): Promise<TestPortal> =>
  startPortal({ world: smallWorld(portal, { events }) });

const own = { type: "user", ownerId: 1 };
const hour = { from: "2026-11-23T10:00:00", to: "2026-11-23T11:00:00" };
const add = (portal: TestPortal, params: object = {}, user?: number): Promise<Answer> =>
  portal.call("calendar.event.add", { ...own, name: "Talk", ...hour, ...params }, user);
const byId = async (portal: TestPortal, id: number, user?: number): Promise<Record<string, unknown>> =>
  (await portal.call("calendar.event.getbyid", { id }, user)).result as Record<string, unknown>;
const inCalendar = async (portal: TestPortal, owner: number, range: object = {}): Promise<Record<string, unknown>[]> =>
  rows(await portal.call("calendar.event.get", { type: "user", ownerId: owner, ...range }));

const update = (portal: TestPortal, id: number, params: object, user = 1): Promise<Answer> =>
  portal.call("calendar.event.update", { id, type: "user", ownerId: user, ...params }, user);

describe("calendar.event.add", () => {
  test("an event as it is read afterwards", async () => {
    const portal = await open();
    const answer = await add(portal, {
      description: "text",
      location: "Room",
      accessibility: "absent",
      importance: "high",
      private_event: "Y",
      remind: [{ type: "min", count: "15" }, { type: "x" }],
      crm_fields: ["D_1"],
    });
    expect(answer.result).toBe(1);
    expect(await byId(portal, 1)).toMatchObject({
      ID: "1",
      PARENT_ID: "1",
      CAL_TYPE: "user",
      OWNER_ID: "1",
      NAME: "Talk",
      DESCRIPTION: "text",
      LOCATION: "Room",
      DATE_FROM: "23.11.2026 10:00:00",
      DATE_TO: "23.11.2026 11:00:00",
      TZ_FROM: "Europe/Moscow",
      TZ_TO: "Europe/Moscow",
      DATE_FROM_TS_UTC: String(Date.parse("2026-11-23T10:00:00+03:00") / 1000),
      DATE_TO_TS_UTC: String(Date.parse("2026-11-23T11:00:00+03:00") / 1000),
      DT_LENGTH: 3600,
      DT_SKIP_TIME: "N",
      DATE_CREATE: "20.11.2026 10:00:00",
      ACCESSIBILITY: "absent",
      IMPORTANCE: "high",
      PRIVATE_EVENT: "1",
      REMIND: [{ type: "min", count: 15 }],
      UF_CRM_CAL_EVENT: ["D_1"],
      IS_MEETING: false,
      MEETING_STATUS: "",
      ATTENDEE_LIST: [],
      RRULE: "",
      SECT_ID: "1",
      DATE_FROM_FORMATTED: "Mon Nov 23 2026 10:00:00",
    });
    expect(ids(await portal.call("calendar.event.get", own))).toEqual([1]);
    expect(await byId(portal, 1, 2)).toBeNull();
    expect(await byId(portal, 9)).toBeNull();
  });

  test.each([
    ["an offset wins", { from: "2026-11-23T10:00:00+00:00", timezone_from: "Asia/Tokyo" }, "17:00:00", "10:00"],
    ["Z is an offset", { from: "2026-11-23T10:00:00Z" }, "17:00:00", "10:00"],
    ["then the zone", { timezone_from: "Asia/Tokyo" }, "10:00:00", "01:00", "Asia/Tokyo"],
    ["then the user's zone", { from: "2026-11-23 10:00:00" }, "10:00:00", "03:00"],
    ["site format", { from: "23.11.2026 10:00:00" }, "10:00:00", "03:00"],
    ["an unknown zone is none", { timezone_from: "Mars/Base" }, "10:00:00", "03:00"],
    ["seconds", { from: "", from_ts: Date.parse("2026-11-23T01:00:00Z") / 1000 }, "08:00:00", "01:00"],
  ])("%s", async (_, params, time, utc, zone = "Asia/Novosibirsk") => {
    const world = smallWorld();
    const users = world.users.map((user) => ({ ...user, TIME_ZONE: "Asia/Novosibirsk" }));
    const portal = await startPortal({ world: { ...world, users } });
    await add(portal, { to: "2026-11-23T20:00:00+07:00", ...params });
    expect(await byId(portal, 1)).toMatchObject({
      DATE_FROM: `23.11.2026 ${time}`,
      TZ_FROM: zone,
      DATE_FROM_TS_UTC: String(Date.parse(`2026-11-23T${utc}:00Z`) / 1000),
    });
  });

  test("the zone of the start is that of the end, unless the end has its own", async () => {
    const portal = await open();
    await add(portal, { timezone_from: "Asia/Tokyo" });
    await add(portal, { timezone_from: "Asia/Tokyo", timezone_to: "Europe/Berlin", from: "2026-11-23 10:00:00" });
    expect(await byId(portal, 1)).toMatchObject({ TZ_TO: "Asia/Tokyo", DT_LENGTH: 3600 });
    expect(await byId(portal, 2)).toMatchObject({
      TZ_TO: "Europe/Berlin",
      DT_LENGTH: 9 * 3600,
      DATE_TO: "23.11.2026 11:00:00",
    });
  });

  test("an event of whole days lasts to the end of its last day", async () => {
    const portal = await open();
    await add(portal, { from: "2026-11-24", to: "2026-11-25", skip_time: "Y" });
    const row = await byId(portal, 1);
    expect(row).toMatchObject({
      DATE_FROM: "24.11.2026",
      DATE_TO: "25.11.2026",
      DT_SKIP_TIME: "Y",
      DT_LENGTH: 2 * 86_400,
      DATE_FROM_TS_UTC: String(Date.UTC(2026, 10, 24) / 1000),
    });
    expect(row).not.toHaveProperty("TZ_FROM");
    expect(await inCalendar(portal, 1, { from: "2026-11-25", to: "2026-11-25" })).toHaveLength(1);
  });

  test("a series has an instance on each of its days", async () => {
    const portal = await open([], { dateFormat: "slashed" });
    await add(portal, { rrule: { FREQ: "WEEKLY", INTERVAL: "1", BYDAY: ["MO", "WE"], UNTIL: "2026-12-02" } });
    expect((await inCalendar(portal, 1)).map((row) => row["DATE_FROM"])).toEqual([
      "11/23/2026 10:00:00 am",
      "11/25/2026 10:00:00 am",
      "11/30/2026 10:00:00 am",
      "12/02/2026 10:00:00 am",
    ]);
    const row = await byId(portal, 1);
    expect(row).toMatchObject({ RRULE: { BYDAY: { MO: "MO", WE: "WE" }, UNTIL: "12/02/2026" }, EXDATE: "" });
    expect(row).not.toHaveProperty("RINDEX");
    expect(row["DATE_TO_TS_UTC"]).toBe(String(Date.parse("2026-12-02T11:00:00+03:00") / 1000));
  });

  test("a meeting stands in every guest's calendar; the caller is its host", async () => {
    const portal = await open();
    expect((await add(portal, { is_meeting: "Y", attendees: [3, "2", 3, 99], meeting: { notify: true } })).result).toBe(
      1,
    );
    const list = [
      { id: 1, entryId: "1", status: "H" },
      { id: 3, entryId: "2", status: "Q" },
      { id: 2, entryId: "3", status: "Q" },
    ];
    const shared = { PARENT_ID: "1", MEETING_HOST: "1", IS_MEETING: true, ATTENDEE_LIST: list, NAME: "Talk" };
    expect(await byId(portal, 1)).toMatchObject({
      ...shared,
      MEETING_STATUS: "H",
      MEETING: { HOST_NAME: "Anna Orlova", NOTIFY: true, REINVITE: false },
    });
    expect(await inCalendar(portal, 3)).toMatchObject([
      { ...shared, ID: "2", OWNER_ID: "3", MEETING_STATUS: "Q", SECT_ID: "3" },
    ]);
    expect(await inCalendar(portal, 2)).toMatchObject([{ ...shared, ID: "3", OWNER_ID: "2" }]);
    expect((await add(portal)).result).toBe(4);
    expect((await add(portal, { is_meeting: "Y" })).result).toBe(5);
    expect(await byId(portal, 5)).toMatchObject({ IS_MEETING: true, ATTENDEE_LIST: [{ id: 1, status: "H" }] });
  });

  test("a meeting of the company stands with the host as well", async () => {
    const portal = await open();
    await add(portal, { type: "company_calendar", ownerId: 0, is_meeting: "Y", attendees: [2] });
    expect(ids(await portal.call("calendar.event.get", { type: "company_calendar", ownerId: 0 }))).toEqual([1]);
    expect(await inCalendar(portal, 1)).toMatchObject([{ ID: "2", PARENT_ID: "1", MEETING_STATUS: "H" }]);
    expect(await inCalendar(portal, 2)).toMatchObject([{ ID: "3", MEETING_STATUS: "Q" }]);
  });

  test.each([
    [{ type: undefined }, 'The required parameter "type" for the method "calendar.event.add" is not set'],
    [{ ownerId: null }, 'The required parameter "ownerId" for the method "calendar.event.add" is not set'],
    [{ name: "" }, 'The required parameter "name" for the method "calendar.event.add" is not set'],
    [{ from: "" }, 'The required parameter "from" for the method "calendar.event.add" is not set'],
    [{ to: undefined }, 'The required parameter "to" for the method "calendar.event.add" is not set'],
    [{ name: ["x"] }, 'Invalid value for the parameter "name"'],
    [{ description: { a: 1 } }, 'Invalid value for the parameter "description"'],
    [{ crm_fields: "D_1" }, "The list of event links to CRM must be an array"],
    [{ section: 77 }, "You specified an invalid calendar section ID or the user does not have access to it"],
    [
      { auto_detect_section: "N" },
      "You specified an invalid calendar section ID or the user does not have access to it",
    ],
    [{ from: "soon" }, "An error occurred while creating the event"],
    [{ to_ts: "x", to: "" }, "An error occurred while creating the event"],
    [{ rrule: { FREQ: "HOURLY" } }, "An error occurred while creating the event"],
    [{ ownerId: 99 }, "Access denied"],
    [{ type: "planet" }, "Access denied"],
  ])("%j is refused", async (params, text) => {
    const portal = await open();
    expect(await add(portal, params)).toEqual({ error: "", error_description: text });
    expect(await inCalendar(portal, 1)).toEqual([]);
  });

  test("into the calendars of others only administrators write", async () => {
    const portal = await open();
    expect((await add(portal, {}, 3)).error_description).toBe("Access denied");
    expect((await add(portal, { type: "company_calendar", ownerId: 0 }, 3)).error_description).toBe("Access denied");
    expect((await add(portal, { ownerId: 3 }, 3)).result).toBe(1);
    expect((await add(portal, { ownerId: 3, section: 3 })).result).toBe(2);
  });
});

describe("calendar.event.update", () => {
  test("what is not named stays", async () => {
    const portal = await open();
    await add(portal, { description: "text", timezone_from: "Asia/Tokyo" });
    const before = await byId(portal, 1);
    expect((await update(portal, 1, { name: "New" })).result).toBe(1);
    expect(await byId(portal, 1)).toEqual({ ...before, NAME: "New", VERSION: "2" });
    await update(portal, 1, { from: "2026-11-24T10:00:00" });
    expect(await byId(portal, 1)).toMatchObject({
      DATE_FROM: "24.11.2026 10:00:00",
      DATE_TO: "24.11.2026 11:00:00",
      TZ_FROM: "Europe/Moscow",
    });
    await update(portal, 1, { to: "2026-11-24T12:00:00+03:00" });
    expect(await byId(portal, 1)).toMatchObject({ DATE_FROM: "24.11.2026 10:00:00", DT_LENGTH: 7200 });
    await update(portal, 1, { from: "2026-11-24", to: "2026-11-24", skip_time: "Y" });
    expect(await byId(portal, 1)).toMatchObject({ DATE_FROM: "24.11.2026", DT_LENGTH: 86_400 });
    expect(await byId(portal, 1)).not.toHaveProperty("TZ_FROM");
    await update(portal, 1, { rrule: { FREQ: "DAILY", COUNT: 3 } });
    expect(await inCalendar(portal, 1)).toHaveLength(3);
  });

  test("guests stay without is_meeting, are replaced with it, and keep their answers", async () => {
    const portal = await open();
    await add(portal, { is_meeting: "Y", attendees: [2, 3] });
    await portal.call("calendar.meeting.status.set", { eventId: 1, status: "Y" }, 3);
    await update(portal, 1, { name: "New" });
    expect(await inCalendar(portal, 3)).toMatchObject([{ ID: "3", NAME: "New", MEETING_STATUS: "Y" }]);
    await update(portal, 1, { is_meeting: "Y", attendees: [3, 4] });
    expect(await inCalendar(portal, 2)).toEqual([]);
    expect(await inCalendar(portal, 3)).toMatchObject([{ ID: "3", MEETING_STATUS: "Y" }]);
    expect(await inCalendar(portal, 4)).toMatchObject([{ ID: "4", MEETING_STATUS: "Q" }]);
    await update(portal, 1, { is_meeting: "Y", attendees: [3, 4], meeting: { reinvite: true } });
    expect(await inCalendar(portal, 3)).toMatchObject([{ ID: "3", MEETING_STATUS: "Q" }]);
    await update(portal, 1, { is_meeting: "Y" });
    expect(await byId(portal, 1)).toMatchObject({ ATTENDEE_LIST: [{ id: 1, status: "H" }] });
    await update(portal, 1, { is_meeting: "N" });
    expect(await byId(portal, 1)).toMatchObject({ IS_MEETING: false, MEETING_STATUS: "", ATTENDEE_LIST: [] });
  });

  test("others than the host name the host", async () => {
    const portal = await open();
    await add(portal, { is_meeting: "Y", attendees: [3] });
    const denied = { error: "", error_description: "Access denied" };
    expect(await update(portal, 2, { name: "X" }, 3)).toEqual(denied);
    expect(await update(portal, 2, { name: "X", host: 3 }, 3)).toEqual(denied);
    expect((await update(portal, 2, { name: "X", host: 1 }, 3)).result).toBe(1);
    expect(await byId(portal, 1)).toMatchObject({ NAME: "X", MEETING_HOST: "1", MEETING_STATUS: "H" });
    expect(await update(portal, 1, { name: "X" }, 3)).toEqual(denied);
    expect(await update(portal, 99, { name: "X" })).toEqual(denied);
  });

  test("one occurrence of a series becomes an event of its own, for all guests", async () => {
    const portal = await open();
    await add(portal, { is_meeting: "Y", attendees: [3], rrule: { FREQ: "DAILY", COUNT: 3 } });
    const answer = await update(portal, 1, {
      name: "Moved",
      from: "2026-11-24T15:00:00",
      to: "2026-11-24T15:30:00",
      recurrence_mode: "this",
      current_date_from: "2026-11-24",
    });
    expect(answer.result).toEqual({
      originalDate: "24.11.2026 10:00:00",
      originalDavXmlId: "event-1@b24kit-emulator",
      instanceTz: "Europe/Moscow",
      recEventId: 3,
      id: 1,
    });
    for (const owner of [1, 3]) {
      expect((await inCalendar(portal, owner)).map((row) => [row["NAME"], row["DATE_FROM"]])).toEqual([
        ["Talk", "23.11.2026 10:00:00"],
        ["Talk", "25.11.2026 10:00:00"],
        ["Moved", "24.11.2026 15:00:00"],
      ]);
    }
    expect(await byId(portal, 1)).toMatchObject({ EXDATE: "24.11.2026" });
    expect(await byId(portal, 3)).toMatchObject({ RECURRENCE_ID: "1", RRULE: "", DT_LENGTH: 1800, PARENT_ID: "3" });
    const again = { recurrence_mode: "this", current_date_from: "24.11.2026" };
    expect((await update(portal, 1, again)).error_description).toBe("An error occurred while changing the event");
  });

  test("the rest of a series becomes a series of its own", async () => {
    const portal = await open();
    await add(portal, { rrule: { FREQ: "DAILY", COUNT: 4 } });
    const params = { name: "Later", recurrence_mode: "next", current_date_from: "2026-11-25" };
    expect((await update(portal, 1, params)).result).toMatchObject({ recEventId: 2, id: 1 });
    expect((await inCalendar(portal, 1)).map((row) => [row["NAME"], row["DATE_FROM"]])).toEqual([
      ["Talk", "23.11.2026 10:00:00"],
      ["Talk", "24.11.2026 10:00:00"],
      ["Later", "25.11.2026 10:00:00"],
      ["Later", "26.11.2026 10:00:00"],
    ]);
    expect((await update(portal, 2, { name: "All", recurrence_mode: "all" })).result).toBe(2);
    expect((await inCalendar(portal, 1)).map((row) => row["NAME"])).toEqual(["Talk", "Talk", "All", "All"]);
  });

  test.each([
    [{ id: undefined }, 'The required parameter "id" for the method "calendar.event.update" is not set'],
    [{ type: undefined }, 'The required parameter "type" for the method "calendar.event.update" is not set'],
    [{ recurrence_mode: "some" }, "An invalid editing type for the recurring event is specified"],
    [{ recurrence_mode: "this" }, "An error occurred while changing the event"],
    [{ recurrence_mode: "this", current_date_from: "2026-11-22" }, "An error occurred while changing the event"],
    [{ from: "soon" }, "An error occurred while changing the event"],
    [{ section: 9 }, "You specified an invalid calendar section ID or the user does not have access to it"],
  ])("%j is refused", async (params, text) => {
    const portal = await open();
    await add(portal, { rrule: { FREQ: "DAILY" } });
    expect(await update(portal, 1, params)).toEqual({ error: "", error_description: text });
  });
});

describe("calendar.event.delete", () => {
  test("a meeting or series goes from all calendars, and its ids do not come back", async () => {
    const portal = await open();
    await add(portal, { is_meeting: "Y", attendees: [3], rrule: { FREQ: "DAILY", COUNT: 3 } });
    expect((await portal.call("calendar.event.delete", { id: 1 })).result).toBe(true);
    expect(await inCalendar(portal, 1)).toEqual([]);
    expect(await inCalendar(portal, 3)).toEqual([]);
    expect(await byId(portal, 2)).toBeNull();
    expect((await add(portal)).result).toBe(3);
  });

  test("nothing is deleted without an id, for an unknown one and for a stranger", async () => {
    const portal = await open([event(5, 2, "23.11.2026 10:00:00", "23.11.2026 11:00:00")]);
    expect(await portal.call("calendar.event.delete")).toEqual({
      error: "",
      error_description: "Event id not specified",
    });
    const refused = { error: "", error_description: "An error occurred while deleting the event" };
    expect(await portal.call("calendar.event.delete", { id: 9 })).toEqual(refused);
    expect(await portal.call("calendar.event.delete", { id: 5 }, 3)).toEqual(refused);
    expect((await portal.call("calendar.event.delete", { id: 5 }, 2)).result).toBe(true);
  });

  test("a guest who deletes declines", async () => {
    const portal = await open();
    await add(portal, { is_meeting: "Y", attendees: [3] });
    expect((await portal.call("calendar.event.delete", { id: 2 }, 3)).result).toBe(true);
    expect(await inCalendar(portal, 3)).toMatchObject([{ ID: "2", MEETING_STATUS: "N" }]);
    expect(at(await portal.call("calendar.event.getbyid", { id: 1 }), "ATTENDEE_LIST", 1)).toMatchObject({
      status: "N",
    });
  });
});

test("answers to a meeting", async () => {
  const portal = await open();
  await add(portal, { is_meeting: "Y", attendees: [3] });
  const set = (params: object, user = 3): Promise<Answer> => portal.call("calendar.meeting.status.set", params, user);
  const get = async (user: number): Promise<unknown> =>
    (await portal.call("calendar.meeting.status.get", { eventId: 1 }, user)).result;
  expect([await get(1), await get(3), await get(4)]).toEqual(["H", "Q", false]);
  expect((await set({ eventId: 2, status: "Y" })).result).toBe(true);
  expect(await get(3)).toBe("Y");
  expect(at(await portal.call("calendar.event.getbyid", { id: 1 }), "ATTENDEE_LIST", 1)).toMatchObject({ status: "Y" });
  expect((await set({ eventId: 1, status: "X" })).error_description).toBe('Invalid value for the parameter "status"');
  expect((await set({ eventId: 1 })).error_description).toContain(
    '"status" for the method "calendar.meeting.status.set"',
  );
});

test("events of the world are changed in the portal, not in the world", async () => {
  const series = event(5, 1, "23.11.2026 10:00:00", "23.11.2026 11:00:00", { RRULE: { FREQ: "DAILY", INTERVAL: 1 } });
  const world = smallWorld({}, { events: [series, event(9, 2, "23.11.2026 10:00:00", "23.11.2026 11:00:00")] });
  const before = structuredClone(world);
  const portal = await startPortal({ world });
  const part = { id: 5, ...own, recurrence_mode: "next", current_date_from: "2026-11-25" };
  expect((await portal.call("calendar.event.update", part)).result).toMatchObject({ recEventId: 10 });
  expect(await inCalendar(portal, 1, { from: "2026-11-20", to: "2026-11-26" })).toHaveLength(4);
  await portal.call("calendar.event.delete", { id: 9 });
  expect(world).toEqual(before);
});

test("in a batch the new id is used at once", async () => {
  const portal = await open();
  const cmd = {
    a: "calendar.event.add?type=user&ownerId=1&name=A&from=2026-11-23T10:00:00&to=2026-11-23T11:00:00",
    b: "calendar.event.getbyid?id=$result[a]",
    c: "calendar.event.delete?id=$result[a]",
    d: "calendar.event.getbyid?id=$result[a]",
  };
  const { a, b, c, d } = at(await portal.call("batch", { cmd }), "result") as Record<string, unknown>;
  expect([a, b, c, d]).toMatchObject([1, { NAME: "A" }, true, null]);
});
