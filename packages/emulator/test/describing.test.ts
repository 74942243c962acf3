import { expect, test } from "vitest";
import { startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

test("comments stand in the timeline of their record", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const fields = { ENTITY_TYPE: "deal", ENTITY_ID: 1, COMMENT: "Hello" };
  expect(await portal.call("crm.timeline.comment.add", { fields })).toMatchObject({ result: 1 });
  const stored = { ID: "1", ENTITY_TYPE: "deal", ENTITY_ID: "1", COMMENT: "Hello", AUTHOR_ID: "1" };
  expect(await portal.call("crm.timeline.comment.get", { id: 1 })).toMatchObject({ result: stored });
  const filter = { ENTITY_TYPE: "deal", ENTITY_ID: 1 };
  expect(await portal.call("crm.timeline.comment.list", { filter })).toMatchObject({ result: [stored], total: 1 });
  const other = await portal.call("crm.timeline.comment.list", { filter: { ...filter, ENTITY_ID: 2 } });
  expect(other.result).toEqual([]);
  expect(await portal.call("crm.timeline.comment.delete", { id: 1 })).toMatchObject({ result: null });
  expect(await portal.call("crm.timeline.comment.get", { id: 1 })).toMatchObject({ error: "NOT_FOUND" });
  expect(await portal.call("crm.timeline.comment.delete", { id: 1 })).toMatchObject({ error: "NOT_FOUND" });
});

test.each([
  [{ ENTITY_TYPE: "deal", ENTITY_ID: 9999, COMMENT: "x" }, "OWNER_NOT_FOUND"],
  [{ ENTITY_TYPE: "toString", ENTITY_ID: 1, COMMENT: "x" }, "OWNER_NOT_FOUND"],
  [{ ENTITY_TYPE: "deal", ENTITY_ID: 1, COMMENT: " " }, "INVALID_ARG_VALUE"],
  [undefined, "100"],
  ["text", "100"],
])("a comment with %j answers %s", async (fields, error) => {
  const portal = await startPortal({ world: smallWorld() });
  expect(await portal.call("crm.timeline.comment.add", { fields })).toMatchObject({ error });
});

test("fields of tasks and people", async () => {
  const portal = await startPortal({ world: smallWorld() });
  expect(await portal.call("tasks.task.getFields")).toMatchObject({
    result: {
      fields: {
        ID: { type: "integer", primary: true },
        TITLE: { type: "string", required: true },
        DEADLINE: { type: "datetime" },
        TASK_CONTROL: { type: "enum", values: { Y: "Y", N: "N" } },
        UF_CRM_TASK: {},
      },
    },
  });
  expect(await portal.call("user.fields")).toMatchObject({ result: { ID: "ID", LAST_NAME: "LAST_NAME" } });
});
