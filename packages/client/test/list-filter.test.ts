import { expect, test } from "vitest";
import type { Params } from "../src/index.ts";
import { caught } from "./caught.ts";
import { readScripted, type ScriptedCommand } from "./scripted-list.ts";

/** Reads a list without rows, for the sake of what is sent. */
async function sent(method: string, params: Params): Promise<ScriptedCommand["params"]> {
  const { commands } = await readScripted(method, () => ({ result: [], total: 0 }), params);
  return (
    commands.find(({ params: { order, ORDER } }) => !/DESC/.test(JSON.stringify(order ?? ORDER ?? "")))?.params ?? {}
  );
}

const task = { entityTypeId: 2 };
const product = { iblockId: 1 };

test.each<[string, Params, RegExp, RegExp]>([
  // Letter case.
  ["crm.deal.list", { filter: { stageId: "NEW" } }, /"stageId".*upper case/, /"STAGE_ID"/],
  ["crm.deal.list", { filter: { ">=dateCreate": "2026-01-01" } }, /upper case/, /">=DATE_CREATE"/],
  ["crm.deal.list", { filter: { ">id": 5 } }, /upper case/, /">ID"/],
  ["tasks.task.list", { filter: { responsibleId: 1 } }, /upper case/, /"RESPONSIBLE_ID"/],
  ["user.get", { active: true }, /upper case/, /"ACTIVE"/],
  ["catalog.product.list", { filter: { ...product, XML_ID: "a" } }, /camel case/, /"xmlId"/],
  ["sale.order.list", { filter: { ">=DATE_INSERT": "2026-01-01" } }, /camel case/, /">=dateInsert"/],
  // Prefixes.
  ["tasks.task.list", { filter: { "@ID": [1, 2] } }, /"@"/, /"ID" with an array/],
  ["tasks.task.list", { filter: { "!@STATUS": [5] } }, /"!@"/, /"!STATUS" with one value/],
  ["crm.deal.list", { filter: { "><OPPORTUNITY": [1, 2] } }, /"><"/, /">=OPPORTUNITY" and "<=OPPORTUNITY"/],
  ["crm.lead.list", { filter: { "!%TITLE": "a" } }, /"!%"/, /one of these/],
  ["crm.deal.list", { filter: { "~TITLE": "a" } }, /"~"/, /answer\(\)/],
  ["crm.deal.list", { filter: { " ID": 1 } }, /" "/, /answer/],
  ["lists.element.get", { IBLOCK_TYPE_ID: "a", IBLOCK_ID: 1, FILTER: { "!@ID": [1] } }, /"!@"/, /leave the rows out/],
  ["disk.folder.getchildren", { id: 1, filter: { "@ID": [1] } }, /"@"/, /"=ID" with an array/],
  ["catalog.product.list", { filter: { ...product, "@id": [1] } }, /"@"/, /one of these/],
  ["event.offline.list", { filter: { ">=ID": 1 } }, /">="/, /one of these/],
  ["crm.status.list", { filter: { "%NAME": "a" } }, /"%"/, /without a prefix/],
  ["crm.item.list", { ...task, filter: { "><opportunity": [1, 2] } }, /"><"/, />=opportunity/],
  // Fields.
  ["department.get", { UF_PHONE: 1 }, /nothing but these/, /ID, NAME, SORT, PARENT, UF_HEAD/],
  ["department.get", { SORT: "NAME", order: "ASC" }, /two texts/, /sort: "ID"/],
  ["user.search", { FILTER: { EMAIL: "a" } }, /nothing but these/, /LAST_NAME/],
  ["user.search", { FILTER: { FIND: "a", NAME: "b" } }, /all other conditions are dropped/, /alone/],
  ["disk.file.search", { QUERY: "a", FILTER: { NAME: "b" } }, /nothing but these/, /STORAGE_ID/],
  ["imopenlines.config.list.get", { PARAMS: { filter: { QUEUE: 1 } } }, /cannot filter by/, /after reading/],
  ["crm.contact.list", { filter: { "%PHONE": "495" } }, /one whole value/, /"PHONE"/],
  ["crm.contact.list", { filter: { PHONE: ["1", "2"] } }, /only the first/, /at a time/],
  ["crm.deal.list", { filter: { "TITLE ": "a" } }, /no field/, /name of the field/],
  // Values.
  ["crm.deal.list", { filter: { "@ID": [] } }, /array is empty/, /do not ask/],
  ["tasks.task.list", { filter: { "::SUBFILTER-1": { ID: [] } } }, /array is empty/, /do not ask/],
  ["imopenlines.config.list.get", { PARAMS: { filter: { ID: [] } } }, /array is empty/, /do not ask/],
  ["crm.deal.list", { filter: { ">OPPORTUNITY": [1] } }, /one value/, /Pass one value/],
  ["crm.deal.list", { filter: { OPPORTUNITY: { ">": 1 } } }, /object/, />=OPPORTUNITY/],
  ["sonet_group.get", { FILTER: { "><ID": 5 } }, /two ends/, /two values/],
  ["crm.deal.list", { filter: { ">DATE_CREATE": "yesterday" } }, /as a date/, /2026-03-01T/],
  ["sale.order.list", { filter: { ">dateInsert": "soon" } }, /as a date/, /2026-03-01T/],
  // Where conditions stand.
  ["crm.deal.list", { filters: { STAGE_ID: "NEW" } }, /no parameter "filters"/, /"filter"/],
  ["crm.deal.list", { fliter: { STAGE_ID: "NEW" } }, /no parameter "fliter"/, /"filter"/],
  ["crm.deal.list", { STAGE_ID: "NEW" }, /beside "filter"/, /Move it/],
  ["crm.deal.list", { ">ID": 5 }, /beside "filter"/, /Move it/],
  ["sonet_group.get", { ">ID": 5 }, /beside "FILTER"/, /Move it/],
  ["user.get", { FILTER: { ACTIVE: true }, UF_DEPARTMENT: 1 }, /does not look/, /Move it into "FILTER"/],
  ["department.get", { filter: { ID: 1 } }, /no parameter "filter"/, /beside the other/],
  ["calendar.event.get", { type: "user", ownerId: 1, filter: { ID: 1 } }, /has no filter/, /after reading/],
  ["crm.category.list", { ...task, FILTER: { id: 1 } }, /has no filter/, /after reading/],
  ["crm.deal.list", { filter: [1] }, /object of conditions/, /^$/],
  ["crm.deal.list", { filter: {}, FILTER: {} }, /twice/, /^$/],
  // What must be there.
  ["catalog.product.list", { filter: { active: "Y" } }, /needs the condition "iblockId"/, /Add it/],
  [
    "crm.item.productrow.list",
    { filter: { ownerType: "D", "=ownerId": 1 } },
    /needs the condition "=ownerType"/,
    /Add/,
  ],
  ["crm.item.list", {}, /needs the parameter "entityTypeId"/, /Add/],
  // Groups.
  ["crm.deal.list", { filter: { LOGIC: "OR", STAGE_ID: "NEW" } }, /inside a group only/, /__INNER_FILTER_1/],
  ["crm.deal.list", { filter: { 0: { LOGIC: "OR" } } }, /not how/, /__INNER_FILTER_1/],
  ["crm.deal.list", { filter: { __INNER_FILTER_1: { logic: "OR", ID: 1 } } }, /another word/, /__INNER_FILTER_1/],
  ["crm.deal.list", { filter: { __INNER_FILTER_1: { LOGIC: "OR", stageId: 1 } } }, /upper case/, /STAGE_ID/],
  ["crm.contact.list", { filter: { __INNER_FILTER_1: { LOGIC: "OR" } } }, /no groups/, /each alternative/],
  ["user.get", { FILTER: { LOGIC: "OR", ID: 1 } }, /no groups/, /each alternative/],
  ["catalog.price.list", { filter: { 0: { logic: "OR" } } }, /no groups/, /each alternative/],
  ["tasks.task.list", { filter: { "::LOGIC": "XOR", ID: 1 } }, /AND or OR/, /::SUBFILTER-1/],
  ["tasks.task.list", { filter: { "::SUBFILTER-1": 5 } }, /not how/, /::SUBFILTER-1/],
  ["crm.item.list", { ...task, filter: { "::LOGIC": "OR", id: 1 } }, /another word/, /logic: "OR"/],
])("%s with %j is refused with a way out", async (method, params, reason, hint) => {
  const error = await caught(readScripted(method, () => ({ result: [] }), params));
  expect(error.code).toBe("bad-parameters");
  expect(error.message).toMatch(reason);
  expect(error.hint ?? "").toMatch(hint);
});

test.each<[string, Params, Params]>([
  ["crm.deal.list", { FILTER: { STAGE_ID: "NEW" } }, { filter: { STAGE_ID: "NEW" } }],
  ["crm.deal.list", { filter: { "!STAGE_ID": ["A", "B"] } }, { filter: { "!STAGE_ID": { 0: "A", 1: "B" } } }],
  [
    "crm.deal.list",
    { filter: { UF_CRM_1: 1, ">=DATE_CREATE": new Date(0) } },
    { filter: { UF_CRM_1: "1", ">=DATE_CREATE": "1970-01-01T00:00:00.000Z" } },
  ],
  [
    "crm.deal.list",
    { filter: { __INNER_FILTER_1: { LOGIC: "OR", ID: 1, "%TITLE": "a" } } },
    { filter: { __INNER_FILTER_1: { LOGIC: "OR", ID: "1", "%TITLE": "a" } } },
  ],
  [
    "tasks.task.list",
    { filter: { STATUS: [2, 3], "!DEADLINE": "" } },
    { filter: { STATUS: { 0: "2", 1: "3" }, "!DEADLINE": "" } },
  ],
  [
    "tasks.task.list",
    { filter: { "::LOGIC": "OR", ID: 1, GROUP_ID: 2 } },
    { filter: { "::SUBFILTER-0": { "::LOGIC": "OR", ID: "1", GROUP_ID: "2" } } },
  ],
  [
    "crm.item.list",
    { ...task, filter: { logic: "OR", 0: { stageId: "A" }, 1: { id: 5 } } },
    { entityTypeId: "2", filter: { 0: { logic: "OR", 0: { stageId: "A" }, 1: { id: "5" } } } },
  ],
  [
    "crm.item.list",
    { ...task, filter: { STAGE_ID: "NEW", nobodyKnows: 1 } },
    { entityTypeId: "2", filter: { STAGE_ID: "NEW", nobodyKnows: "1" } },
  ],
  [
    "crm.item.productrow.list",
    { filter: { "=ownerType": "D", "=ownerId": 1 } },
    { filter: { "=ownerType": "D", "=ownerId": "1" } },
  ],
  ["voximplant.statistic.get", { filter: { ">call_duration": 5 } }, { FILTER: { ">call_duration": "5" } }],
])("%s with %j is sent", async (method, params, expected) => {
  const { order: _, ORDER: __, SORT: ___, start, ...rest } = await sent(method, params);
  expect(rest).toEqual(expected);
  expect(start).toBe("-1");
});

test.each<[string, Params, Params]>([
  [
    "user.get",
    { ACTIVE: true, "!UF_DEPARTMENT": false },
    { ACTIVE: true, "!UF_DEPARTMENT": false, sort: "ID", order: "ASC" },
  ],
  ["department.get", { PARENT: 1, SORT: 500 }, { PARENT: 1, SORT: 500, sort: "ID", order: "ASC" }],
  ["user.search", { FILTER: { FIND: "Ann" } }, { FILTER: { FIND: "Ann" }, sort: "ID", order: "ASC" }],
  ["crm.status.list", { filter: { ENTITY_ID: "STATUS" } }, { filter: { ENTITY_ID: "STATUS" } }],
  ["sonet_group.get", { filter: { "><ID": [1, 5] } }, { FILTER: { "><ID": [1, 5] }, ORDER: { ID: "ASC" } }],
  [
    "disk.storage.getchildren",
    { id: 1, filter: { "=ID": [1] } },
    { id: 1, filter: { "=ID": [1] }, order: { ID: "ASC" } },
  ],
])("%s with %j is sent, too", async (method, params, expected) => {
  expect(await sent(method, params)).toEqual(expected);
});

test.each<[Params, Params]>([
  [{ ">ID": 100 }, { ">ID": "100" }],
  [{ ">=ID": 100 }, { ">ID": "99" }],
  [{ ">ID": "100", ">=ID": 300 }, { ">ID": "299" }],
  [
    { ">ID": 10, "<=ID": 500, "@ID": [20, 30] },
    { "<=ID": "500", "@ID": { 0: "20", 1: "30" }, ">ID": "10" },
  ],
  [{ ID: [7, 8] }, { ID: { 0: "7", 1: "8" } }],
])("bounds %j become %j", async (filter, expected) => {
  expect((await sent("crm.deal.list", { filter }))["filter"]).toEqual(expected);
});

test("a bound inside OR is no place to begin", async () => {
  const filter = { logic: "OR", ">id": 100, stageId: "NEW" };
  expect((await sent("crm.item.list", { ...task, filter }))["filter"]).toEqual({
    0: { logic: "OR", ">id": "100", stageId: "NEW" },
  });
});

test("products are always asked for what they cannot do without", async () => {
  expect(await sent("catalog.product.list", { filter: product })).toMatchObject({
    select: { 0: "id", 1: "iblockId", 2: "*" },
  });
  expect(await sent("catalog.product.list", { filter: product, select: ["name"] })).toMatchObject({
    select: { 0: "id", 1: "iblockId", 2: "name" },
  });
});

test("an order in two texts", async () => {
  expect(await sent("voximplant.statistic.get", { SORT: "ID", ORDER: "asc" })).toEqual({
    SORT: "ID",
    ORDER: "ASC",
    start: "-1",
  });
  const error = await caught(
    readScripted("voximplant.statistic.get", () => ({ result: [] }), { SORT: "CALL_DURATION", ORDER: "ASC" }),
  );
  expect(error.message).toMatch(/ascending order of ID/);
  expect((await caught(readScripted("user.get", () => ({ result: [] }), { order: { ID: "ASC" } }))).message).toMatch(
    /two texts/,
  );
});
