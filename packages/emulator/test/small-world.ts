import type { ClassicRow, EventRow, PortalSettings, TaskRow, UserRow, World } from "../src/world/types.ts";

/** A company of six people with 130 deals, made by hand: everything in it can be counted on paper. */
export function smallWorld(portal: Partial<PortalSettings> = {}, rows: Partial<World> = {}): World {
  return {
    portal: {
      now: "2026-11-20T10:00:00+03:00",
      serverZone: "Europe/Moscow",
      currentUser: 1,
      administrators: [1],
      simpleCrm: false,
      calendarSettings: { work_time_start: "9", work_time_end: "18", week_holidays: ["SA", "SU"], week_start: "MO" },
      dateFormat: "dotted",
      license: "ru_basic_0011aabb",
      ...portal,
    },
    users: [
      user(1, "Anna", "Orlova", "Europe/Moscow", [1]),
      user(2, "Boris", "Petrov", "Asia/Vladivostok", [2]),
      user(3, "Vera", "Sokolova", "Europe/Moscow", [2], {
        PERSONAL_BIRTHDAY: "1990-11-24T03:00:00+03:00",
        PERSONAL_GENDER: "F",
      }),
      user(4, "Gleb", "Ivanov", "", [3]),
      { ...user(5, "Dina", "Left", "Europe/Moscow", [2]), ACTIVE: false },
      user(6, "Egor", "Smirnov", "", [4], { TIME_ZONE_OFFSET: "18000" }),
    ],
    departments: [
      { ID: "1", NAME: "Head office", SORT: 100, UF_HEAD: "1" },
      { ID: "2", NAME: "Sales", SORT: 200, PARENT: "1", UF_HEAD: "2" },
      { ID: "3", NAME: "Retail", SORT: 100, PARENT: "2" },
      { ID: "4", NAME: "Support", SORT: 50, PARENT: "1" },
    ],
    categories: [
      { id: 0, name: "Main", sort: 100, entityTypeId: 2, isDefault: "Y" },
      { id: 7, name: "Partners", sort: 50, entityTypeId: 2, isDefault: "N" },
    ],
    statuses: [
      status(1, "DEAL_STAGE", "NEW", 10, null),
      status(2, "DEAL_STAGE", "WON", 20, "S"),
      status(3, "DEAL_STAGE", "LOSE", 30, "F"),
      status(4, "DEAL_STAGE_7", "C7:NEW", 10, null),
      status(5, "SOURCE", "CALL", 10, null),
    ],
    currencies: [
      { CURRENCY: "USD", AMOUNT_CNT: "1", AMOUNT: "90.0000", SORT: "200", BASE: "N", FULL_NAME: "US dollar" },
      { CURRENCY: "RUB", AMOUNT_CNT: "1", AMOUNT: "1.0000", SORT: "100", BASE: "Y", FULL_NAME: "Rouble" },
    ],
    companies: [{ ID: "1", TITLE: "Alpha", OPENED: "Y", PHONE: [phone(1, "+74950000001")], ASSIGNED_BY_ID: "1" }],
    contacts: [
      {
        ID: "1",
        NAME: "Ivan",
        LAST_NAME: "Client",
        OPENED: "Y",
        PHONE: [phone(2, "+79990000001")],
        EMAIL: [],
        ASSIGNED_BY_ID: "1",
      },
    ],
    leads: [
      {
        ID: "1",
        TITLE: "Lead",
        STATUS_ID: "NEW",
        STATUS_SEMANTIC_ID: "P",
        OPPORTUNITY: "10.50",
        CURRENCY_ID: "RUB",
        ASSIGNED_BY_ID: "3",
        OPENED: "N",
        DATE_CREATE: "2026-11-01T10:00:00+03:00",
        BIRTHDATE: "",
      },
    ],
    deals: Array.from({ length: 130 }, (_, index) => deal(index + 1)),
    activities: [
      activity(1, "2026-11-19T12:00:00+03:00", [
        ["2", "1"],
        ["3", "1"],
      ]),
      activity(2, "2026-11-18T12:00:00+03:00", [["2", "2"]]),
      activity(3, "2026-11-21T12:00:00+03:00", [["3", "1"]]),
    ],
    stageHistory: [
      {
        ENTITY_TYPE_ID: 2,
        ID: 1,
        TYPE_ID: 1,
        OWNER_ID: 1,
        CREATED_TIME: "2026-11-01T10:00:00+03:00",
        CATEGORY_ID: 0,
        STAGE_SEMANTIC_ID: "P",
        STAGE_ID: "NEW",
      },
      {
        ENTITY_TYPE_ID: 2,
        ID: 2,
        TYPE_ID: 3,
        OWNER_ID: 1,
        CREATED_TIME: "2026-11-05T10:00:00+03:00",
        CATEGORY_ID: 0,
        STAGE_SEMANTIC_ID: "S",
        STAGE_ID: "WON",
      },
      {
        ENTITY_TYPE_ID: 1,
        ID: 1,
        TYPE_ID: 1,
        OWNER_ID: 1,
        CREATED_TIME: "2026-11-01T10:00:00+03:00",
        CATEGORY_ID: 0,
        STAGE_SEMANTIC_ID: "P",
        STAGE_ID: "NEW",
      },
    ],
    tasks: [
      task(1, {
        responsibleId: "3",
        createdBy: "2",
        deadline: "2026-11-20T09:00:00+03:00",
        title: "Call Alpha",
        accomplices: ["4"],
        ufCrmTask: ["D_1"],
      }),
      task(2, { responsibleId: "1", createdBy: "1", deadline: "2026-11-20T18:00:00+03:00", status: "3" }),
      task(3, { responsibleId: "6", createdBy: "6", deadline: null, notViewed: "Y" }),
      task(4, {
        responsibleId: "2",
        createdBy: "1",
        deadline: "2026-11-01T18:00:00+03:00",
        status: "5",
        closedDate: "2026-11-02T18:00:00+03:00",
      }),
      task(5, {
        responsibleId: "2",
        createdBy: "1",
        deadline: "2026-11-01T18:00:00+03:00",
        status: "6",
        auditors: ["6"],
      }),
      task(6, { responsibleId: "6", createdBy: "1", deadline: null, status: "2", notViewed: "Y" }),
    ],
    events: [],
    workdays: [
      {
        ID: "1",
        USER_ID: "1",
        STATUS: "OPENED",
        TIME_START: "2026-11-20T09:05:00+03:00",
        DURATION: "00:00:00",
        TIME_LEAKS: "00:10:00",
      },
    ],
    holidays: ["2026-01-01", "2026-01-07", "2026-11-04", "2027-01-01"],
    ...rows,
  };
}

function user(
  id: number,
  name: string,
  lastName: string,
  zone: string,
  departments: number[],
  more: object = {},
): UserRow {
  return {
    ID: String(id),
    ACTIVE: true,
    NAME: name,
    LAST_NAME: lastName,
    EMAIL: `${name.toLowerCase()}@example.com`,
    TIME_ZONE: zone,
    UF_DEPARTMENT: departments,
    WORK_POSITION: "Manager",
    LAST_LOGIN: "2026-11-19T20:00:00+00:00",
    ...more,
  };
}

function status(
  id: number,
  entity: string,
  statusId: string,
  sort: number,
  semantics: "S" | "F" | null,
): World["statuses"][number] {
  return {
    ID: String(id),
    ENTITY_ID: entity,
    STATUS_ID: statusId,
    NAME: statusId,
    SORT: String(sort),
    SEMANTICS: semantics,
  };
}

function phone(id: number, value: string): object {
  return { ID: String(id), VALUE_TYPE: "WORK", VALUE: value, TYPE_ID: "PHONE" };
}

/** Every third deal is won, every fifth has no amount; deal n was created n hours after 1 October, Moscow time. */
function deal(id: number): ClassicRow {
  const won = id % 3 === 0;
  return {
    ID: String(id),
    TITLE: id === 7 ? "50% off_deal <b>'A&B'</b>" : `Deal ${id}`,
    CATEGORY_ID: "0",
    STAGE_ID: won ? "WON" : "NEW",
    STAGE_SEMANTIC_ID: won ? "S" : "P",
    OPPORTUNITY: id % 5 === 0 ? null : `${id * 100}.50`,
    CURRENCY_ID: "RUB",
    COMPANY_ID: id % 2 === 0 ? "1" : null,
    CONTACT_ID: "1",
    PROBABILITY: null,
    ASSIGNED_BY_ID: String([1, 2, 3, 6][id % 4]),
    OPENED: id % 10 === 0 ? "Y" : "N",
    DATE_CREATE: new Date(Date.UTC(2026, 8, 30, 21) + id * 3_600_000).toISOString().replace(".000Z", "+00:00"),
    CLOSEDATE: id % 4 === 0 ? "" : "2026-07-15T03:00:00+03:00",
    ...(id === 1 ? { UF_CRM_1721244482250: "Hello" } : {}),
  };
}

function activity(id: number, start: string, owners: readonly (readonly [type: string, id: string])[]): ClassicRow {
  const [[type, owner] = ["2", "1"]] = owners;
  return {
    ID: String(id),
    OWNER_TYPE_ID: type,
    OWNER_ID: owner,
    TYPE_ID: "2",
    SUBJECT: `Call ${id}`,
    START_TIME: start,
    DEADLINE: start,
    COMPLETED: "N",
    RESPONSIBLE_ID: "1",
    BINDINGS: owners.map(([OWNER_TYPE_ID, OWNER_ID]) => ({ OWNER_TYPE_ID, OWNER_ID })),
    COMMUNICATIONS: [{ TYPE: "PHONE", VALUE: "+79990000001" }],
  };
}

function task(id: number, more: Partial<TaskRow>): TaskRow {
  return {
    id: String(id),
    title: `Task ${id}`,
    status: "2",
    responsibleId: "1",
    createdBy: "1",
    deadline: null,
    createdDate: "2026-11-10T10:00:00+03:00",
    closedDate: null,
    accomplices: [],
    auditors: [],
    ufCrmTask: [],
    ...more,
  };
}

/** An event of a user's calendar; DATE_FROM and DATE_TO in the dotted site format. */
export function event(id: number, owner: number, from: string, to: string, more: Partial<EventRow> = {}): EventRow {
  return {
    ID: String(id),
    PARENT_ID: String(id),
    OWNER_ID: String(owner),
    CAL_TYPE: "user",
    NAME: `Event ${id}`,
    DATE_FROM: from,
    DATE_TO: to,
    TZ_FROM: "Europe/Moscow",
    TZ_TO: "Europe/Moscow",
    DATE_FROM_TS_UTC: "1",
    DATE_TO_TS_UTC: "2",
    DT_SKIP_TIME: "N",
    DT_LENGTH: 3600,
    RRULE: "",
    EXDATE: "",
    IS_MEETING: false,
    MEETING_STATUS: "",
    ACCESSIBILITY: "busy",
    ATTENDEE_LIST: [],
    SECT_ID: String(owner),
    ...more,
  };
}
