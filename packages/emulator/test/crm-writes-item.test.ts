import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { stagedWorld } from "./staged-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: stagedWorld() });
const now = "2026-11-20T10:00:00+03:00";

type Row = Record<string, unknown>;

const add = (portal: TestPortal, entityTypeId: number, fields: unknown, user?: number): Promise<Answer> =>
  portal.call("crm.item.add", { entityTypeId, fields }, user);
const update = (portal: TestPortal, id: unknown, fields: unknown, more = {}): Promise<Answer> =>
  portal.call("crm.item.update", { entityTypeId: 2, id, fields, ...more });

async function moves(portal: TestPortal, owner: number): Promise<unknown[]> {
  const answer = await portal.call("crm.stagehistory.list", { entityTypeId: 2, filter: { OWNER_ID: owner } });
  return rows(answer, "items").map((row) => [row["TYPE_ID"], row["CATEGORY_ID"], row["STAGE_ID"]]);
}

describe("crm.item.add", () => {
  test("answers the typed item, and the classic methods see the same record", async () => {
    const portal = await open();
    const answer = await add(portal, 2, {
      title: "Сделка",
      opportunity: 999.99,
      stageId: "EXECUTING",
      companyId: 1,
      contactIds: [1],
      leadId: 1,
      closedate: "2026-12-31",
      originatorId: "b24kit",
      originId: "key-1",
      isManualOpportunity: "Y",
      ufCrm_1721244482250: "Привет",
      NOPE: 1,
      createdTime: "2020-01-01",
    });
    expect(at(answer, "item")).toMatchObject({
      id: 131,
      title: "Сделка",
      opportunity: 999.99,
      taxValue: 0,
      stageId: "EXECUTING",
      stageSemanticId: "P",
      isNew: "N",
      closed: "N",
      categoryId: 0,
      companyId: 1,
      contactId: 1,
      contactIds: [1],
      leadId: 1,
      probability: null,
      closedate: "2026-12-31T03:00:00+03:00",
      begindate: "2026-11-20T03:00:00+03:00",
      createdTime: now,
      updatedTime: now,
      movedTime: now,
      lastActivityTime: now,
      createdBy: 1,
      movedBy: 1,
      assignedById: 1,
      originatorId: "b24kit",
      originId: "key-1",
      ufCrm_1721244482250: "Привет",
      entityTypeId: 2,
    });
    expect(at(answer, "item")).toEqual(at(await portal.call("crm.item.get", { entityTypeId: 2, id: 131 }), "item"));
    expect((await portal.call("crm.deal.get", { id: 131 })).result).toMatchObject({
      TITLE: "Сделка",
      OPPORTUNITY: "999.99",
      ORIGIN_ID: "key-1",
      LEAD_ID: "1",
    });
    const filter = { "=originatorId": "b24kit", "=originId": "key-1" };
    expect(ids(await portal.call("crm.item.list", { entityTypeId: 2, filter }), "items")).toEqual([131]);
    expect(await moves(portal, 131)).toEqual([[1, 0, "EXECUTING"]]);
  });

  test("leads, contacts and companies", async () => {
    const portal = await open();
    expect(at(await add(portal, 1, { name: "Olga", stageId: "CONVERTED" }), "item")).toMatchObject({
      id: 2,
      title: "Лид #2",
      stageId: "CONVERTED",
      stageSemanticId: "S",
      dateClosed: now,
    });
    const fm = [
      { typeId: "PHONE", valueType: "MOBILE", value: "+79990000002" },
      { typeId: "EMAIL", value: "o@example.com" },
      { typeId: "FAX", value: "1" },
    ];
    expect(at(await add(portal, 3, { name: "Olga", fm }), "item")).toMatchObject({
      id: 2,
      hasPhone: "Y",
      fm: [
        { id: 3, valueType: "MOBILE", value: "+79990000002", typeId: "PHONE" },
        { id: 4, valueType: "WORK", value: "o@example.com", typeId: "EMAIL" },
      ],
    });
    expect(at(await add(portal, 4, { title: "Beta", revenue: "10" }), "item")).toMatchObject({ id: 2, revenue: 10 });
    expect(ids(await portal.call("crm.contact.list", { filter: { PHONE: "+79990000002" } }))).toEqual([2]);
  });

  test("names in UPPER_SNAKE, user fields by their own names", async () => {
    const portal = await open();
    const answer = await portal.call("crm.item.add", {
      entityTypeId: 2,
      fields: { TITLE: "x", ASSIGNED_BY_ID: 3, UF_CRM_1721244482250: ["a", 5] },
      useOriginalUfNames: "Y",
    });
    expect(at(answer, "item")).toMatchObject({ title: "x", assignedById: 3, UF_CRM_1721244482250: ["a", "5"] });
  });

  test.each([
    [{ fields: {} }, "100", "Could not find value for parameter {entityTypeId} (internal error)"],
    [{ entityTypeId: 2 }, "100", "Could not find value for parameter {fields} (internal error)"],
    [
      { entityTypeId: 2, fields: "x" },
      "100",
      "Invalid value {} to match with parameter {fields}. Should be value of type array. (internal error)",
    ],
    [
      { entityTypeId: [2], fields: {} },
      "100",
      "Invalid value {} to match with parameter {entityTypeId}. Should be value of type int. (internal error)",
    ],
    [{ entityTypeId: 1268, fields: {} }, "NOT_FOUND", "SPA not found"],
    [
      { entityTypeId: 2, fields: { contactIds: "1" } },
      "100",
      "Expected iterable value for multiple field, but got `string` instead",
    ],
    [
      { entityTypeId: 3, fields: { fm: 1.5 } },
      "100",
      "Expected iterable value for multiple field, but got `double` instead",
    ],
  ])("%j", async (params, error, error_description) => {
    expect(await (await open()).call("crm.item.add", params)).toEqual({ error, error_description });
  });

  test.each(["0001-05-31", "0099-12-31", "1850-03-01"])("a date of long ago, %s, keeps its year", async (closedate) => {
    const answer = await add(await open(), 2, { title: "Сделка", closedate });
    expect(at(answer, "item")).toMatchObject({ closedate: expect.stringMatching(`^${closedate}T`) as string });
  });

  test.each([
    ["stageId", "C7:NEW"],
    ["categoryId", 99],
    ["currencyId", "XXX"],
    ["opportunity", "ten"],
    ["closedate", "tomorrow"],
    ["title", { a: 1 }],
    ["title", "half \udc00"],
    ["contactIds", [0]],
    ["assignedById", "me"],
  ])("%s: %j is refused, and nothing is added", async (name, value) => {
    const portal = await open();
    const error = {
      error: "CRM_FIELD_ERROR_VALUE_NOT_VALID",
      error_description: `Invalid value of the field "${name}"`,
    };
    expect(await add(portal, 2, { [name]: value })).toEqual(error);
    expect(await update(portal, 1, { title: "x", [name]: value })).toEqual(error);
    expect((await portal.call("crm.deal.list")).total).toBe(130);
    expect((await portal.call("crm.deal.get", { id: 1 })).result).toMatchObject({ TITLE: "Deal 1" });
  });
});

describe("crm.item.update", () => {
  test("moves through stages and pipelines", async () => {
    const portal = await open();
    const id = at(await add(portal, 2, {}), "item", "id") as number;
    expect(at(await update(portal, id, { stageId: "WON" }), "item")).toMatchObject({
      stageSemanticId: "S",
      closed: "Y",
    });
    expect(at(await update(portal, id, { categoryId: 7 }), "item")).toMatchObject({
      categoryId: 7,
      stageId: "C7:NEW",
      stageSemanticId: "P",
      closed: "N",
      isNew: "Y",
    });
    expect(at(await update(portal, id, { categoryId: 0, stageId: "LOSE" }), "item")).toMatchObject({
      stageId: "LOSE",
      stageSemanticId: "F",
    });
    expect(await moves(portal, id)).toEqual([
      [1, 0, "NEW"],
      [3, 0, "WON"],
      [5, 7, "C7:NEW"],
      [5, 0, "LOSE"],
    ]);
  });

  test("says who and when; a write that changes nothing is not one", async () => {
    let time = Date.parse("2026-11-20T10:00:00+03:00");
    const { now: _, ...settings } = stagedWorld().portal;
    const clock = { now: () => time, sleep: () => Promise.resolve() };
    const portal = await startPortal({ world: { ...stagedWorld(), portal: settings }, clock });
    const as = async (user: number, fields: object): Promise<Row> =>
      at(await portal.call("crm.item.update", { entityTypeId: 2, id: 3, fields }, user), "item") as Row;
    expect(await as(6, { title: "New name" })).toMatchObject({ updatedTime: now, updatedBy: 6 });
    time += 60_000;
    const same = {
      title: "New name",
      opportunity: "300.500",
      closedate: "2026-07-15",
      contactIds: [1],
      stageId: "WON",
    };
    expect(await as(1, same)).toMatchObject({ updatedTime: now, updatedBy: 6 });
    expect(await as(1, { stageId: "LOSE" })).toMatchObject({
      updatedTime: "2026-11-20T10:01:00+03:00",
      movedTime: "2026-11-20T10:01:00+03:00",
      updatedBy: 1,
      movedBy: 1,
    });
  });

  test("fm: a map by id changes entries, others stay", async () => {
    const portal = await open();
    const change = async (fm: unknown): Promise<unknown> =>
      at(await portal.call("crm.item.update", { entityTypeId: 3, id: 1, fields: { fm } }), "item", "fm");
    const old = { id: 2, valueType: "WORK", value: "+79990000001", typeId: "PHONE" };
    expect(await change([{ typeId: "PHONE", value: "2" }])).toEqual([old, { ...old, id: 3, value: "2" }]);
    expect(
      await change({ 2: { typeId: "PHONE", value: "1", valueType: "HOME" }, 99: { typeId: "PHONE", value: "4" } }),
    ).toEqual([
      { ...old, value: "1", valueType: "HOME" },
      { ...old, id: 3, value: "2" },
      { ...old, id: 4, value: "4" },
    ]);
    expect(await change({ 2: { typeId: "PHONE", value: "" }, 3: { typeId: "PHONE", value: "" } })).toEqual([
      { ...old, id: 4, value: "4" },
    ]);
  });

  test("an unknown item, a bad id and a missing right are refused", async () => {
    const portal = await open();
    expect(await update(portal, 999, {})).toEqual({ error: "NOT_FOUND", error_description: "Element not found" });
    expect(await update(portal, undefined, {})).toMatchObject({ error: "100" });
    expect(await update(portal, [1], {})).toMatchObject({ error: "100" });
    const denied = await portal.call("crm.item.update", { entityTypeId: 2, id: 1, fields: { title: "x" } }, 6);
    expect(denied).toEqual({ error: "ACCESS_DENIED", error_description: "Access denied" });
  });
});

describe("crm.item.delete", () => {
  test("answers an empty list", async () => {
    const portal = await open();
    const remove = (id: unknown, user?: number): Promise<Answer> =>
      portal.call("crm.item.delete", { entityTypeId: 2, id }, user);
    expect(await remove(1, 6)).toMatchObject({ error: "ACCESS_DENIED" });
    expect((await remove(1)).result).toEqual([]);
    expect(await remove(1)).toMatchObject({ error: "NOT_FOUND" });
    expect(await remove(["1"])).toMatchObject({ error: "100" });
    expect((await portal.call("crm.deal.get", { id: 1 })).error).toBe("");
    expect(await moves(portal, 1)).toEqual([]);
  });
});
