import { coverage, type Emulator, startEmulator } from "@b24kit/emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sharedWorld } from "../../../scripts/testing/shared-world.ts";
import { anyMethod, type Client, createClient, type Params, type Schema } from "../src/index.ts";
import { results } from "../src/results/index.ts";
import { caught } from "./caught.ts";
import { json, rawServer } from "./raw-server.ts";

const now = "2026-03-18T08:40:00+03:00";
const world = sharedWorld({ seed: "ru", now, fixedClock: true });
let emulator: Emulator;
let client: Client;

beforeAll(async () => {
  emulator = await startEmulator({ world });
  client = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
});
afterAll(async () => {
  await client.close();
  await emulator.close();
});

const id = (rows: readonly { readonly ID?: unknown; readonly id?: unknown }[]) => Number(rows[0]?.ID ?? rows[0]?.id);
const deal = { entityTypeId: 2, id: id(world.deals) };
const calendar = { type: "user", ownerId: 1 };
const range = { from: "2026-03-01", to: "2026-03-31" };

/** What each core method is called with, several ways where the answers differ. */
const calls: Readonly<Record<keyof typeof results, readonly Params[]>> = {
  profile: [{}],
  "user.admin": [{}],
  scope: [{}, { full: true }],
  methods: [{}],
  "method.get": [{ name: "profile" }],
  "server.time": [{}],
  "app.info": [{}],
  "user.current": [{}],
  "user.get": [{}, { FILTER: { ID: 0 } }, { select: ["NAME"] }],
  "user.search": [{ FILTER: { NAME: "А" } }],
  "department.get": [{}],
  "im.department.employees.get": [{ ID: [1, 2] }, { ID: [1], USER_DATA: "Y" }, { ID: [999] }],
  "timeman.status": [{}],
  "tasks.task.list": [{}, { select: ["*", "AUDITORS", "ACCOMPLICES", "UF_CRM_TASK"] }, { filter: { ID: 0 } }],
  "tasks.task.get": [{ taskId: id(world.tasks) }, { taskId: 999_999 }],
  "tasks.task.add": [{ fields: { TITLE: "Call back", RESPONSIBLE_ID: 1 } }],
  "calendar.event.get": [
    { ...calendar, ...range },
    { type: "company_calendar", ownerId: 0 },
  ],
  "calendar.event.get.nearest": [calendar],
  "calendar.section.get": [calendar],
  "calendar.accessibility.get": [{ users: [1, 2, 999], ...range }],
  "crm.item.list": [1, 2, 3, 4].flatMap((entityTypeId) => [{ entityTypeId }, { entityTypeId, select: ["title"] }]),
  "crm.item.get": [deal, { entityTypeId: 1, id: id(world.leads) }, { entityTypeId: 4, id: id(world.companies) }],
  "crm.item.add": [{ entityTypeId: 2, fields: { title: "New" } }],
  "crm.item.update": [{ ...deal, fields: { title: "Newer" } }],
  "crm.deal.get": [{ id: id(world.deals) }],
  "crm.deal.list": [{}, { select: ["ID"] }, { filter: { ID: 0 } }],
  "crm.deal.add": [{ fields: { TITLE: "New" } }],
  "crm.lead.get": [{ id: id(world.leads) }],
  "crm.lead.list": [{}, { select: ["*", "PHONE", "EMAIL"] }],
  "crm.lead.add": [{ fields: { TITLE: "New" } }],
  "crm.contact.get": [{ id: id(world.contacts) }],
  "crm.contact.list": [{}, { select: ["*", "PHONE", "EMAIL"] }],
  "crm.contact.add": [{ fields: { NAME: "Anna" } }],
  "crm.company.get": [{ id: id(world.companies) }],
  "crm.company.list": [{}, { select: ["*", "PHONE", "EMAIL"] }],
  "crm.company.add": [{ fields: { TITLE: "New" } }],
  "crm.activity.get": [{ id: id(world.activities) }],
  "crm.activity.list": [{}, { select: ["*", "COMMUNICATIONS"] }],
  "crm.status.list": [{}],
  "crm.category.list": [{ entityTypeId: 2 }],
  "crm.currency.list": [{}],
  "crm.stagehistory.list": [{ entityTypeId: 2 }, { entityTypeId: 1 }],
  "im.message.add": [{ DIALOG_ID: String(id(world.users.slice(1))), MESSAGE: "Hello" }],
  "im.notify.personal.add": [{ USER_ID: 1, MESSAGE: "Hello" }],
  "im.notify.system.add": [{ USER_ID: 1, MESSAGE: "Hello" }],
};

const emulated = (Object.keys(results) as (keyof typeof results)[]).filter((method) => method in coverage);

test("most core methods are emulated", () => {
  expect(emulated.length).toBeGreaterThanOrEqual(32);
});

test.each(emulated)("the schema of %s fits the answers of a portal", async (method) => {
  const schema: Schema<unknown> = results[method];
  expect(calls[method].length).toBeGreaterThan(0);
  for (const params of calls[method]) {
    const raw = await client.call(anyMethod(method), params);
    // Nothing is converted and nothing dropped; only an empty [] may become {}.
    expect(plain(schema.parse(raw))).toBe(plain(raw));
  }
});

function plain(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    Array.isArray(inner) && inner.length === 0 ? {} : sorted(inner),
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

test.each([
  ["user.current", { ID: 5, NAME: null, UF_DEPARTMENT: false, TIMESTAMP_X: {}, UF_CRM_X: [1] }],
  ["profile", []],
  ["tasks.task.get", []],
  ["tasks.task.list", []],
  ["tasks.task.list", { tasks: [{ id: 5, group: [], auditorsData: [], ufCrmTask: false }] }],
  ["crm.item.list", { items: [{ id: "5", opportunity: "999.90", companyId: 0, contactIds: [] }] }],
  ["crm.deal.list", [{ ID: 5, OPPORTUNITY: "0.00", CLOSEDATE: "", COMPANY_ID: null, UF_CRM_1: false }]],
  ["crm.stagehistory.list", { items: [{ ID: "5", TYPE_ID: "1", OWNER_ID: "7" }] }],
  ["calendar.accessibility.get", { 1: [], 2: [{ ID: 5, DATE_FROM: "01.03.2026", DATE_TO: "01.03.2026" }] }],
  ["calendar.accessibility.get", []],
  ["im.notify.system.add", false],
] as const)("%s: %j is an answer", (method, answer) => {
  expect(results[method].safeParse(answer).error).toBeUndefined();
});

test.each([
  ["user.current", [], "result must be object"],
  ["crm.item.list", { items: [{ title: "secret" }] }, "result.items.0.id must be number"],
  ["crm.deal.list", [{ ID: "secret" }], "result.0.ID must be number"],
  ["server.time", { secret: 1 }, "result must be string"],
] as const)("%s: %j is refused by call(), and what came is not repeated", async (method, answer, words) => {
  await using server = await rawServer((_, response) => json(response, { result: answer }));
  await using own = createClient({ webhook: server.webhook });
  const schema: Schema<unknown> = results[method];
  const error = await caught(own.call(anyMethod(method), {}, { schema }));
  expect(error).toMatchObject({ code: "malformed-answer", method });
  expect(error.message).toContain(words);
  expect(error.message).not.toContain("secret");
  await expect(own.call(anyMethod(method))).resolves.toEqual(answer);
});
