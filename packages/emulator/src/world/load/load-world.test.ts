import { expect, test } from "vitest";
import { createWorld } from "../create-world.ts";
import type { World } from "../types.ts";
import { loadWorld } from "./load-world.ts";

const NOW = "2026-11-20T05:00:00Z";
const load = (file: Record<string, unknown>) => loadWorld({ portal: { now: NOW }, ...file }, "demo.json");

test("an empty object is an empty portal with one person and the dictionaries of every portal", () => {
  const world = loadWorld({}, "demo.json", { now: () => Date.parse(NOW) });
  expect(world.portal).toEqual({
    serverZone: "Europe/Moscow",
    currentUser: 1,
    administrators: [1],
    simpleCrm: false,
    calendarSettings: expect.objectContaining({ work_time_start: "9", week_start: "MO" }),
    dateFormat: "dotted",
    license: expect.stringMatching(/^ru_basic_[0-9a-f]{8}$/),
  });
  expect(world.users).toEqual([
    expect.objectContaining({ ID: "1", ACTIVE: true, TIME_ZONE: "", UF_DEPARTMENT: [], USER_TYPE: "employee" }),
  ]);
  expect(world.categories).toEqual([{ id: 0, name: "Общая", sort: 100, entityTypeId: 2, isDefault: "Y" }]);
  expect(stages(world, "DEAL_STAGE")).toEqual([
    "NEW",
    "PREPARATION",
    "PREPAYMENT_INVOICE",
    "EXECUTING",
    "FINAL_INVOICE",
    "WON",
    "LOSE",
    "APOLOGY",
  ]);
  expect(stages(world, "STATUS")).toEqual(["NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK"]);
  expect(stages(world, "SOURCE")).toContain("WEBFORM");
  expect(world.currencies).toEqual([
    expect.objectContaining({ CURRENCY: "RUB", BASE: "Y", AMOUNT: "1.0000", AMOUNT_CNT: "1" }),
  ]);
  for (const name of ["deals", "leads", "tasks", "events", "stageHistory", "workdays", "holidays"] as const)
    expect(world[name]).toEqual([]);
});

function stages(world: World, directory: string): string[] {
  return world.statuses.filter(({ ENTITY_ID }) => ENTITY_ID === directory).map(({ STATUS_ID }) => STATUS_ID);
}

test("a created world survives being written to a file and loaded", () => {
  for (const seed of ["ru", "en"] as const) {
    const world = createWorld({ seed, now: NOW, deals: 120, fixedClock: true });
    const { administrators, license: _, ...portal } = world.portal;
    const file: unknown = JSON.parse(
      JSON.stringify({ ...world, portal: { ...portal, admin: administrators, region: seed } }),
    );
    const loaded = loadWorld(file, "demo.json");
    expect({ ...loaded, portal: { ...loaded.portal, license: "" } }).toEqual({
      ...world,
      portal: { ...world.portal, license: "" },
    });
  }
});

test("tasks: numbers become strings, realStatus counts, the closing date follows the last change", () => {
  const world = load({
    users: [{ ID: 7 }],
    tasks: [
      { id: 1 },
      {
        id: "2",
        status: "-1",
        realStatus: 3,
        subStatus: "-1",
        priority: 2,
        deadline: "2026-11-21",
        ufCrmTask: false,
        auditors: [5, "6"],
      },
      { id: 3, status: 5, changedDate: "2026-11-19T10:00:00+03:00" },
      { id: 4, status: 5 },
      { id: 5, status: 5, closedDate: null, changedDate: "2026-11-19T10:00:00+03:00", UF_NUMBER: 12 },
    ],
  });
  expect(world.tasks[0]).toMatchObject({
    id: "1",
    title: "Task #1",
    status: "2",
    deadline: null,
    createdBy: "7",
    responsibleId: "7",
    createdDate: "2026-11-20T08:00:00+03:00",
    closedDate: null,
  });
  expect(world.tasks[1]).toMatchObject({
    status: "3",
    priority: "2",
    deadline: "2026-11-21T00:00:00+03:00",
    ufCrmTask: [],
    auditors: ["5", "6"],
  });
  expect(world.tasks[1]).not.toHaveProperty("subStatus");
  expect(world.tasks.slice(2).map(({ closedDate }) => closedDate)).toEqual(["2026-11-19T10:00:00+03:00", null, null]);
  expect(world.tasks[4]).toMatchObject({ UF_NUMBER: "12" });
});

test("currencies: the first one is the base, and a missing rate stays missing", () => {
  const { currencies, deals } = load({
    currencies: [{ CURRENCY: "USD" }, { CURRENCY: "KZT", AMOUNT: 0.19, AMOUNT_CNT: 100 }, { CURRENCY: "XAU" }],
    deals: [{ ID: 1 }],
  });
  expect(currencies.map(({ CURRENCY, BASE, AMOUNT, AMOUNT_CNT }) => [CURRENCY, BASE, AMOUNT, AMOUNT_CNT])).toEqual([
    ["USD", "Y", "1.0000", "1"],
    ["KZT", "N", "0.19", "100"],
    ["XAU", "N", "", "1"],
  ]);
  expect(deals[0]).toMatchObject({ CURRENCY_ID: "USD" });
});

test("people: the first active one is the current user and an administrator, unless the file says otherwise", () => {
  const users = [
    { ID: 3, ACTIVE: false },
    { ID: 4, ACTIVE: "Y", UF_DEPARTMENT: 5, TIME_ZONE: "Asia/Omsk", PERSONAL_BIRTHDAY: "1980-11-25" },
    { ID: 9 },
  ];
  const world = load({
    users,
    departments: [
      { ID: 5, NAME: "Продажи", UF_HEAD: 4 },
      { ID: 6, PARENT: "5", UF_HEAD: null },
    ],
  });
  expect([world.portal.currentUser, world.portal.administrators]).toEqual([4, [4]]);
  expect(world.users[1]).toMatchObject({
    ACTIVE: true,
    UF_DEPARTMENT: [5],
    TIME_ZONE: "Asia/Omsk",
    PERSONAL_BIRTHDAY: "1980-11-25T03:00:00+03:00",
  });
  expect(world.departments).toEqual([
    { ID: "5", NAME: "Продажи", SORT: 500, UF_HEAD: "4" },
    { ID: "6", NAME: "", SORT: 500, PARENT: "5" },
  ]);
  const portal = (settings: object) => load({ users, portal: { now: NOW, ...settings } }).portal;
  expect(portal({ currentUser: 9, admin: false })).toMatchObject({ currentUser: 9, administrators: [] });
  expect(portal({ currentUser: "9", admin: [3, "4"] })).toMatchObject({ currentUser: 9, administrators: [3, 4] });
  expect(portal({ admin: 9, scopes: ["crm"], simpleCrm: true })).toMatchObject({
    administrators: [9],
    scopes: ["crm"],
    simpleCrm: true,
    now: NOW,
  });
});

test("workdays and holidays", () => {
  const world = load({
    users: [{ ID: 1, TIME_ZONE: "Asia/Omsk" }],
    workdays: [{ USER_ID: 1, STATUS: "OPENED", TIME_START: "2026-11-20T09:00:00+06:00" }],
    holidays: ["2026-12-31", "2026-01-01", "2026-12-31"],
  });
  expect(world.workdays[0]).toMatchObject({
    ID: "1",
    USER_ID: "1",
    STATUS: "OPENED",
    ACTIVE: true,
    TIME_START: "2026-11-20T09:00:00+06:00",
    TIME_FINISH: null,
    TZ_OFFSET: 21_600,
  });
  expect(world.holidays).toEqual(["2026-01-01", "2026-12-31"]);
});

test("the licence tells worlds apart", () => {
  expect(load({ deals: [{ ID: 1 }] }).portal.license).not.toBe(load({ deals: [{ ID: 2 }] }).portal.license);
  expect(load({ deals: [{ ID: 1 }] }).portal.license).toBe(load({ deals: [{ ID: 1 }] }).portal.license);
});

test("what reports need: several bindings, probabilities, rates, working days with rules, a portal that is open to all", () => {
  const world = load({
    portal: { now: NOW, simpleCrm: true, isOpenToAll: true, admin: false },
    users: [{ ID: 7 }],
    currencies: [
      { CURRENCY: "RUB", BASE: "Y" },
      { CURRENCY: "JPY", AMOUNT: "61.5", AMOUNT_CNT: 100 },
      { CURRENCY: "XAU" },
    ],
    deals: [{ ID: 1, PROBABILITY: "70", IS_RECURRING: "Y", STAGE_ID: "UC_GONE00" }],
    activities: [
      {
        ID: 3,
        BINDINGS: [
          { OWNER_TYPE_ID: 2, OWNER_ID: 1 },
          { OWNER_TYPE_ID: 3, OWNER_ID: 4 },
        ],
      },
    ],
    stageHistory: [{ OWNER_ID: 1, STAGE_ID: "UC_GONE00", CREATED_TIME: NOW, TYPE_ID: 5 }],
    workdays: [{ USER_ID: 7, STATUS: "PAUSED", UF_TM_FREE: true, UF_TM_MAX_START: "10:00:00" }],
  });
  expect(world.portal).toMatchObject({ simpleCrm: true, isOpenToAll: true, administrators: [] });
  expect(world.currencies.map(({ AMOUNT, AMOUNT_CNT }) => [AMOUNT, AMOUNT_CNT])).toEqual([
    ["1.0000", "1"],
    ["61.5", "100"],
    ["", "1"],
  ]);
  expect(world.deals[0]).toMatchObject({ PROBABILITY: "70", IS_RECURRING: "Y", STAGE_SEMANTIC_ID: "P" });
  expect(world.activities[0]).toMatchObject({ OWNER_TYPE_ID: "2", OWNER_ID: "1" });
  expect(world.activities[0]?.["BINDINGS"]).toHaveLength(2);
  expect(world.stageHistory[0]).toMatchObject({ TYPE_ID: 5, STAGE_SEMANTIC_ID: "P" });
  expect(world.workdays[0]).toMatchObject({ STATUS: "PAUSED", UF_TM_FREE: true, UF_TM_MAX_START: "10:00:00" });
});
