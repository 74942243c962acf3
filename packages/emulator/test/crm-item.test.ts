import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });
const list = (portal: TestPortal, params: object, user?: number): Promise<Answer> =>
  portal.call("crm.item.list", { entityTypeId: 2, ...params }, user);

describe("paging", () => {
  test.each([
    [0, 50, 130, 50],
    [70, 50, 130, 100],
    [100, 30, 130, undefined],
    [150, 0, 130, undefined],
    [-1, 50, undefined, undefined],
  ])("start=%j", async (start, length, total, next) => {
    const answer = await list(await open(), { start, select: ["id"] });
    expect([rows(answer, "items").length, answer.total, answer.next]).toEqual([length, total, next]);
  });
});

describe("filter", () => {
  test.each([
    [{ stageSemanticId: "S" }, 43],
    [{ "=STAGE_SEMANTIC_ID": "S" }, 43],
    [{ "@id": [1, 2], "!id": 2 }, 1],
    [{ "!@stageId": ["WON"] }, 87],
    [{ "!companyId": 1 }, 65],
    [{ "%title": "DEAL 12" }, 11],
    [{ "!%title": "deal" }, 0],
    [{ "=%title": "deal 1_" }, 10],
    [{ "!=%title": "deal 1_" }, 120],
    [{ ">=createdTime": "2026-10-02T00:00:00+03:00" }, 107],
    [{ closedate: "" }, 32],
    [{ "@id": [] }, 130],
    [{ ufCrm_1721244482250: "Hello" }, 1],
    [{ UF_CRM_1721244482250: "Hello" }, 1],
    [{ 0: { logic: "OR", 0: { id: 1 }, 1: { "%title": "Deal 2" } } }, 12],
    [[{ logic: "OR", 0: { id: 1 }, 1: { logic: "AND", ">id": 5, "<id": 8 } }, { "!id": 6 }], 2],
    [{ logic: "OR", id: 1, "@id": [2, 3] }, 3],
  ])("%j", async (filter, total) => {
    expect((await list(await open(), { filter })).total).toBe(total);
  });

  test.each([
    [{ filter: { nope: 1 } }, "Invalid filter: field 'nope' is not allowed in filter"],
    [{ filter: { "><id": [1, 2] } }, "Invalid filter: field 'id' is not allowed in filter"],
    [{ filter: { fm: 1 } }, "Invalid filter: field 'fm' is not allowed in filter"],
    [{ filter: { ">id": [1] } }, "Invalid filter: field 'id' has invalid value"],
    [{ filter: { 0: { logic: "OR", 0: { nope: 1 } } } }, "Invalid filter: field 'nope' is not allowed in filter"],
    [{ order: { nope: "ASC" } }, "Invalid order: field 'nope' is not allowed in order"],
    [{ order: { id: "up" } }, "Invalid order: allowed sort directions are `ASC, DESC`. But got 'UP' for field 'id'"],
  ])("%j is refused", async (params, text) => {
    expect(await list(await open(), params)).toEqual({ error: "INVALID_ARG_VALUE", error_description: text });
  });
});

describe("rows", () => {
  test("are the typed view of the classic ones", async () => {
    const portal = await open();
    const item = at(await portal.call("crm.item.get", { entityTypeId: 2, id: 12 }), "item");
    expect(item).toMatchObject({
      id: 12,
      title: "Deal 12",
      categoryId: 0,
      stageId: "WON",
      stageSemanticId: "S",
      opportunity: 1200.5,
      companyId: 1,
      contactId: 1,
      contactIds: [1],
      leadId: null,
      assignedById: 1,
      opened: "N",
      closedate: null,
      createdTime: "2026-10-01T12:00:00+03:00",
      entityTypeId: 2,
    });
    const empty = rows(await list(portal, { filter: { id: 5 } }), "items")[0];
    expect(empty).toMatchObject({ companyId: 0, opportunity: null, closedate: "2026-07-15T03:00:00+03:00" });
    expect(at(await portal.call("crm.item.get", { entityTypeId: 1, id: 1 }), "item")).toMatchObject({
      stageId: "NEW",
      stageSemanticId: "P",
      opportunity: 10.5,
      birthdate: null,
    });
    expect(at(await portal.call("crm.item.get", { entityTypeId: 3, id: 1 }), "item", "fm")).toEqual([
      { id: 2, valueType: "WORK", value: "+79990000001", typeId: "PHONE" },
    ]);
  });

  test("select: names in either spelling, user fields, always id", async () => {
    const portal = await open();
    const pick = async (select: string[], more = {}): Promise<unknown> =>
      rows(await list(portal, { select, filter: { id: 1 }, ...more }), "items")[0];
    expect(await pick(["title", "CREATED_TIME", "nope"])).toEqual({
      id: 1,
      title: "Deal 1",
      createdTime: "2026-10-01T01:00:00+03:00",
    });
    expect(await pick(["ufCrm_1721244482250"])).toEqual({ id: 1, ufCrm_1721244482250: "Hello" });
    expect(await pick(["UF_CRM_1721244482250"], { useOriginalUfNames: "Y" })).toEqual({
      id: 1,
      UF_CRM_1721244482250: "Hello",
    });
    expect(await pick(["*"])).toMatchObject({ ufCrm_1721244482250: "Hello", entityTypeId: 2 });
  });

  test("order by any field, ties by id", async () => {
    const portal = await open();
    const first = async (order: object): Promise<number[]> =>
      ids(await list(portal, { order, select: ["id"] }), "items").slice(0, 3);
    expect(await first({ opportunity: "desc" })).toEqual([129, 128, 127]);
    expect(await first({ stageId: "DESC", id: "DESC" })).toEqual([129, 126, 123]);
    expect(await first({ ID: "DESC" })).toEqual([130, 129, 128]);
  });

  test("errors of the controller", async () => {
    const portal = await open();
    expect(await portal.call("crm.item.get", { entityTypeId: 2, id: 999 })).toEqual({
      error: "NOT_FOUND",
      error_description: "Element not found",
    });
    expect(await portal.call("crm.item.list", { entityTypeId: 1268 })).toMatchObject({ error: "NOT_FOUND" });
    expect(await portal.call("crm.item.list")).toMatchObject({ error: "100" });
    expect(await portal.call("crm.item.get", { entityTypeId: 2 })).toMatchObject({ error: "100" });
    expect(await portal.call("crm.item.get", { entityTypeId: 2, id: 1 }, 6)).toMatchObject({ error: "ACCESS_DENIED" });
    expect((await list(portal, {}, 6)).total).toBe((await portal.call("crm.deal.list", {}, 6)).total);
  });

  test("fields tell their type and their name of REST 1", async () => {
    const fields = at(await (await open()).call("crm.item.fields", { entityTypeId: 2 }), "fields");
    expect(fields).toMatchObject({
      createdTime: { type: "datetime", upperName: "CREATED_TIME", isReadOnly: true },
      ufCrm_1721244482250: { upperName: "UF_CRM_1721244482250", isDynamic: true },
    });
  });
});
