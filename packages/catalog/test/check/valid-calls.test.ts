import { expect, test } from "vitest";
import { checkParams } from "../../src/index.ts";

async function check(method: string, params: object): Promise<string[]> {
  const problems = await checkParams(method, params);
  return problems.map(
    ({ level, code, path, suggestion }) =>
      `${level} ${code} ${path}${suggestion === undefined ? "" : ` → ${suggestion}`}`,
  );
}

const company = { type: "company_calendar", from: "2026-03-01T10:00:00+03:00", to: "2026-03-01T11:00:00+03:00" };

test.each([
  // A list of groups is the object with the keys 0…n.
  ["crm.item.list", { entityTypeId: 2, filter: [{ logic: "OR", 0: { id: 1 }, 1: { title: "x" } }] }],
  ["crm.item.list", { entityTypeId: 2, filter: { 0: [{ id: 1 }, { title: "x" }] } }],
  ["calendar.event.get", { type: "company_calendar", ownerId: "" }],
  ["calendar.event.get", { type: "company_calendar" }],
  ["calendar.section.get", { type: "company_calendar", ownerId: "" }],
  ["calendar.event.add", { ...company, ownerId: "", name: "x", section: 5 }],
  // A PHP list that has lost its first entry.
  ["crm.deal.list", { filter: { ID: { 0: 1, 1: 2 }, "@CATEGORY_ID": { 1: 5, 2: 6 } } }],
  ["tasks.task.list", { filter: { STATUS: { 2: 2, 3: 3 } } }],
  ["user.get", { FILTER: { ID: { 0: 1, 1: 5 } } }],
])("%s %j is a valid call", async (method, params) => {
  expect(await check(method, params)).toEqual([]);
});

test.each([
  ["im.notify", { TO: 5, MESSAGE: "x" }, "warning unknown-parameter TO → USER_ID"],
  ["im.notify.system.add", { to: 5, MESSAGE: "x" }, "warning unknown-parameter to → USER_ID"],
  ["im.notify", { MESSAGE: "x" }, "error missing-parameter USER_ID → USER_ID"],
  ["calendar.event.get", { type: "user", ownerId: "" }, "warning missing-parameter ownerId → ownerId"],
  ["calendar.event.get", { type: "user" }, "error missing-parameter ownerId → ownerId"],
  // What stands in the groups of a list is looked at.
  [
    "crm.item.list",
    { entityTypeId: 2, filter: [{ logic: "OR", 0: { "&id": 1 } }] },
    "error unknown-operator filter.0.0.&id",
  ],
  ["crm.item.list", { entityTypeId: 2, filter: ["id"] }, "error wrong-type filter"],
  ["crm.deal.list", { filter: [{ LOGIC: "OR", ID: 1 }] }, "error bad-group filter.0"],
  ["crm.deal.list", { filter: { ID: { value: 1 } } }, "error bad-condition filter.ID"],
  ["crm.deal.list", { filter: { ">ID": { 0: 1 } } }, "error bad-condition filter.>ID"],
  ["crm.deal.update", { id: 1, fields: { OPPORTUNITY: "много" } }, "error wrong-type fields.OPPORTUNITY"],
])("%s %j: %s", async (method, params, problem) => {
  expect(await check(method, params)).toEqual([problem]);
});

test("without the portal's fields the names of the documentation count, as a warning with the nearest", async () => {
  expect(await check("crm.deal.list", { filter: { STAGE: "NEW" } })).toEqual([
    "warning unknown-field filter.STAGE → STAGE_ID",
  ]);
  const select = ["ID", "*", "UF_*", "TITEL", "UF_CRM_5"];
  const filter = { "!STAGE_SEMANTIC_ID": "F", UF_CRM_5: 1, PARENT_ID_128: 1, LEAD_ID: 5, ">OPPORTUNITTY": 1 };
  expect(await check("crm.deal.list", { filter, select, order: { DATE_CRATE: "ASC" } })).toEqual([
    "warning unknown-field filter.>OPPORTUNITTY → >OPPORTUNITY",
    "warning unknown-field select.3 → TITLE",
    "warning unknown-field order.DATE_CRATE → DATE_CREATE",
  ]);
});

test.each([
  ["lead", ["PHONE", "EMAIL", "STATUS_ID", "STATUS_SEMANTIC_ID", "DATE_CLOSED", "NAME", "UTM_SOURCE"]],
  ["contact", ["PHONE", "EMAIL", "IM", "LAST_NAME", "COMPANY_ID", "TYPE_ID", "DATE_MODIFY"]],
  ["company", ["PHONE", "EMAIL", "INDUSTRY", "REVENUE", "IS_MY_COMPANY", "LEAD_ID"]],
  ["quote", ["STATUS_ID", "QUOTE_NUMBER", "DEAL_ID", "OPPORTUNITY", "CLOSEDATE"]],
])("usual fields of a %s are known", async (entity, names) => {
  const filter = Object.fromEntries(names.map((name) => [name, 1]));
  const found = await check(`crm.${entity}.list`, { filter: { ...filter, ID: 1 }, select: names });
  expect(found.filter((problem) => problem.includes("unknown-field"))).toEqual([]);
});
