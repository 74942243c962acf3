import { expect, test } from "vitest";
import { checkParams, entityOfMethod, type PortalFields } from "../../src/index.ts";

async function check(method: string, params: object, portalFields: PortalFields): Promise<string[]> {
  const problems = await checkParams(method, params, { portalFields });
  return problems.map(
    ({ level, code, path, suggestion }) =>
      `${level} ${code} ${path}${suggestion === undefined ? "" : ` → ${suggestion}`}`,
  );
}

const old: PortalFields = {
  ID: { type: "integer", isReadOnly: true },
  TITLE: { type: "string" },
  STAGE_ID: { type: "crm_status" },
  OPPORTUNITY: { type: "double" },
  ASSIGNED_BY_ID: { type: "user" },
  DATE_CREATE: { type: "datetime", isReadOnly: true },
  UF_CRM_1690: { type: "date" },
  UF_CRM_LIST: { type: "enumeration", isMultiple: true },
};
const item: PortalFields = {
  id: { type: "integer", isReadOnly: true },
  title: { type: "string" },
  assignedById: { type: "user" },
  createdTime: { type: "datetime", isReadOnly: true },
  ufCrm12_1690: { type: "date" },
};

test("a field that the portal has passes, user fields included", async () => {
  const filter = { ">UF_CRM_1690": "2026-03-01", UF_CRM_LIST: [1, 2], STAGE_SEMANTIC_ID: "P" };
  const select = ["ID", "*", "UF_*", "UF_CRM_1690"];
  expect(await check("crm.deal.list", { filter, select, order: { ID: "ASC" } }, old)).toEqual([]);
  const fields = { title: "x", UF_CRM_12_1690: "2026-03-01", ASSIGNED_BY_ID: "5", parentId2: 1 };
  expect(await check("crm.item.add", { entityTypeId: 128, fields }, item)).toEqual([]);
});

test("misspelt names are errors, each with the right one", async () => {
  const filter = { UF_CRM_1691: 1, OPPORTUNITTY: 5, UF_CRM_1690: "сегодня" };
  expect(await check("crm.deal.list", { filter, select: ["TITEL"] }, old)).toEqual([
    "error unknown-field filter.UF_CRM_1691 → UF_CRM_1690",
    "error unknown-field filter.OPPORTUNITTY → OPPORTUNITY",
    "error bad-date filter.UF_CRM_1690",
    "error unknown-field select.0 → TITLE",
  ]);
  const wrong = { entityTypeId: 128, filter: { createdTme: 1 }, order: { tittle: "ASC" } };
  expect(await check("crm.item.list", wrong, item)).toEqual([
    "error unknown-field filter.createdTme → createdTime",
    "error unknown-field order.tittle → title",
  ]);
});

test("a user field that the portal does not have is an error in the CRM, near another one or not", async () => {
  expect(await check("crm.deal.list", { filter: { UF_CRM_MADE_TODAY: "x" } }, old)).toEqual([
    "error unknown-field filter.UF_CRM_MADE_TODAY",
  ]);
  expect(await check("crm.item.list", { entityTypeId: 2, filter: { "!ufCrmMadeToday": "x" } }, item)).toEqual([
    "error unknown-field filter.!ufCrmMadeToday",
  ]);
  expect(await check("crm.deal.update", { id: 1, fields: { UF_CRM_MADE_TODAY: "x" } }, old)).toEqual([
    "error unknown-field fields.UF_CRM_MADE_TODAY",
  ]);
  expect(await check("crm.item.update", { entityTypeId: 2, id: 1, fields: { ufCrmMadeToday: 1 } }, item)).toEqual([
    "error unknown-field fields.ufCrmMadeToday",
  ]);
  // Who may not see them all is not told all of an employee's.
  const found = await check("user.get", { FILTER: { UF_USR_1: 1 } }, { ID: { type: "unknown" } });
  expect(found).toEqual(["warning unknown-field FILTER.UF_USR_1"]);
});

test("what a write would drop or misread", async () => {
  const fields = { UF_CRM_X: 1, DATE_CREATE: "2026-01-01T00:00:00Z", OPPORTUNITY: "много", Title: "y" };
  expect(await check("crm.deal.update", { id: 1, fields }, old)).toEqual([
    "error unknown-field fields.UF_CRM_X",
    "warning read-only-field fields.DATE_CREATE",
    "error wrong-type fields.OPPORTUNITY",
    "error unknown-field fields.Title → TITLE",
  ]);
});

test("fields under both names are read in the spelling of the method", async () => {
  const both: PortalFields = {
    id: { type: "integer", classicName: "ID" },
    stageId: { type: "crm_status", classicName: "STAGE_ID" },
    createdTime: { type: "datetime", classicName: "DATE_CREATE" },
    observers: { type: "user", isMultiple: true },
    ufCrm_1690: { type: "date", classicName: "UF_CRM_1690" },
  };
  expect(
    await check("crm.deal.list", { filter: { ">DATE_CREATE": "вчера", UF_CRM_1690: "", STAGE_IDD: 1 } }, both),
  ).toEqual(["error bad-date filter.>DATE_CREATE", "error unknown-field filter.STAGE_IDD → STAGE_ID"]);
  const filter = { observers: 1, ">createdTime": "вчера", STAGE_ID: "NEW", ufCrm_1691: 1 };
  expect(await check("crm.item.list", { entityTypeId: 2, filter }, both)).toEqual([
    "error bad-date filter.>createdTime",
    "error unknown-field filter.ufCrm_1691 → ufCrm_1690",
  ]);
});

test("fields in the other spelling make no error certain", async () => {
  const found = await check("crm.deal.list", { filter: { DATE_CREATE: "", TYPE_ID: "SALE" } }, item);
  expect(found.filter((problem) => problem.startsWith("error"))).toEqual([]);
});

test("names that mean something to JavaScript are names like others", async () => {
  const filter = JSON.parse('{"__proto__": 1, "constructor": 2, "toString": 3}') as object;
  expect(await check("crm.item.list", { entityTypeId: 2, filter }, item)).toEqual([
    "error unknown-field filter.__proto__",
    "error unknown-field filter.constructor",
    "error unknown-field filter.toString",
  ]);
});

test.each([
  ["crm.deal.list", {}, { entity: "deal", entityTypeId: 2 }],
  ["CRM.Lead.Add", {}, { entity: "lead", entityTypeId: 1 }],
  ["crm.item.list", { entityTypeId: "31" }, { entity: "invoice", entityTypeId: 31 }],
  ["crm.item.update", { entityTypeId: 1042 }, { entity: "1042", entityTypeId: 1042 }],
  ["crm.item.list", { entityTypeId: "$result[x]" }, undefined],
  ["crm.item.list", null, undefined],
  ["tasks.task.add", {}, { entity: "task" }],
  ["user.get", {}, { entity: "user" }],
  ["crm.deal.userfield.list", {}, undefined],
])("entity of %s %o", (method, params, entity) => {
  expect(entityOfMethod(method, params)).toEqual(entity);
});
