import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });
const textOf = (answer: Answer): unknown => [answer.error, answer.error_description];
const wrong = (text: string): unknown => [
  "ERROR_CORE",
  `TASKS_ERROR_EXCEPTION_#256; ${text}; 256/TE/WRONG_ARGUMENTS<br>`,
];

const add = (portal: TestPortal, fields: object, task = 1, user?: number): Promise<Answer> =>
  portal.call("task.checklistitem.add", { TASKID: task, FIELDS: fields }, user);
const comment = (portal: TestPortal, fields: object, user?: number): Promise<Answer> =>
  portal.call("task.commentitem.add", { TASKID: 1, FIELDS: fields }, user);

describe("checklist", () => {
  test("the first item brings a checklist with it, the next ones follow", async () => {
    const portal = await open();
    expect((await add(portal, { TITLE: "One" })).result).toBe(2);
    expect((await add(portal, { TITLE: "Two", IS_IMPORTANT: "Y" })).result).toBe(3);
    expect((await portal.call("task.checklistitem.getlist", { TASKID: 1 })).result).toEqual([
      row("1", 0, "BX_CHECKLIST_1", "0"),
      row("2", "1", "One", "1"),
      { ...row("3", "1", "Two", "2"), IS_IMPORTANT: "Y" },
    ]);
  });

  test("named checklists, nested items, order", async () => {
    const portal = await open();
    await add(portal, { TITLE: "List", PARENT_ID: 0 });
    await add(portal, { TITLE: "b", PARENT_ID: 1, SORT_INDEX: 9 });
    await add(portal, { TITLE: "a", PARENT_ID: 2 });
    await add(portal, { TITLE: "c" });
    const list = async (order?: object): Promise<unknown[]> =>
      rows(
        await portal.call("task.checklistitem.getlist", {
          TASKID: 1,
          ...(order === undefined ? {} : { ORDER: order }),
        }),
      ).map(({ TITLE, PARENT_ID }) => [TITLE, PARENT_ID]);
    expect(await list()).toEqual([
      ["List", 0],
      ["a", "2"],
      ["b", "1"],
      ["c", "1"],
    ]);
    expect((await list({ TITLE: "desc" })).map((entry) => (entry as unknown[])[0])).toEqual(["c", "b", "a", "List"]);
    expect((await list({ ID: "asc" })).map((entry) => (entry as unknown[])[0])).toEqual(["List", "b", "a", "c"]);
    expect(
      textOf(await portal.call("task.checklistitem.getlist", { TASKID: 1, ORDER: { IS_COMPLETED: "asc" } })),
    ).toEqual(
      wrong('Param #1 (arOrder) for method ctaskchecklistitem::getlist() must not contain key "IS_COMPLETED".'),
    );
  });

  test("members join the task in their role", async () => {
    const portal = await open();
    await add(portal, { TITLE: "x", MEMBERS: { 6: { TYPE: "A" }, 2: { TYPE: "U" } } });
    expect(at(await portal.call("task.checklistitem.get", { TASKID: 1, ITEMID: 2 }), "MEMBERS")).toMatchObject([
      { ID: "2", TYPE: "U", NAME: "Boris Petrov" },
      { ID: "6", TYPE: "A", NAME: "Egor Smirnov" },
    ]);
    expect(at(await portal.call("tasks.task.get", { taskId: 1 }), "task")).toMatchObject({
      accomplices: ["4", "6"],
      auditors: ["2"],
    });
    expect(textOf(await add(portal, { TITLE: "x", MEMBERS: { 6: { TYPE: "X" } } }))).toEqual([
      "ERROR_CORE",
      "TASKS_ERROR_EXCEPTION_#8; Unknown user type passed [X]; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>",
    ]);
    // Who may not edit the task gets an error, and the item is there all the same.
    expect((await add(portal, { TITLE: "y", MEMBERS: { 6: { TYPE: "A" } } }, 1, 3)).error_description).toContain("#4;");
    expect(rows(await portal.call("task.checklistitem.getlist", { TASKID: 1 })).at(-1)).toMatchObject({ TITLE: "y" });
  });

  test("toggling writes down who and when, in the zone of who asks, and only when the state changes", async () => {
    const portal = await open();
    await add(portal, { TITLE: "x", IS_COMPLETE: "Y" });
    const toggled = async (user?: number): Promise<unknown> => {
      const item = rows(await portal.call("task.checklistitem.getlist", { TASKID: 1 }, user)).at(-1);
      return [item?.["IS_COMPLETE"], item?.["TOGGLED_BY"], item?.["TOGGLED_DATE"]];
    };
    expect(await toggled()).toEqual(["Y", null, ""]);
    expect((await portal.call("task.checklistitem.complete", { TASKID: 1, ITEMID: 2 })).result).toBe(true);
    expect(await toggled()).toEqual(["Y", null, ""]);
    expect((await portal.call("task.checklistitem.renew", { TASKID: 1, ITEMID: 2 }, 3)).result).toBe(true);
    expect(await toggled(2)).toEqual(["N", "3", "2026-11-20T17:00:00+10:00"]);
    expect((await portal.call("task.checklistitem.complete", { TASKID: 77, ITEMID: 2 })).result).toBe(true);
    expect((await portal.call("task.checklistitem.complete", { TASKID: 1, ITEMID: 9 })).result).toBe(false);
  });

  test("update and delete", async () => {
    const portal = await open();
    await add(portal, { TITLE: "List", PARENT_ID: 0 });
    await add(portal, { TITLE: "x" });
    await add(portal, { TITLE: "y", PARENT_ID: 2 });
    const update = (fields: object, item = 2, user?: number): Promise<Answer> =>
      portal.call("task.checklistitem.update", { TASKID: 1, ITEMID: item, FIELDS: fields }, user);
    expect(await update({ TITLE: "z", IS_COMPLETE: true })).toMatchObject({ result: null });
    expect((await portal.call("task.checklistitem.get", { TASKID: 1, ITEMID: 2 })).result).toMatchObject({
      TITLE: "z",
      IS_COMPLETE: "Y",
      TOGGLED_BY: "1",
      PARENT_ID: "1",
    });
    await update({ PARENT_ID: 3 });
    expect(at(await portal.call("task.checklistitem.get", { TASKID: 1, ITEMID: 2 }), "PARENT_ID")).toBe("1");
    expect((await update({ TITLE: "z" }, 2, 6)).error_description).toContain("#4; No access to edit the task;");
    expect((await update({ TITLE: "z" }, 9)).error_description).toContain("field [ENTITY_ID] in item [, z]");
    expect((await portal.call("task.checklistitem.delete", { TASKID: 1, ITEMID: 2 }, 6)).error).toBe("ERROR_CORE");
    expect((await portal.call("task.checklistitem.delete", { TASKID: 1, ITEMID: 2 })).result).toBe(true);
    expect(ids(await portal.call("task.checklistitem.getlist", { TASKID: 1 }))).toEqual([1]);
    expect((await portal.call("task.checklistitem.get", { TASKID: 1, ITEMID: 3 })).error_description).toContain(
      "#512;",
    );
    expect((await add(portal, { TITLE: "new" })).result).toBe(4);
  });

  test("the task shows its items by id and as a tree", async () => {
    const portal = await open();
    await add(portal, { TITLE: "List", PARENT_ID: 0 });
    await add(portal, { TITLE: "x", IS_COMPLETE: "Y" });
    await add(portal, { TITLE: "y", PARENT_ID: 2 });
    expect(at(await portal.call("tasks.task.get", { taskId: 1 }), "task")).toMatchObject({
      checklist: {
        1: { id: "1", parentId: 0, entityId: "1", toggledDate: null, action: { modify: true } },
        2: { isComplete: "Y", parentId: "1" },
        3: { title: "y" },
      },
      checkListTree: {
        nodeId: 0,
        fields: { id: null, title: "" },
        action: [],
        descendants: [
          {
            nodeId: 1,
            fields: { id: 1, entityId: 1, displaySortIndex: "", completedCount: 1, isComplete: false },
            descendants: [
              {
                nodeId: 2,
                fields: { id: 2, parentId: 1, displaySortIndex: "1", isComplete: true },
                descendants: [{ nodeId: 3, fields: { id: 3, displaySortIndex: "1.1" }, descendants: [] }],
              },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ["add", {}, "Param #0 (taskId) expected by method ctaskchecklistitem::add(), but not given."],
    [
      "add",
      { FIELDS: { TITLE: "x" }, TASKID: 1 },
      'Param #0 (taskId) for method ctaskchecklistitem::add() expected to be of type "integer", but given something else.',
    ],
    ["add", { TASKID: 1 }, "Param #1 (arFields) expected by method ctaskchecklistitem::add(), but not given."],
    [
      "add",
      { TASKID: 1, FIELDS: { FOO: 1 } },
      'Param #1 (arFields) for method ctaskchecklistitem::add() must not contain key "FOO".',
    ],
    ["complete", { ITEMID: 1 }, "Param #1 (itemId) expected by method ctaskchecklistitem::complete(), but not given."],
    [
      "delete",
      { TASKID: "1x", ITEMID: 1 },
      'Param #0 (taskId) for method ctaskchecklistitem::delete() expected to be of type "integer", but given something else.',
    ],
    [
      "update",
      { TASKID: 1, ITEMID: 1, FIELDS: "x" },
      'Param #2 (arFields) for method ctaskchecklistitem::update() expected to be of type "array", but given something else.',
    ],
  ])("%s %j", async (action, params, text) => {
    expect(textOf(await (await open()).call(`task.checklistitem.${action}`, params))).toEqual(wrong(text));
  });

  test("values count by their place, not by their name", async () => {
    const portal = await open();
    expect((await portal.call("task.checklistitem.add", { x: 1, y: { TITLE: "x" } })).result).toBe(2);
    expect((await portal.call("task.checklistitem.complete", { ITEMID: 2, TASKID: 1 })).result).toBe(true);
    expect(at(await portal.call("task.checklistitem.get", { TASKID: 1, ITEMID: 1 }), "IS_COMPLETE")).toBe("Y");
  });

  test.each([
    [{ TASKID: 0, FIELDS: { TITLE: "x" } }, "TASKS_ERROR_ASSERT_EXCEPTION<br>"],
    [{ TASKID: 1, FIELDS: { IS_COMPLETE: "Y" } }, "#8; Item name is missing;"],
    [{ TASKID: 1, FIELDS: [] }, "#8; Item name is missing;"],
    [{ TASKID: 1, FIELDS: { TITLE: "" } }, "#8; Incorrect value [] specified for field [TITLE] in item [, ];"],
    [{ TASKID: 3, FIELDS: { TITLE: "x" } }, "#8; Add item: action unavailable;"],
  ])("add %j", async (params, text) => {
    const answer = await (await open()).call("task.checklistitem.add", params, 2);
    expect(answer).toMatchObject({ error: "ERROR_CORE", error_description: expect.stringContaining(text) as unknown });
  });

  test("a list of a task that is not there", async () => {
    const answer = await (await open()).call("task.checklistitem.getlist", { TASKID: 99 });
    expect(answer.error_description).toBe(
      "TASKS_ERROR_EXCEPTION_#8; Action failed; 8/TE/ACTION_FAILED_TO_BE_PROCESSED<br>",
    );
  });
});

describe("comments", () => {
  test("are counted, listed newest first, filtered and ordered", async () => {
    const portal = await open();
    expect((await comment(portal, { POST_MESSAGE: "one" })).result).toBe(1);
    expect(
      (await comment(portal, { POST_MESSAGE: "two", AUTHOR_ID: 4, POST_DATE: "2026-11-01T10:00:00+03:00" })).result,
    ).toBe(2);
    expect(at(await portal.call("tasks.task.get", { taskId: 1 }), "task", "commentsCount")).toBe("2");
    const list = async (params: object = {}): Promise<unknown> =>
      ids(await portal.call("task.commentitem.getlist", { TASKID: 1, ...params }));
    expect((await portal.call("task.commentitem.getlist", { TASKID: 1 })).result).toMatchObject([
      { ID: "2", AUTHOR_ID: "4", AUTHOR_NAME: "Gleb Ivanov", POST_DATE: "2026-11-01T10:00:00+03:00" },
      { ID: "1", AUTHOR_ID: "1", POST_MESSAGE: "one", POST_MESSAGE_HTML: null, ATTACHED_OBJECTS: [] },
    ]);
    expect(await list({ ORDER: { ID: "asc" } })).toEqual([1, 2]);
    expect(await list({ ORDER: {}, FILTER: { AUTHOR_ID: [4, 5] } })).toEqual([2]);
    expect(await list({ ORDER: {}, FILTER: { "!AUTHOR_ID": 4 } })).toEqual([1]);
    expect(await list({ ORDER: {}, FILTER: { ">=POST_DATE": "2026-11-10" } })).toEqual([1]);
    expect(await list({ ORDER: {}, FILTER: { "<POST_DATE": "2026-11-10" } })).toEqual([2]);
    // The second place is that of the order.
    expect(
      textOf(await portal.call("task.commentitem.getlist", { TASKID: 1, FILTER: { ">=POST_DATE": "x" } })),
    ).toEqual(wrong('Param #1 (arOrder) for method ctaskcommentitem::getlist() must not contain key ">=POST_DATE".'));
  });

  test("an empty comment, a stranger and somebody else's comment are refused", async () => {
    const portal = await open();
    expect((await comment(portal, { POST_MESSAGE: " " })).error_description).toBe("Comment text is not specified<br>");
    expect((await comment(portal, { POST_MESSAGE: "x" }, 6)).error).toBe("ERROR_CORE");
    expect((await comment(portal, { TEXT: "x" })).error_description).toContain('must not contain key "TEXT"');
    await comment(portal, { POST_MESSAGE: "x" }, 3);
    expect((await portal.call("task.commentitem.delete", { TASKID: 1, ITEMID: 1 }, 4)).error_description).toContain(
      "#4;",
    );
    expect((await portal.call("task.commentitem.delete", { TASKID: 1, ITEMID: 1 }, 3)).result).toBe(true);
    expect((await portal.call("task.commentitem.delete", { TASKID: 1, ITEMID: 1 })).error_description).toContain("#4;");
  });
});

test("elapsed time adds up on the task", async () => {
  const portal = await open();
  const add = (seconds: unknown, user?: number): Promise<Answer> =>
    portal.call("task.elapseditem.add", { TASKID: 1, ARFIELDS: { SECONDS: seconds, COMMENT_TEXT: "work" } }, user);
  expect((await add(3077)).result).toBe(1);
  expect((await add("120", 3)).result).toBe(2);
  expect((await add(0)).error).toBe("ERROR_CORE");
  expect((await add(60, 6)).error).toBe("ERROR_CORE");
  expect(at(await portal.call("tasks.task.get", { taskId: 1 }), "task", "timeSpentInLogs")).toBe("3197");
  const list = (params: object = {}): Promise<Answer> =>
    portal.call("task.elapseditem.getlist", { TASKID: 1, ...params });
  expect(await list()).toMatchObject({
    total: 2,
    result: [
      {
        ID: "1",
        TASK_ID: "1",
        USER_ID: "1",
        COMMENT_TEXT: "work",
        SECONDS: "3077",
        MINUTES: "51",
        SOURCE: "2",
        CREATED_DATE: "2026-11-20T10:00:00+03:00",
      },
      { ID: "2", USER_ID: "3" },
    ],
  });
  expect(ids(await list({ ORDER: { ID: "desc" } }))).toEqual([2, 1]);
  expect(rows(await list({ ORDER: {}, FILTER: { ">ID": 1 }, SELECT: ["ID"] }))).toEqual([{ ID: "2" }]);
  const second = { ORDER: {}, FILTER: {}, SELECT: [], PARAMS: { NAV_PARAMS: { nPageSize: 1, iNumPage: 2 } } };
  expect(await list(second)).toMatchObject({ total: 2, result: [{ ID: "2" }] });
  expect((await portal.call("task.elapseditem.getlist", { TASKID: 3 }, 2)).error_description).toContain("#4;");
});

function row(id: string, parent: string | 0, title: string, sort: string): object {
  return {
    ID: id,
    TASK_ID: "1",
    PARENT_ID: parent,
    CREATED_BY: "1",
    TITLE: title,
    SORT_INDEX: sort,
    IS_COMPLETE: "N",
    IS_IMPORTANT: "N",
    TOGGLED_BY: null,
    TOGGLED_DATE: "",
    MEMBERS: [],
    ATTACHMENTS: [],
  };
}
