import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { absences } from "../calendar/absence-queries.ts";
import type { Department, Person } from "../model/types.ts";
import { colleagues } from "./colleague-queries.ts";
import { departments } from "./department-queries.ts";
import { emailsOf } from "./email-queries.ts";
import { findPerson } from "./find-person.ts";
import { membersOf } from "./members-of.ts";
import { peopleWhere } from "./user-queries.ts";

describe("peopleWhere", () => {
  const row = {
    ID: "3",
    ACTIVE: true,
    NAME: " Анна ",
    LAST_NAME: "Петрова",
    EMAIL: "anna@example.com",
    WORK_POSITION: "Директор",
    UF_DEPARTMENT: [5, "6"],
    PERSONAL_BIRTHDAY: "1985-04-17T03:00:00+03:00",
    TIME_ZONE: "Europe/Samara",
    TIME_ZONE_OFFSET: "14400",
    TIMESTAMP_X: {},
  };
  const parseOne = (fields: object) => peopleWhere().parse([{ ...row, ...fields }])[0];

  it("reads a person", () => {
    expect(parseOne({})).toEqual({
      id: 3,
      name: "Анна Петрова",
      isActive: true,
      position: "Директор",
      departmentIds: [5, 6],
      birthday: { month: 4, day: 17 },
      timeZone: "Europe/Samara",
      timeZoneOffset: 14_400,
    });
  });

  it("reads a person of whom little is told", () => {
    expect(peopleWhere().parse([{ ID: 4 }])).toEqual([{ id: 4, name: "#4", isActive: false, departmentIds: [] }]);
    expect(parseOne({ NAME: "", LAST_NAME: null })?.name).toBe("anna@example.com");
    expect(parseOne({ NAME: "", LAST_NAME: "", EMAIL: "", LOGIN: "anna" })?.name).toBe("anna");
    expect(parseOne({ TIME_ZONE: "Mars/Base", PERSONAL_BIRTHDAY: "0000" })).not.toHaveProperty("timeZone");
  });

  it("checks the conditions again", () => {
    expect(peopleWhere({ isActive: true }).parse([row, { ...row, ID: 4, ACTIVE: false }])).toHaveLength(1);
    expect(peopleWhere({ ids: [4] }).parse([row])).toEqual([]);
    expect(peopleWhere({ ids: [] }).isEmpty).toBe(true);
  });
});

describe("emailsOf", () => {
  it("tells the addresses of these people, as far as they have one", () => {
    const rows = [
      { ID: "3", EMAIL: " anna@example.com " },
      { ID: "4", EMAIL: "" },
      { ID: "5", EMAIL: "other@example.com" },
    ];
    expect(emailsOf([3, 4]).parse(rows)).toEqual([{ id: 3, email: "anna@example.com" }]);
    expect(emailsOf([]).isEmpty).toBe(true);
  });
});

describe("departments", () => {
  it("reads parents and heads where there are any", () => {
    const rows = [
      { ID: "1", NAME: "Компания", SORT: 500 },
      { ID: "15", NAME: "Продажи", PARENT: "1", UF_HEAD: "7" },
      { ID: "16", NAME: "Пустой", PARENT: "1", UF_HEAD: "0" },
    ];
    expect(departments().parse(rows)).toEqual([
      { id: 1, name: "Компания" },
      { id: 15, name: "Продажи", parentId: 1, headId: 7 },
      { id: 16, name: "Пустой", parentId: 1 },
    ]);
  });
});

describe("colleagues", () => {
  it("reads each person once, without bots", () => {
    const anna = {
      id: 3,
      active: true,
      name: "Анна",
      birthday: "17-04",
      absent: "2026-11-25T00:00:00+03:00",
      phones: false,
    };
    const result = {
      "5": [anna, { id: 9, name: "Бот", bot: true }],
      "6": [anna, { id: 4, active: true, name: "Олег", birthday: "", absent: false }],
    };
    const rows = colleagues({ departmentIds: [5, 6] }).parse([result]);
    expect(rows).toMatchObject([
      { personId: 3, name: "Анна", birthday: { month: 4, day: 17 } },
      { personId: 4, name: "Олег", isActive: true },
    ]);
    // Until the midnight after the 24th.
    expect(rows[0]?.absentUntil?.toString()).toBe("2026-11-24");
    expect(rows[1]).not.toHaveProperty("absentUntil");
    expect(colleagues({ departmentIds: [5] }).parse([[]])).toEqual([]);
    expect(() => colleagues({ departmentIds: [5] }).parse(["no"])).toThrow(/im\.department\.employees\.get/);
  });
});

const days = (from: string, to: string, fields: object = {}) => ({
  ID: 1,
  DATE_FROM: from,
  DATE_TO: to,
  DT_SKIP_TIME: "Y",
  ACCESSIBILITY: "absent",
  TZ_FROM: "",
  ...fields,
});

describe("absences", () => {
  const query = absences({ personIds: [1, 2, 3], date: Temporal.PlainDate.from("2026-11-20"), zone: "Europe/Moscow" });

  it("are those whose days cover the day, with the last one", () => {
    const rows = query.parse([
      {
        "1": [days("16.11.2026", "20.11.2026"), days("20.11.2026", "27.11.2026")],
        "2": [days("21.11.2026", "27.11.2026"), days("20.11.2026", "20.11.2026", { ACCESSIBILITY: "busy" })],
        "3": [],
        "9": [days("20.11.2026", "20.11.2026")],
      },
    ]);
    expect(rows.map(({ personId, until }) => [personId, until?.toString()])).toEqual([[1, "2026-11-27"]]);
  });

  it("may be hours of the day", () => {
    const hours = days("20.11.2026 10:00:00", "20.11.2026 14:00:00", { DT_SKIP_TIME: "N", TZ_FROM: "Europe/Moscow" });
    const until = days("19.11.2026 10:00:00", "20.11.2026 00:00:00", { DT_SKIP_TIME: "N", TZ_FROM: "Europe/Moscow" });
    expect(query.parse([{ "1": [hours], "2": [until] }]).map(({ personId }) => personId)).toEqual([1]);
  });

  it("of nobody are [] and ask nothing", () => {
    expect(query.parse([[]])).toEqual([]);
    expect(absences({ personIds: [], date: Temporal.PlainDate.from("2026-11-20"), zone: "UTC" }).isEmpty).toBe(true);
  });
});

const person = (id: number, name: string, departmentIds: readonly number[], isActive = true): Person => ({
  id,
  name,
  isActive,
  departmentIds,
});
const PEOPLE = new Map(
  [
    person(1, "Анна Петрова", [2]),
    person(2, "Пётр Сидоров", [3]),
    person(3, "Олег Анин", [3], false),
    person(4, "Вера Анисимова", [1]),
  ].map((each) => [each.id, each]),
);
const DEPARTMENTS = new Map<number, Department>([
  [1, { id: 1, name: "Компания", parentId: 3 }],
  [2, { id: 2, name: "Продажи", parentId: 1, headId: 4 }],
  [3, { id: 3, name: "Север", parentId: 2 }],
]);

const names = (id: number, deep?: boolean) =>
  membersOf({ people: PEOPLE, departments: DEPARTMENTS }, id, deep === undefined ? {} : { deep }).map(
    ({ name }) => name,
  );

it("are the people in service, the head included", () => {
  expect(names(2)).toEqual(["Анна Петрова", "Вера Анисимова"]);
  expect(names(3)).toEqual(["Пётр Сидоров"]);
  expect(names(99)).toEqual([]);
});

describe("membersOf", () => {
  it("go down the tree when asked, even when it runs in a circle", () => {
    expect(names(2, true)).toEqual(["Анна Петрова", "Вера Анисимова", "Пётр Сидоров"]);
    expect(names(3, true)).toHaveLength(3);
  });
});

const found = (text: string) => findPerson({ people: PEOPLE }, text).map(({ id }) => id);

describe("findPerson", () => {
  it.each([
    ["2", [2]],
    ["#2", [2]],
    ["99", []],
    ["петрова анна", [1]],
    ["петр", [1, 2]],
    ["ПЕТР сид", [2]],
    ["ан", [1, 4, 3]],
    ["", []],
    ["никто", []],
  ])("%j finds %j", (text, ids) => {
    expect(found(text)).toEqual(ids);
  });
});
