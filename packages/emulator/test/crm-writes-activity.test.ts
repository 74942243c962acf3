import { describe, expect, test } from "vitest";
import { at, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { stagedWorld } from "./staged-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: stagedWorld() });
const now = "2026-11-20T10:00:00+03:00";
const deadline = "2026-12-01T15:00:00+03:00";

async function activity(portal: TestPortal, id: unknown): Promise<Record<string, unknown> | undefined> {
  const select = ["*", "COMMUNICATIONS"];
  return rows(await portal.call("crm.activity.list", { filter: { ID: id }, select }))[0];
}

describe("crm.activity.todo", () => {
  const todo = { ownerTypeId: 2, ownerId: 3, deadline };

  test("a new one stands in the list and touches its record", async () => {
    const portal = await open();
    const answer = await portal.call("crm.activity.todo.add", { ...todo, title: "Позвонить", responsibleId: 2 }, 6);
    expect(answer.result).toEqual({ id: 4 });
    expect(await activity(portal, 4)).toMatchObject({
      ID: "4",
      OWNER_TYPE_ID: "2",
      OWNER_ID: "3",
      TYPE_ID: "6",
      PROVIDER_ID: "CRM_TODO",
      PROVIDER_TYPE_ID: "TODO",
      SUBJECT: "Позвонить",
      DESCRIPTION: "",
      CREATED: now,
      DEADLINE: deadline,
      COMPLETED: "N",
      STATUS: "1",
      RESPONSIBLE_ID: "2",
      AUTHOR_ID: "6",
    });
    expect(at(await portal.call("crm.item.get", { entityTypeId: 2, id: 3 }), "item")).toMatchObject({
      lastActivityTime: now,
      lastActivityBy: 6,
      updatedTime: null,
    });
    const bindings = { BINDINGS: [{ OWNER_TYPE_ID: 2, OWNER_ID: 3 }] };
    expect((await portal.call("crm.activity.list", { filter: bindings })).total).toBe(1);
  });

  test("crm.activity.get shows it to whom the list shows it", async () => {
    const portal = await open();
    await portal.call("crm.activity.todo.add", { ...todo, title: "Позвонить", responsibleId: 2 }, 6);
    const { COMMUNICATIONS, ...listed } = (await activity(portal, 4)) ?? {};
    expect(COMMUNICATIONS).toBeDefined();
    expect((await portal.call("crm.activity.get", { id: 4 })).result).toEqual(listed);
    expect((await portal.call("crm.activity.get", { ID: 99 })).error_description).toBe("Activity is not found");
    const totals = new Set<number | undefined>();
    for (const user of [1, 2, 3, 6]) {
      const { total } = await portal.call("crm.activity.list", { filter: { ID: 4 } }, user);
      const { error_description: refusal } = await portal.call("crm.activity.get", { id: 4 }, user);
      expect([user, refusal]).toEqual([user, total === 1 ? undefined : "Access denied."]);
      totals.add(total);
    }
    expect(totals).toEqual(new Set([0, 1]));
  });

  test.each([
    ["2026-12-01T15:00:00", deadline],
    ["2026-12-01T12:00:00Z", deadline],
    ["01.12.2026 15:00:00", deadline],
    ["2026-12-01", "2026-12-01T00:00:00+03:00"],
  ])("a deadline of %s", async (given, expected) => {
    const portal = await open();
    const { result } = await portal.call("crm.activity.todo.add", { ...todo, deadline: given });
    expect(await activity(portal, (result as { id: number }).id)).toMatchObject({
      DEADLINE: expected,
      RESPONSIBLE_ID: "1",
    });
  });

  test("update, until it is completed", async () => {
    const portal = await open();
    await portal.call("crm.activity.todo.add", { ...todo, title: "Позвонить" });
    const update = (more: object, user?: number): Promise<Answer> =>
      portal.call("crm.activity.todo.update", { id: 4, ...todo, ...more }, user);
    const later = "2026-12-02T15:00:00+03:00";
    expect((await update({ deadline: later, description: "дважды", responsibleId: 3 })).result).toEqual({ id: 4 });
    expect(await activity(portal, 4)).toMatchObject({
      SUBJECT: "Позвонить",
      DESCRIPTION: "дважды",
      DEADLINE: later,
      RESPONSIBLE_ID: "3",
    });
    expect(await update({}, 2)).toMatchObject({ error: "ACCESS_DENIED" });
    expect(await update({ ownerId: 4 })).toMatchObject({ error: "NOT_FOUND" });
    expect(await update({ id: 1 })).toMatchObject({ error: "NOT_FOUND" });
    await portal.call("crm.activity.update", { id: 4, fields: { COMPLETED: "Y" } });
    expect(await activity(portal, 4)).toMatchObject({ COMPLETED: "Y", STATUS: "2" });
    expect(await update({})).toMatchObject({ error: "CAN_NOT_UPDATE_COMPLETED_TODO" });
  });

  test.each([
    [{ ownerTypeId: undefined }, "100"],
    [{ ownerId: undefined }, "100"],
    [{ deadline: undefined }, "100"],
    [{ ownerId: [3] }, "100"],
    [{ title: ["x"] }, "100"],
    [{ responsibleId: "me" }, "100"],
    [{ ownerId: 999 }, "NOT_FOUND"],
    [{ ownerTypeId: 31 }, "OWNER_NOT_FOUND"],
    [{ deadline: "tomorrow" }, "WRONG_DATETIME_FORMAT"],
    [{ deadline: 5 }, "WRONG_DATETIME_FORMAT"],
    [{ ownerId: 1 }, "ACCESS_DENIED"],
  ])("%j", async (wrong, error) => {
    const portal = await open();
    expect((await portal.call("crm.activity.todo.add", { ...todo, ...wrong }, 6)).error).toBe(error);
    expect((await portal.call("crm.activity.list")).total).toBe(3);
  });
});

const add = (portal: TestPortal, fields: unknown, user?: number): Promise<Answer> =>
  portal.call("crm.activity.add", { fields }, user);

describe("crm.activity", () => {
  const client = { TYPE: "PHONE", VALUE: "+79990000001", ENTITY_ID: 1, ENTITY_TYPE_ID: 3 };
  const call = {
    OWNER_TYPE_ID: 2,
    OWNER_ID: 3,
    TYPE_ID: 2,
    SUBJECT: "Звонок",
    RESPONSIBLE_ID: 1,
    START_TIME: deadline,
    COMMUNICATIONS: [client],
  };

  test("a call hangs on the owner and on whom it is with; its deadline is its start", async () => {
    const portal = await open();
    const { result } = await add(portal, {
      ...call,
      DEADLINE: "2030-01-01",
      SETTINGS: { A: { B: 1 } },
      ORIGIN_ID: "x",
    });
    expect(result).toBe(4);
    expect(await activity(portal, 4)).toMatchObject({
      PROVIDER_ID: "VOXIMPLANT_CALL",
      START_TIME: deadline,
      END_TIME: deadline,
      DEADLINE: deadline,
      SETTINGS: { A: { B: 1 } },
      ORIGIN_ID: "x",
      COMMUNICATIONS: [{ ...client, ENTITY_ID: "1", ENTITY_TYPE_ID: "3" }],
    });
    const ofContact = { BINDINGS: { OWNER_TYPE_ID: 3, OWNER_ID: 1 } };
    expect((await portal.call("crm.activity.list", { filter: ofContact })).total).toBe(3);
    expect((await portal.call("crm.contact.get", { id: 1 })).result).toMatchObject({ LAST_ACTIVITY_TIME: now });
  });

  test("update and delete", async () => {
    const portal = await open();
    await add(portal, { ...call, TYPE_ID: 4, COMPLETED: "Y" });
    expect(await activity(portal, 4)).toMatchObject({ PROVIDER_ID: "CRM_EMAIL", STATUS: "2", DEADLINE: "" });
    const fields = { SUBJECT: "Письмо", STATUS: 1, OWNER_ID: 9, TYPE_ID: 1, DEADLINE: "" };
    expect((await portal.call("crm.activity.update", { id: 4, fields })).result).toBe(true);
    expect(await activity(portal, 4)).toMatchObject({ SUBJECT: "Письмо", COMPLETED: "N", OWNER_ID: "3", TYPE_ID: "4" });
    expect((await portal.call("crm.activity.delete", { id: 4 })).result).toBe(true);
    expect(await activity(portal, 4)).toBeUndefined();
    const missing = { error: "", error_description: "Activity is not found" };
    expect(await portal.call("crm.activity.delete", { id: 4 })).toEqual(missing);
    expect(await portal.call("crm.activity.update", { id: 4, fields: {} })).toEqual(missing);
    expect((await add(portal, call)).result).toBe(5);
  });

  test.each([
    [{ SUBJECT: " " }, "The field SUBJECT is not defined or empty"],
    [{ RESPONSIBLE_ID: 0 }, "The field RESPONSIBLE_ID is not defined or invalid"],
    [{ TYPE_ID: 9 }, "The field TYPE_ID is not defined or invalid"],
    [{ COMMUNICATIONS: "x" }, "The field COMMUNICATIONS is not defined or invalid"],
    [{ COMMUNICATIONS: undefined }, "The field COMMUNICATIONS is not defined or invalid"],
    [{ COMMUNICATIONS: [client, client] }, "The only one communication is allowed for activity of specified type"],
    [{ TYPE_ID: 6 }, "The custom activity without provider is not supported in current context"],
    [{ PROVIDER_ID: "REST_APP" }, "Application context required."],
    [
      { OWNER_ID: 999 },
      "Could not build binding. Please ensure that owner info and communications are defined correctly",
    ],
    [{ OWNER_ID: 1 }, "Access denied."],
    [{ START_TIME: "soon" }, 'Invalid value of the field "START_TIME".'],
    [{ SETTINGS: nested(40) }, 'Invalid value of the field "SETTINGS".'],
  ])("%j is refused", async (wrong, text) => {
    const portal = await open();
    expect(await add(portal, { ...call, ...wrong }, 6)).toEqual({ error: "", error_description: text });
    expect((await portal.call("crm.activity.list")).total).toBe(3);
  });

  test("whoever does not see a record of it may not touch it", async () => {
    const portal = await open();
    const denied = { error: "", error_description: "Access denied." };
    expect(await portal.call("crm.activity.update", { id: 2, fields: { SUBJECT: "x" } }, 6)).toEqual(denied);
    expect(await portal.call("crm.activity.delete", { id: 2 }, 6)).toEqual(denied);
    expect((await portal.call("crm.activity.delete", { id: 1 }, 6)).result).toBe(true);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? "x" : [nested(depth - 1)];
}
