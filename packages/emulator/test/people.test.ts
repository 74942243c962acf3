import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type TestPortal } from "./portal.ts";
import { event, smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });

describe("user.get", () => {
  test.each([
    [{}, [1, 2, 3, 4, 5, 6]],
    [{ ID: 5 }, [5]],
    [{ FILTER: { ID: [5, 6, 99] } }, [5, 6]],
    [{ FILTER: { ACTIVE: true }, ID: 5 }, [1, 2, 3, 4, 6]],
    [{ ACTIVE: "N" }, [5]],
    [{ ACTIVE: "Y", ">ID": 3 }, [4, 6]],
    [{ UF_DEPARTMENT: 2 }, [2, 3, 5]],
    [{ UF_DEPARTMENT: [3, 4] }, [4, 6]],
    [{ "%LAST_NAME": "ov" }, [1, 2, 3, 4, 6]],
    [{ last_name: "Orlova" }, [1, 2, 3, 4, 5, 6]],
    [{ NOPE: 1 }, [1, 2, 3, 4, 5, 6]],
    [{ ID: [] }, [1, 2, 3, 4, 5, 6]],
    [{ sort: "LAST_NAME", order: "ASC" }, [4, 5, 1, 2, 6, 3]],
    [{ sort: "LAST_NAME" }, [1, 2, 3, 4, 5, 6]],
    [{ sort: "ID", order: "DESC" }, [6, 5, 4, 3, 2, 1]],
    [{ start: 4 }, [5, 6]],
    [{ start: -1 }, [1, 2, 3, 4, 5, 6]],
  ])("%j", async (params, expected) => {
    expect(ids(await (await open()).call("user.get", params))).toEqual(expected);
  });

  test("total is absent when there is nothing, 0 without counting", async () => {
    const portal = await open();
    expect(await portal.call("user.get", { ID: 99 })).not.toHaveProperty("total");
    expect(await portal.call("user.get", { start: 50 })).not.toHaveProperty("total");
    expect((await portal.call("user.get", { start: -1 })).total).toBe(0);
    expect((await portal.call("user.get")).total).toBe(6);
  });

  test("rows, and the two dates that have no text in lists", async () => {
    const portal = await open();
    const [row] = rows(await portal.call("user.get", { ID: 1 }));
    expect(row).toMatchObject({
      ID: "1",
      ACTIVE: true,
      LAST_LOGIN: "2026-11-19T23:00:00+03:00",
      TIMESTAMP_X: {},
      UF_DEPARTMENT: [1],
      SECOND_NAME: "",
    });
    expect(row!["TIMESTAMP_X"]).not.toBeInstanceOf(Array);
    expect(rows(await portal.call("user.get", { ID: 1, select: ["NAME", "UF_*", "NOPE"] }))).toEqual([
      { ID: "1", NAME: "Anna", UF_DEPARTMENT: [1], UF_EMPLOYMENT_DATE: "" },
    ]);
    expect((await portal.call("user.current", {}, 6)).result).toMatchObject({
      ID: "6",
      TIME_ZONE: "",
      TIMESTAMP_X: "",
    });
  });

  test("scopes open more or less of a person", async () => {
    expect(await keysUnder("user_brief")).not.toContain("EMAIL");
    expect(await keysUnder("user_basic")).toContain("EMAIL");
    expect(await keysUnder("user_basic")).not.toContain("LAST_LOGIN");
    expect(await keysUnder("user")).toContain("LAST_LOGIN");
  });

  test("a field that the scope closes is no condition either", async () => {
    const portal = await startPortal({ world: smallWorld({ scopes: ["user_brief"] }) });
    expect((await portal.call("user.get", { EMAIL: "anna@example.com" })).total).toBe(6);
  });
});

test.each([
  [{ FILTER: { FIND: "vera manager" } }, [3]],
  [{ FIND: "SOKOL" }, [3]],
  [{ FILTER: { LAST_NAME: "left" } }, []],
  [{ FILTER: { NAME: "%nn%" } }, [1]],
  [{ UF_DEPARTMENT_NAME: "sale" }, [2, 3]],
])("user.search %j", async (params, expected) => {
  expect(ids(await (await open()).call("user.search", params))).toEqual(expected);
});

describe("department.get", () => {
  test.each([
    [{}, [1, 4, 2, 3]],
    [{ ID: [2, 3] }, [2, 3]],
    [{ PARENT: 1 }, [4, 2]],
    [{ UF_HEAD: 2 }, [2]],
    [{ sort: "NAME", order: "DESC" }, [4, 2, 3, 1]],
    [{ SORT: "NAME" }, []],
    [{ NOPE: 1 }, [1, 4, 2, 3]],
  ])("%j", async (params, expected) => {
    expect(ids(await (await open()).call("department.get", params))).toEqual(expected);
  });

  test("the root has no PARENT, a department without a head no UF_HEAD", async () => {
    const portal = await open();
    expect(rows(await portal.call("department.get", { ID: 1 }))).toEqual([
      { ID: "1", NAME: "Head office", SORT: 100, UF_HEAD: "1" },
    ]);
    expect(rows(await portal.call("department.get", { ID: 3 }))).toEqual([
      { ID: "3", NAME: "Retail", SORT: 100, PARENT: "2" },
    ]);
  });
});

describe("im.department", () => {
  test("employees of the department itself", async () => {
    const portal = await open();
    expect((await portal.call("im.department.employees.get", { ID: [2, 3, 77] })).result).toEqual({
      2: [2, 3],
      3: [4],
      77: [],
    });
    expect(await portal.call("im.department.employees.get")).toMatchObject({ error: "ID_EMPTY" });
  });

  test("with data: birthday and absence", async () => {
    const events = [
      event(1, 3, "19.11.2026", "22.11.2026", {
        DT_SKIP_TIME: "Y",
        DT_LENGTH: 4 * 86_400,
        ACCESSIBILITY: "absent",
        TZ_FROM: "",
        TZ_TO: "",
      }),
      event(2, 2, "20.11.2026 12:00:00", "20.11.2026 13:00:00", { ACCESSIBILITY: "absent" }),
    ];
    const portal = await startPortal({ world: smallWorld({}, { events }) });
    const answer = await portal.call("im.department.employees.get", { ID: ["2"], USER_DATA: "Y" });
    expect(rows(answer, "2")).toMatchObject([
      { id: 2, absent: false, phones: false, birthday: "" },
      {
        id: 3,
        name: "Vera Sokolova",
        gender: "F",
        birthday: "24-11",
        absent: "2026-11-23T00:00:00+03:00",
        departments: [2],
        active: true,
      },
    ]);
  });

  test("colleagues: the department; for a head also those below and the heads above", async () => {
    const portal = await open();
    expect((await portal.call("im.department.colleagues.list", {}, 3)).result).toEqual([2]);
    expect(await portal.call("im.department.colleagues.list", { LIMIT: 2 }, 2)).toMatchObject({
      result: [3, 4],
      total: 3,
      next: 2,
    });
    expect((await portal.call("im.department.colleagues.list", { LIMIT: 2, OFFSET: 2 }, 2)).result).toEqual([1]);
    expect(ids(await portal.call("im.department.colleagues.list", { USER_DATA: "Y" }, 1))).toEqual([2, 3, 6, 4]);
  });
});

describe("timeman.status", () => {
  test("own day, a day that was not opened, somebody else's day", async () => {
    const portal = await open();
    expect((await portal.call("timeman.status")).result).toMatchObject({
      STATUS: "OPENED",
      ACTIVE: true,
      TIME_START: "2026-11-20T09:05:00+03:00",
      TIME_FINISH: null,
      TZ_OFFSET: 10_800,
    });
    expect((await portal.call("timeman.status", {}, 2)).result).toMatchObject({
      STATUS: "CLOSED",
      TIME_START: null,
      TZ_OFFSET: 36_000,
    });
    expect(at(await portal.call("timeman.status", { USER_ID: 3 }, 2), "STATUS")).toBe("CLOSED");
    expect(await portal.call("timeman.status", { USER_ID: 6 }, 2)).toMatchObject({ error: "ACCESS_DENIED" });
    expect(await portal.call("timeman.status", { user_id: 99 })).toEqual({
      error: "",
      error_description: "User not found",
    });
  });
});

/** Fields of a person that a key of the scope is given. */
async function keysUnder(scope: string): Promise<string[]> {
  const portal = await startPortal({ world: smallWorld({ scopes: [scope] }) });
  return Object.keys(rows(await portal.call("user.get", { ID: 1 }))[0]!);
}
