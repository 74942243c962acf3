import { describe, expect, test } from "vitest";
import { checkParams, type CheckOptions } from "../../src/index.ts";

/** "level code path", then the suggestion. */
async function check(method: string, params: unknown, options?: CheckOptions): Promise<string[]> {
  const problems = await checkParams(method, params, options);
  for (const { message } of problems) expect([message.ru, message.en].every((text) => text.length > 5)).toBe(true);
  return problems.map(
    ({ level, code, path, suggestion }) =>
      `${level} ${code} ${path}${suggestion === undefined ? "" : ` → ${suggestion}`}`,
  );
}

const sound: readonly (readonly [string, object])[] = [
  ["crm.deal.list", { filter: { ">=DATE_CREATE": "2026-03-01T00:00:00+03:00", STAGE_ID: ["NEW"] }, select: ["ID"] }],
  ["crm.deal.list", { FILTER: { ID: 5 }, Select: ["id", "UF_*"], order: { ID: "desc" }, start: -1 }],
  ["crm.deal.get", { ID: "5" }],
  ["crm.item.list", { entityTypeId: "2", filter: { 0: { logic: "OR", 0: { id: 1 }, 1: { id: 2 } } } }],
  [
    "crm.item.list",
    { entityTypeId: 2, filter: { "@id": [1, 2], STAGE_ID: "NEW", ufCrm_1: 5 }, useOriginalUfNames: "Y" },
  ],
  ["crm.item.add", { entityTypeId: 128, fields: { title: "x", ufCrm12_1690: "2026-03-01", parentId2: 5 } }],
  ["crm.item.update", { entityTypeId: 2, id: "$result[deal][item][id]", fields: { stageId: "WON" } }],
  ["crm.item.add", { entityTypeId: 2, fields: "$result[fields]" }],
  ["crm.contact.add", { fields: { NAME: "A", PHONE: [{ VALUE: "+7", VALUE_TYPE: "WORK" }], ASSIGNED_BY_ID: "5" } }],
  ["crm.contact.add", { fields: { BIRTHDATE: "1990-02-28", UF_CRM_1: null, PARENT_ID_128: 5, ASSIGNED_BY_ID: 5n } }],
  ["tasks.task.list", { filter: { ID: [1, 2], "!DEADLINE": "", "::SUBFILTER-1": { "::LOGIC": "OR", ID: 1 } } }],
  ["tasks.task.add", { fields: { TITLE: "x", RESPONSIBLE_ID: 1, DEADLINE: new Date(0) } }],
  ["user.get", { ID: [5, 6], ACTIVE: true, sort: "ID", order: "ASC" }],
  ["user.get", { FILTER: { ">ID": 5 } }],
  ["user.get", { NAME: "Anna", UF_SORT: 1 }],
  ["department.get", { PARENT: 1, sort: "NAME", order: "ASC", START: 50 }],
  ["task.commentitem.add", { TASKID: 1, FIELDS: { POST_MESSAGE: "x" } }],
  ["calendar.event.get", { type: "user", ownerId: 1, from: "2026-03-01", to: "2026-03-08" }],
  ["im.message.add", { DIALOG_ID: 5, MESSAGE: "x" }],
  ["crm.productsection.list", {}],
  ["booking.v1.booking.list", { FILTER: { within: { dateFrom: 1, dateTo: 2 } } }],
];

test.each(sound)("nothing to say: %s %o", async (method, params) => {
  expect(await check(method, params)).toEqual([]);
});

const names: [method: string, params: unknown, ...problems: string[]][] = [
  ["crm.deal.list", null, "error bad-parameters "],
  ["crm.deal.list", "filter[ID]=5", "error bad-parameters "],
  ["crm.deal.list", [{ filter: {} }], "error bad-parameters "],
  ["crm.deals.list", {}, "warning unknown-method  → crm.deal.list"],
  ["crm.deal.list", { selct: ["ID"] }, "error unknown-parameter selct → select"],
  ["crm.deal.list", { page: 2 }, "warning unknown-parameter page"],
  ["crm.item.list", { entityTypeId: 2, Filter: {} }, "error wrong-case Filter → filter"],
  ["crm.item.list", { entityTypId: 2 }, "error unknown-parameter entityTypId → entityTypeId"],
  ["crm.item.list", {}, "error missing-parameter entityTypeId → entityTypeId"],
  ["crm.item.list", { entityTypeId: null }, "error missing-parameter entityTypeId → entityTypeId"],
  ["crm.deal.get", { id: "" }, "error missing-parameter id → id"],
  ["tasks.task.get", { id: 5 }, "warning unknown-parameter id", "warning missing-parameter taskId → taskId"],
  ["crm.deal.list", { STAGE_ID: "NEW" }, "error misplaced STAGE_ID → filter.STAGE_ID"],
  ["crm.deal.list", { ">ID": 5 }, "error misplaced >ID → filter.>ID"],
  ["crm.item.list", { entityTypeId: 2, auth: "x", HALT: 1 }, "error reserved-name auth", "error reserved-name HALT"],
  ["profile", { "CMD[0]": "x" }, "error reserved-name CMD[0]"],
  ["crm.deal.list.json", {}, "warning unknown-method  → crm.deal.list"],
  ["im.message.add", { DIALOG_ID: "chat1" }, "warning missing-parameter MESSAGE"],
  ["im.message.add", { dialog_id: "5", MESSAGE: "x" }, "warning wrong-case dialog_id → DIALOG_ID"],
  ["user.get", { fitler: { ID: 1 } }, "error unknown-parameter fitler → FILTER"],
  ["user.get", { oder: "ASC", ACTIVE: true }, "error unknown-parameter oder → order"],
  ["user.search", { FITLER: { NAME: "Anna" } }, "error unknown-parameter FITLER → FILTER"],
  ["user.search", { LAST_NAM: "Smith" }, "warning unknown-field LAST_NAM → LAST_NAME"],
  ["user.get", { FILTER: {}, ACTIVE: true }, "error misplaced ACTIVE → FILTER.ACTIVE"],
  ["task.commentitem.add", { FIELDS: { POST_MESSAGE: "x" }, TASKID: 1 }, "error wrong-order FIELDS → TASKID, FIELDS"],
  ["task.elapseditem.getlist", { TASKID: 1, FILTER: {} }, "error wrong-order FILTER → TASKID, ORDER, FILTER"],
];

test.each(names)("names: %s %o", async (method, params, ...problems) => {
  expect(await check(method, params)).toEqual(problems);
});

const values: [method: string, params: object, ...problems: string[]][] = [
  ["crm.deal.list", { select: "ID" }, "error wrong-type select"],
  ["crm.deal.list", { filter: "ID=5" }, "error wrong-type filter"],
  ["crm.deal.list", { filter: ["ID=5"] }, "error wrong-type filter"],
  ["crm.deal.list", { order: "ID" }, "error wrong-type order"],
  ["tasks.task.add", { fields: '{"TITLE":"x"}' }, "error wrong-type fields"],
  ["crm.deal.add", { fields: ["TITLE"] }, "error wrong-type fields"],
  ["crm.deal.get", { id: [1, 2] }, "error wrong-type id"],
  ["crm.deal.get", { id: "abc" }, "error wrong-type id"],
  ["crm.deal.get", { id: "D_5" }, "warning wrong-type id"],
  ["crm.contact.add", { fields: { PHONE: "+7999" } }, "error wrong-type fields.PHONE"],
  ["crm.contact.add", { fields: { ASSIGNED_BY_ID: "Иванов" } }, "error wrong-type fields.ASSIGNED_BY_ID"],
  ["crm.contact.add", { fields: { birthdate: "1990-02-28" } }, "error unknown-field fields.birthdate → BIRTHDATE"],
  ["crm.contact.add", { fields: { NAMEE: "x" } }, "warning unknown-field fields.NAMEE → NAME"],
  ["crm.deal.add", { fields: { OPENED: true } }, "warning wrong-type fields.OPENED"],
  ["crm.deal.list", { start: Number.NaN }, "error bad-value start"],
  ["crm.deal.list", { filter: { ID: 2 ** 60 } }, "error bad-value filter.ID"],
  ["crm.deal.list", { filter: { ID: new Map() } }, "error bad-value filter.ID"],
  ["crm.deal.list", { filter: { ID: new Date(Number.NaN) } }, "error bad-value filter.ID"],
];

test.each(values)("values: %s %o", async (method, params, ...problems) => {
  expect(await check(method, params)).toEqual(problems);
});

const deal = "crm.deal.list";
const conditions: [method: string, params: object, ...problems: string[]][] = [
  [deal, { "@ID": [] }, "error empty-condition filter.@ID"],
  [deal, { ID: undefined }, "error empty-condition filter.ID"],
  [deal, { ">ID": [1] }, "error bad-condition filter.>ID"],
  [deal, { ID: { ">": 1 } }, "error bad-condition filter.ID"],
  [deal, { "><ID": [1, 2] }, "error unknown-operator filter.><ID"],
  [deal, { "!%TITLE": "x" }, "warning unknown-operator filter.!%TITLE"],
  [deal, { stageId: "NEW" }, "error wrong-case filter.stageId → STAGE_ID"],
  [deal, { "": 1 }, "error bad-condition filter."],
  [deal, { "0": { LOGIC: "OR" } }, "error bad-group filter.0"],
  ["crm.contact.list", { "%PHONE": "7999" }, "error bad-condition filter.%PHONE → PHONE"],
  ["tasks.task.list", { "@ID": [1] }, "error unknown-operator filter.@ID → ID"],
  ["tasks.task.list", { "!=ID": 1 }, "warning unknown-operator filter.!=ID → !ID"],
  ["tasks.task.list", { deadline: "" }, "error wrong-case filter.deadline → DEADLINE"],
  ["disk.folder.getchildren", { "@ID": [1] }, "warning unknown-operator filter.@ID → =ID"],
  ["event.offline.list", { FOO: 1 }, "error unknown-field filter.FOO"],
  ["catalog.price.list", { PRODUCT_ID: 1 }, "error wrong-case filter.PRODUCT_ID → productId"],
];

test.each(conditions)("conditions: %s %o", async (method, filter, ...problems) => {
  const id = method === "disk.folder.getchildren" ? { id: 1 } : {};
  expect(await check(method, { ...id, filter })).toEqual(problems);
});

test("conditions and fields without which a list is refused", async () => {
  expect(await check("catalog.product.list", { filter: {}, select: ["id"] })).toEqual([
    "error missing-condition filter.iblockId → filter.iblockId",
    "error missing-parameter select.iblockId → select.iblockId",
  ]);
  expect(await check("user.search", { FILTER: { FIND: "x", NAME: "y" } })).toEqual(["error bad-condition FILTER.FIND"]);
});

test("REST 3.0 writes conditions as a list", async () => {
  const three = { restVersion: 3 } as const;
  expect(await check("tasks.task.list", { filter: [["id", ">", 5]] }, three)).toEqual([]);
  expect(await check("tasks.task.list", { filter: { ID: 5 } }, three)).toEqual(["error bad-condition filter"]);
  expect(await check("tasks.task.list", { filter: [["title", "like", 5]] }, three)).toEqual([
    "error unknown-field filter.0",
    "error unknown-operator filter.0",
  ]);
  expect(await check("tasks.task.get", { id: 5 }, three)).toEqual([]);
});

describe("dates", () => {
  const dates: [date: unknown, problem?: string][] = [
    ["2026-03-01T09:00:00+03:00"],
    ["2026-03-01T09:00:00Z"],
    ["2026-03-01T09:00:00.123+0300"],
    [""],
    [null],
    ["$result[task][deadline]"],
    ["2026-03-01T09:00:00", "warning date-without-offset"],
    ["2026-03-01", "warning date-without-offset"],
    ["01.03.2026 09:00:00", "warning bad-date"],
    ["завтра", "error bad-date"],
    ["завтра в 25:00", "error bad-date"],
    ["2026-03-01T25:00:00+03:00", "error bad-date"],
    ["2026-02-30T09:00:00+03:00", "error bad-date"],
    ["01.03.2026 25:00", "error bad-date"],
    ["1".repeat(1000), "error bad-date"],
  ];
  test.each(dates)("%.30s", async (date: unknown, problem?: string) => {
    const found = problem === undefined ? [] : [`${problem} fields.DEADLINE`];
    expect(await check("tasks.task.add", { fields: { TITLE: "x", DEADLINE: date } })).toEqual(found);
    const filtered = problem === undefined ? [] : [`${problem} filter.<DEADLINE`];
    expect(await check("tasks.task.list", { filter: { "<DEADLINE": date } })).toEqual(filtered);
  });

  test("of camelCase fields, and of documented types", async () => {
    const filter = { ">=createdTime": "завтра" };
    expect(await check("crm.item.list", { entityTypeId: 2, filter })).toEqual(["error bad-date filter.>=createdTime"]);
    const event = { type: "user", ownerId: 1, name: "x", from: "2026-03-02", to: "завтра в 25:00" };
    expect(await check("calendar.event.add", event)).toEqual(["error bad-date to"]);
  });
});
