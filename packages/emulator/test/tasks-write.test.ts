import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const now = "2026-11-20T10:00:00+03:00";

async function open(task: object = {}): Promise<TestPortal> {
  const world = smallWorld();
  return startPortal({ world: { ...world, tasks: world.tasks.map((row) => ({ ...row, ...task })) } });
}

const task = (answer: Answer): Record<string, unknown> => at(answer, "task") as Record<string, unknown>;

const updateError = async (task: object, fields: object, user: number): Promise<unknown> =>
  (await (await open(task)).call("tasks.task.update", { taskId: 1, fields }, user)).error;

describe("tasks.task.add", () => {
  test("answers the whole task, which is then there for all that see it", async () => {
    const portal = await open();
    const fields = {
      TITLE: " Offer ",
      DESCRIPTION: "text",
      RESPONSIBLE_ID: 3,
      DEADLINE: "2026-11-21T18:00:00+10:00",
      PRIORITY: 2,
      ACCOMPLICES: [4, 99],
      AUDITORS: ["2"],
      UF_CRM_TASK: ["D_1", "X"],
      TAGS: ["urgent", "Alpha"],
      TASK_CONTROL: "Y",
      PARENT_ID: 1,
      GROUP_ID: 5,
      NOPE: 1,
    };
    const added = task(await portal.call("tasks.task.add", { fields }));
    expect(added).toMatchObject({
      id: "7",
      parentId: "1",
      title: "Offer",
      status: "2",
      priority: "2",
      createdBy: "1",
      changedBy: "1",
      responsibleId: "3",
      deadline: "2026-11-21T11:00:00+03:00",
      createdDate: now,
      changedDate: now,
      statusChangedDate: now,
      activityDate: now,
      statusChangedBy: null,
      closedBy: null,
      closedDate: null,
      taskControl: "Y",
      groupId: "5",
      notViewed: "Y",
      accomplices: ["4"],
      auditors: ["2"],
      checklist: [],
      group: { id: "5" },
      responsible: { name: "Vera Sokolova" },
      auditorsData: { 2: { name: "Boris Petrov" } },
      action: { edit: true, complete: true },
      checkListTree: { nodeId: 0, descendants: [] },
      checkListCanAdd: true,
    });
    expect(added).not.toHaveProperty("subStatus");
    expect(added).not.toHaveProperty("ufCrmTask");
    const filter = { TAG: "urgent", UF_CRM_TASK: "D_1", ">DEADLINE": "2026-11-21T10:59:00+03:00" };
    const listed = await portal.call("tasks.task.list", { filter, select: ["TAGS", "UF_CRM_TASK"] }, 3);
    expect(rows(listed, "tasks")).toMatchObject([
      { id: "7", ufCrmTask: ["D_1"], tags: { 1: { id: 1, title: "urgent" }, 2: { id: 2, title: "Alpha" } } },
    ]);
  });

  test("get without select answers the same, with select what was asked for", async () => {
    const portal = await open();
    const added = task(await portal.call("tasks.task.add", { fields: { TITLE: "A", RESPONSIBLE_ID: 1 } }));
    expect(task(await portal.call("tasks.task.get", { taskId: 7 }))).toEqual({ ...added, subStatus: "2" });
    expect(task(await portal.call("tasks.task.get", { taskId: 7, select: ["TITLE"] }))).not.toHaveProperty("checklist");
  });

  test.each([
    ["2026-12-01T18:00:00Z", "2026-12-01T21:00:00+03:00"],
    ["2026-12-01T18:00:00", "2026-12-01T18:00:00+03:00"],
    ["01.12.2026 18:00:00", "2026-12-01T18:00:00+03:00"],
    ["12/01/2026 06:00:00 pm", "2026-12-01T18:00:00+03:00"],
    ["", null],
    [false, null],
  ])("deadline %j", async (deadline, expected) => {
    const fields = { TITLE: "A", RESPONSIBLE_ID: 1, DEADLINE: deadline };
    expect(task(await (await open()).call("tasks.task.add", { fields }))["deadline"]).toBe(expected);
  });

  test("dates are answered on the caller's clock", async () => {
    const fields = { TITLE: "A", RESPONSIBLE_ID: 2, DEADLINE: "2026-12-01T18:00:00+03:00" };
    const added = task(await (await open()).call("tasks.task.add", { fields }, 2));
    expect(added).toMatchObject({ deadline: "2026-12-02T01:00:00+10:00", createdDate: "2026-11-20T17:00:00+10:00" });
  });

  test.each([
    [{}, "100", "Could not find value for parameter {fields} (internal error)"],
    [{ fields: [] }, "100", "Could not find value for parameter {fields} (internal error)"],
    [{ fields: "x" }, "100", expect.stringContaining("Should be value of type array")],
    [{ fields: { RESPONSIBLE_ID: 1 } }, "ERROR_CORE", "Task title is not specified<br>"],
    [{ fields: { TITLE: "A" } }, "ERROR_CORE", "Responsible person is not specified<br>"],
    [
      { fields: { TITLE: "A", RESPONSIBLE_ID: 99 } },
      "ERROR_CORE",
      'The user specified in the "Responsible" field was not found<br>',
    ],
    [{ fields: { TITLE: "A", RESPONSIBLE_ID: 1, STATUS: 9 } }, "ERROR_CORE", "Invalid status<br>"],
    [
      { fields: { TITLE: "A", RESPONSIBLE_ID: 1, PARENT_ID: 99 } },
      "ERROR_CORE",
      'The task specified in the "Parent Task" field was not found<br>',
    ],
    [
      {
        fields: {
          TITLE: "A",
          RESPONSIBLE_ID: 1,
          START_DATE_PLAN: "2026-11-22T10:00:00+03:00",
          END_DATE_PLAN: "2026-11-22T10:00:00+04:00",
        },
      },
      "ERROR_CORE",
      "The end date specified in the scheduling is earlier than the start date<br>",
    ],
    [
      { fields: { TITLE: "", STATUS: "x" } },
      "ERROR_CORE",
      "Task title is not specified<br>Responsible person is not specified<br>Invalid status<br>",
    ],
  ])("%j is refused", async (params, error, description) => {
    const portal = await open();
    expect(await portal.call("tasks.task.add", params)).toEqual({ error, error_description: description });
    expect(ids(await portal.call("tasks.task.list"), "tasks")).toHaveLength(6);
  });
});

describe("tasks.task.update", () => {
  test("changes what is named and nothing else", async () => {
    const portal = await open({ activityDate: "2026-11-11T10:00:00+03:00" });
    const before = task(await portal.call("tasks.task.get", { taskId: 4 }));
    const changed = await portal.call("tasks.task.update", { taskId: 4, fields: { DEADLINE: "", CREATED_BY: 3 } });
    const { subStatus: _, ...rest } = before;
    expect(task(changed)).toEqual({ ...rest, deadline: null, changedBy: "1", changedDate: now });
    expect(task(changed)["activityDate"]).toBe("2026-11-11T10:00:00+03:00");
  });

  test("a new status closes and opens", async () => {
    const portal = await open();
    const closed = await portal.call("tasks.task.update", { taskId: 2, fields: { STATUS: 5 } });
    expect(task(closed)).toMatchObject({ status: "5", closedBy: "1", closedDate: now, statusChangedBy: "1" });
    const opened = await portal.call("tasks.task.update", { taskId: 2, fields: { STATUS: 3 } });
    expect(task(opened)).toMatchObject({ status: "3", closedBy: "0", closedDate: null, dateStart: now });
  });

  test.each([
    [{}, "100", "CTaskItem All parameters in the constructor must have real class type (internal error)"],
    [{ taskId: "x", fields: { TITLE: "B" } }, "0", "wrong task id (internal error)"],
    [{ taskId: 1 }, "100", "Could not find value for parameter {fields} (internal error)"],
    [{ taskId: 99, fields: { TITLE: "B" } }, "0", "Action on the task is not allowed (internal error)"],
    [{ taskId: 1, fields: { TITLE: "" } }, "ERROR_CORE", "Task title is not specified<br>"],
    [{ taskId: 1, fields: { PARENT_ID: 1 } }, "ERROR_CORE", "Cannot bind the node to itself<br>"],
    [{ taskId: 1, fields: { PARENT_ID: 2 } }, "ERROR_CORE", "Creating cyclic links in tasks is prohibited<br>"],
  ])("%j is refused", async (params, error, description) => {
    const portal = await open();
    await portal.call("tasks.task.update", { taskId: 2, fields: { PARENT_ID: 1 } });
    expect(await portal.call("tasks.task.update", params)).toEqual({ error, error_description: description });
  });

  test("who does the task may move the deadline where that is allowed, and nothing else", async () => {
    const deadline = { DEADLINE: "2026-12-01T18:00:00+03:00" };
    expect(await updateError({ allowChangeDeadline: "Y" }, deadline, 3)).toBeUndefined();
    expect(await updateError({}, deadline, 3)).toBe("0");
    expect(await updateError({ allowChangeDeadline: "Y" }, { ...deadline, TITLE: "B" }, 3)).toBe("0");
    expect(await updateError({ allowChangeDeadline: "Y" }, deadline, 6)).toBe("0");
    expect(await updateError({}, { TITLE: "B" }, 2)).toBeUndefined();
  });
});

describe("status", () => {
  const allowed = {
    complete: { "1": "5", "2": "5", "3": "5", "6": "5" },
    renew: { "4": "2", "5": "2", "6": "2" },
    start: { "1": "3", "2": "3" },
    pause: { "3": "2" },
    defer: { "1": "6", "2": "6" },
    approve: { "4": "5" },
    disapprove: { "4": "2" },
  } as const satisfies Record<string, Readonly<Record<string, string>>>;

  test.each(Object.entries(allowed))("%s", async (action, targets: Readonly<Record<string, string>>) => {
    const code = action === "complete" || action === "start" ? "0" : "1048582";
    for (const status of ["1", "2", "3", "4", "5", "6"]) {
      const portal = await open({ status, activityDate: "2026-11-11T10:00:00+03:00" });
      const { body, status: http } = await portal.raw(`tasks.task.${action}?taskId=2`);
      const after = task(await portal.call("tasks.task.get", { taskId: 2 }));
      const target = targets[status];
      const isActivity = target !== undefined && !["start", "pause", "defer"].includes(action);
      expect([after["status"], after["activityDate"]]).toEqual([
        target ?? status,
        isActivity ? now : "2026-11-11T10:00:00+03:00",
      ]);
      const moved = { task: { status: target, statusChangedBy: "1", statusChangedDate: now } };
      const refused = { error: code, error_description: "Action on the task is not allowed" };
      expect([http, body]).toMatchObject(target === undefined ? [400, refused] : [200, { result: moved }]);
    }
  });

  test("closing and reopening write dates and names", async () => {
    const portal = await open();
    expect(task(await portal.call("tasks.task.complete", { taskId: 2 }))).toMatchObject({
      closedBy: "1",
      closedDate: now,
      changedBy: "1",
      changedDate: now,
      action: { complete: false, renew: true, delegate: false },
    });
    expect(task(await portal.call("tasks.task.renew", { taskId: 2 }))).toMatchObject({
      closedBy: "0",
      closedDate: null,
    });
    expect(task(await portal.call("tasks.task.start", { taskId: 2 }))["dateStart"]).toBe(now);
    expect(task(await portal.call("tasks.task.pause", { taskId: 2 }))["dateStart"]).toBe(now);
  });

  test("under control the responsible person's work waits for the creator, the creator's own does not", async () => {
    const portal = await open({ taskControl: "Y", status: "2" });
    expect(task(await portal.call("tasks.task.complete", { taskId: 1 }, 3))).toMatchObject({
      status: "4",
      closedBy: "3",
    });
    expect((await portal.call("tasks.task.approve", { taskId: 1 }, 3)).error).toBe("1048582");
    expect(task(await portal.call("tasks.task.disapprove", { taskId: 1 }, 2))).toMatchObject({ status: "2" });
    await portal.call("tasks.task.complete", { taskId: 1 }, 3);
    expect(task(await portal.call("tasks.task.approve", { taskId: 1 }, 2))).toMatchObject({
      status: "5",
      closedBy: "2",
    });
    expect(task(await portal.call("tasks.task.complete", { taskId: 2 }))).toMatchObject({ status: "5" });
  });

  test.each([
    ["complete", { taskId: 99 }, 1, "0"],
    ["complete", { taskId: 3 }, 3, "0"],
    ["complete", { taskId: 5 }, 6, "0"],
    ["defer", { taskId: 99 }, 1, "1048582"],
    ["start", {}, 1, "100"],
    ["start", { taskId: -1 }, 1, "0"],
  ])("%s %j by user %i is %s", async (action, params, user, error) => {
    expect((await (await open()).call(`tasks.task.${action}`, params, user)).error).toBe(error);
  });

  test("delegating hands over, the former responsible person observes", async () => {
    const portal = await open({ auditors: ["4", "6"] });
    const answer = await portal.call("tasks.task.delegate", { taskId: 1, userId: "4" }, 3);
    expect(task(answer)).toMatchObject({ responsibleId: "4", auditors: ["6", "3"], status: "2", changedBy: "3" });
    expect((await portal.call("tasks.task.delegate", { taskId: 1 })).error).toBe("100");
    expect((await portal.call("tasks.task.delegate", { taskId: 1, userId: 99 })).error).toBe("ERROR_CORE");
    expect((await portal.call("tasks.task.delegate", { taskId: 4, userId: 3 })).error).toBe("0");
  });
});

describe("tasks.task.delete", () => {
  test("removes the task and what hangs on it, once", async () => {
    const portal = await open();
    await portal.call("tasks.task.update", { taskId: 2, fields: { PARENT_ID: 1 } });
    await portal.call("task.checklistitem.add", { TASKID: 2, FIELDS: { TITLE: "Step" } });
    await portal.call("tasks.task.add", { fields: { TITLE: "Child", RESPONSIBLE_ID: 1, PARENT_ID: 2 } });
    expect((await portal.call("tasks.task.delete", { taskId: 2 })).result).toEqual({ task: true });
    expect((await portal.call("tasks.task.get", { taskId: 2 })).result).toEqual([]);
    expect(task(await portal.call("tasks.task.get", { taskId: 7 }))["parentId"]).toBe("1");
    expect((await portal.call("task.checklistitem.complete", { TASKID: 1, ITEMID: 2 })).result).toBe(false);
    expect(await portal.call("tasks.task.delete", { taskId: 2 })).toEqual({
      error: "1048582",
      error_description: "No access to delete the task",
    });
    expect((await portal.call("tasks.task.delete", { taskId: 1 }, 3)).error).toBe("1048582");
  });

  test("an id is never given twice", async () => {
    const portal = await open();
    const add = async (): Promise<unknown> =>
      task(await portal.call("tasks.task.add", { fields: { TITLE: "A", RESPONSIBLE_ID: 1 } }))["id"];
    expect(await add()).toBe("7");
    await portal.call("tasks.task.delete", { taskId: 7 });
    expect(await add()).toBe("8");
  });
});

test("in a batch later commands use what earlier ones made", async () => {
  const portal = await open();
  const cmd = {
    a: "tasks.task.add?fields[TITLE]=Offer&fields[RESPONSIBLE_ID]=3",
    b: "task.checklistitem.add?TASKID=$result[a][task][id]&FIELDS[TITLE]=Step",
    c: "task.checklistitem.complete?TASKID=$result[a][task][id]&ITEMID=$result[b]",
    d: "tasks.task.complete?taskId=$result[a][task][id]",
    e: "tasks.task.complete?taskId=$result[a][task][id]",
  };
  const answer = await portal.call("batch", { cmd });
  expect(at(answer, "result", "c")).toBe(true);
  expect(at(answer, "result", "d", "task")).toMatchObject({
    id: "7",
    status: "5",
    checklist: { 2: { title: "Step", isComplete: "Y", parentId: "1" } },
  });
  expect(at(answer, "result_error")).toEqual({
    e: { error: "0", error_description: "Action on the task is not allowed" },
  });
});

test("the world is left alone", async () => {
  const world = smallWorld();
  const before = structuredClone(world);
  const portal = await startPortal({ world });
  await portal.call("tasks.task.update", { taskId: 1, fields: { TITLE: "B", AUDITORS: [3] } });
  await portal.call("tasks.task.delegate", { taskId: 1, userId: 4 });
  await portal.call("task.commentitem.add", { TASKID: 1, FIELDS: { POST_MESSAGE: "x" } });
  await portal.call("tasks.task.delete", { taskId: 2 });
  expect(world).toEqual(before);
});
