import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });
const list = (portal: TestPortal, params: object = {}, user?: number): Promise<Answer> =>
  portal.call("tasks.task.list", params, user);

describe("filter", () => {
  test.each([
    [{}, [6, 5, 4, 3, 2, 1]],
    [{ REAL_STATUS: 2 }, [6, 3, 1]],
    [{ STATUS: 2 }, [6]],
    [{ STATUS: -2 }, [3]],
    [{ STATUS: -1 }, [1, 5]],
    [{ STATUS: -3 }, [2]],
    [{ "!REAL_STATUS": [4, 5, 6] }, [1, 2, 3, 6]],
    [{ "<DEADLINE": "2026-11-20T10:00:00+03:00", "!REAL_STATUS": [4, 5] }, [1, 5]],
    [{ "<DEADLINE": "2026-11-20" }, [4, 5]],
    [{ DEADLINE: "" }, [3, 6]],
    [{ "!DEADLINE": "" }, [1, 2, 4, 5]],
    [{ "><DEADLINE": ["2026-11-20T00:00:00+03:00", "2026-11-20T23:59:59+03:00"] }, [1, 2]],
    [{ ID: [1, 2, 99] }, [1, 2]],
    [{ "@ID": [1] }, [1, 2, 3, 4, 5, 6]],
    [{ id: 1 }, [1, 2, 3, 4, 5, 6]],
    [{ NOPE: 1 }, [1, 2, 3, 4, 5, 6]],
    [{ ID: [] }, [1, 2, 3, 4, 5, 6]],
    [{ ">ID": [4] }, [1, 2, 3, 4, 5, 6]],
    [{ ">ID": 4 }, [5, 6]],
    [{ "=TITLE": "call" }, [1]],
    [{ "!TITLE": "task" }, [1]],
    [{ RESPONSIBLE_ID: 2, "!CREATED_BY": 2 }, [4, 5]],
    [{ ACCOMPLICE: 4 }, [1]],
    [{ AUDITOR: 6 }, [5]],
    [{ DOER: 4 }, [1]],
    [{ MEMBER: 6 }, [3, 5, 6]],
    [{ UF_CRM_TASK: "D_1" }, [1]],
    [{ "!UF_CRM_TASK": "" }, [1]],
    [{ OVERDUED: "Y" }, [1, 4, 5]],
    [{ "::LOGIC": "OR", ID: 1, RESPONSIBLE_ID: 6 }, [1, 3, 6]],
    [{ RESPONSIBLE_ID: 6, "::SUBFILTER-OWN": { "::LOGIC": "OR", CREATED_BY: 6, AUDITOR: 6 } }, [3]],
    [{ "::SUBFILTER-PARAMS": { FAVORITE: "Y" } }, []],
  ])("%j", async (filter, expected) => {
    const portal = await open();
    const answer = await list(portal, { filter, select: ["ID"], order: { ID: "ASC" } });
    expect(ids(answer, "tasks")).toEqual(expected.toSorted((left, right) => left - right));
    expect(answer.total).toBe(expected.length);
  });

  test("a bad logic is an error", async () => {
    expect(await list(await open(), { filter: { "::LOGIC": "XOR" } })).toMatchObject({ error: "0" });
  });
});

describe("order", () => {
  test.each([
    [undefined, [6, 5, 4, 3, 2, 1]],
    [{ ID: "asc" }, [1, 2, 3, 4, 5, 6]],
    [{ DEADLINE: "asc" }, [4, 5, 1, 2, 3, 6]],
    [{ DEADLINE: "DESC" }, [2, 1, 4, 5, 3, 6]],
    [{ REAL_STATUS: "ASC", ID: "DESC" }, [6, 3, 1, 2, 4, 5]],
    [{ RESPONSIBLE_LAST_NAME: "ASC" }, [2, 4, 5, 3, 6, 1]],
  ])("%j", async (order, expected) => {
    expect(ids(await list(await open(), { order, select: ["ID"] }), "tasks")).toEqual(expected);
  });

  test.each(["STATUS", "RESPONSIBLE_ID", "CREATED_BY", "id", "NOPE"])("%s cannot be sorted by", async (field) => {
    const { status, body } = await (await open()).raw(`tasks.task.list?order[${field}]=ASC`);
    expect([status, body.error]).toEqual([400, "0"]);
  });
});

describe("rows", () => {
  test("only what is selected; STATUS brings subStatus, people bring objects, group is always there", async () => {
    const portal = await open();
    const answer = await list(portal, {
      filter: { ID: 1 },
      select: ["ID", "STATUS", "DEADLINE", "RESPONSIBLE_ID", "ACCOMPLICES", "UF_CRM_TASK"],
    });
    expect(rows(answer, "tasks")).toEqual([
      {
        id: "1",
        status: "2",
        subStatus: "-1",
        deadline: "2026-11-20T09:00:00+03:00",
        responsibleId: "3",
        responsible: expect.objectContaining({ id: "3", name: "Vera Sokolova", workPosition: "Manager" }) as unknown,
        accomplices: ["4"],
        accomplicesData: { 4: expect.objectContaining({ id: "4", name: "Gleb Ivanov" }) as unknown },
        ufCrmTask: ["D_1"],
        group: [],
      },
    ]);
    const [bare] = rows(
      await list(portal, { filter: { ID: 2 }, select: ["TITLE", "ACCOMPLICES", "UF_CRM_TASK"] }),
      "tasks",
    );
    expect(bare).toEqual({
      id: "2",
      title: "Task 2",
      accomplices: [],
      accomplicesData: [],
      ufCrmTask: false,
      group: [],
    });
  });

  test("dates stand in the caller's zone, with or without a named zone", async () => {
    const portal = await open();
    const deadline = async (user: number, id: number): Promise<unknown> =>
      rows(await list(portal, { filter: { ID: id }, select: ["DEADLINE"] }, user), "tasks")[0]?.["deadline"];
    expect(await deadline(2, 1)).toBe("2026-11-20T16:00:00+10:00");
    expect(await deadline(4, 1)).toBe("2026-11-20T09:00:00+03:00");
    expect(await deadline(6, 5)).toBe("2026-11-01T20:00:00+05:00");
    expect(await deadline(6, 3)).toBeNull();
  });

  test("not viewed is -2 for others than the creator", async () => {
    const portal = await open();
    const status = async (user: number): Promise<unknown> =>
      rows(await list(portal, { filter: { ID: 6 }, select: ["STATUS"] }, user), "tasks")[0];
    expect(await status(6)).toMatchObject({ status: "2", subStatus: "-2" });
    expect(await status(1)).toMatchObject({ status: "2", subStatus: "2" });
  });

  test("the default selection has the stored fields and no user fields", async () => {
    const [row] = rows(await list(await open(), { filter: { ID: 1 } }), "tasks");
    expect(row).toMatchObject({ id: "1", priority: "1", groupId: "0", parentId: null, notViewed: "N" });
    expect(row).not.toHaveProperty("ufCrmTask");
  });
});

describe("eyes", () => {
  test.each([
    [1, [1, 2, 3, 4, 5, 6]],
    [2, [1, 4, 5]],
    [3, [1]],
    [4, [1]],
    [6, [3, 5, 6]],
  ])("user %i", async (user, expected) => {
    expect(ids(await list(await open(), { order: { ID: "ASC" }, select: ["ID"] }, user), "tasks")).toEqual(expected);
  });
});

describe("paging", () => {
  test.each([
    [0, 50, 120, 50],
    [110, 20, 120, undefined],
    [150, 0, 120, undefined],
    [-1, 50, undefined, undefined],
  ])("start=%j", async (start, length, total, next) => {
    const world = smallWorld();
    const tasks = Array.from({ length: 120 }, (_, index) => ({ ...world.tasks[0]!, id: String(index + 1) }));
    const portal = await startPortal({ world: { ...world, tasks } });
    const answer = await list(portal, { start, select: ["ID"] });
    expect([rows(answer, "tasks").length, answer.total, answer.next]).toEqual([length, total, next]);
  });
});

describe("tasks.task.get", () => {
  test("the task and what the caller may do with it", async () => {
    const portal = await open();
    const answer = await portal.call("tasks.task.get", { taskId: 1, select: ["TITLE"] }, 3);
    expect(at(answer, "task")).toMatchObject({ id: "1", title: "Call Alpha", action: { complete: true, edit: false } });
    expect(at(await portal.call("tasks.task.get", { taskId: "1" }), "task")).toMatchObject({
      accomplices: ["4"],
      subStatus: "-1",
    });
  });

  test("a missing and an invisible one look the same", async () => {
    const portal = await open();
    const { status, body } = await portal.raw("tasks.task.get?taskId=99");
    expect([status, body.result]).toEqual([200, []]);
    expect((await portal.call("tasks.task.get", { taskId: 3 }, 2)).result).toEqual([]);
  });

  test.each([
    [{}, "100"],
    [{ taskId: 0 }, "0"],
    [{ taskId: "x" }, "0"],
    [{ taskId: 1, select: "ID" }, "100"],
  ])("%j is error %s", async (params, error) => {
    expect((await (await open()).call("tasks.task.get", params)).error).toBe(error);
  });
});
