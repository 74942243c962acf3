import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allMethods, isRead, listMethods, type MethodDetails, methodDetails, type Parameter } from "../index.ts";

const all = await listMethods();
const known = (list: readonly Parameter[] | null) => new Set(list?.map((param) => param.name));
const detailsOf = (name: string): MethodDetails => {
  const found = all.find((method) => method.name === name);
  if (found === undefined) throw new Error(`${name} is missing`);
  return found;
};

test("every documented method has details, and they agree with the table", async () => {
  expect(new Set(all.map(({ name }) => name))).toEqual(new Set(allMethods().map(({ name }) => name)));
  for (const method of allMethods()) expect(await methodDetails(method.name.toUpperCase())).toMatchObject(method);
});

test("nothing is lost on the way", () => {
  const count = (params: readonly Parameter[] | null): number =>
    (params ?? []).reduce((sum, { children = null }) => sum + 1 + count(children), 0);
  const own = all.reduce((sum, { params }) => sum + count(params), 0);
  const rest3 = all.reduce((sum, { name, rest3 }) => sum + (rest3?.name === name ? count(rest3.params) : 0), 0);
  expect(own + rest3).toBe(8577);
  expect(all.filter(({ flags }) => flags.length > 0)).toHaveLength(117);
  expect(all.every(({ page }) => /^https:\/\/apidocs\.bitrix24\.com\/[\w./-]+\.html$/.test(page))).toBe(true);
});

test("all that is known of crm.item.update", () => {
  const { params, ...others } = detailsOf("crm.item.update");
  expect(others).toMatchObject({
    scope: "crm",
    effect: "write",
    title: "Change CRM item",
    module: "crm",
    deprecated: false,
    replacedBy: [],
    returns: { type: "object", shape: "object", keys: ["item:item"], wrapper: "item" },
    access: { webhook: true, appOnly: false },
    paged: false,
    restVersion: 2,
    page: "https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-update.html",
  });
  expect(params?.slice(0, 2)).toEqual([
    { name: "entityTypeId", type: "integer", required: true },
    { name: "id", type: "integer", required: true },
  ]);
  expect(params?.[2]?.children).toContainEqual({ name: "ufCrm*", type: "crm_userfield" });
});

test("a method that both versions have is that of REST 2, and says what REST 3.0 does otherwise", () => {
  const both = all.filter(({ restVersion }) => restVersion === "both");
  expect(both.map(({ name }) => name).toSorted()).toEqual(
    ["add", "delete", "get", "list", "result.list", "update"].map((verb) => `tasks.task.${verb}`),
  );
  for (const { name, scope, rest3 } of both)
    expect([name, scope, rest3?.name, rest3?.scope]).toEqual([name, "task", name, "tasks"]);
  const get = detailsOf("tasks.task.get");
  expect([get.params?.[0]?.name, get.rest3?.params?.[0]?.name]).toEqual(["taskId", "id"]);
  expect(get.rest3?.page).toContain("tasks-task-get-rest-v3.html");
});

test("what REST 3.0 replaces is known with its limits", () => {
  expect(detailsOf("task.commentitem.add").rest3).toMatchObject({
    name: "tasks.task.chat.message.send",
    scope: "tasks",
  });
  for (const { name, replacedBy, rest3 } of all.filter((method) => method.restVersion === 2)) {
    const only3 = replacedBy.filter((other) => all.some((method) => method.name === other && method.restVersion === 3));
    expect([name, only3]).toEqual([name, only3.length === 0 ? [] : [rest3?.name]]);
  }
});

test("limits are told in both languages", () => {
  const limits = all.flatMap(({ rest3 }) => rest3?.limits ?? []);
  expect(limits.filter(({ ru, en }) => /[а-я]/.test(ru) && /[a-z]/.test(en) && !/[а-я]/i.test(en))).toHaveLength(8);
});

test("a record cannot be changed for others", async () => {
  const first = await methodDetails("batch");
  Object.assign(first ?? {}, { effect: "read", params: [] });
  expect((await methodDetails("batch"))?.effect).toBe("destructive");
});

test.each([
  "",
  "crm.deals.list",
  "constructor",
  "__proto__",
  "crm",
  "+tasks.task.get",
  "# crm",
  "crm.deal.get.json",
  "crm.deal.get\n",
])("%j has no details", async (name) => {
  expect(await methodDetails(name)).toBeUndefined();
});

test("a method is listed when all conditions hold", async () => {
  const found = await listMethods({ scope: "crm", module: "crm", effect: "destructive", deprecated: true });
  expect(found.length).toBeGreaterThan(3);
  for (const details of found) {
    expect(details).toMatchObject({ scope: "crm", module: "crm", effect: "destructive", deprecated: true });
  }
  expect(await listMethods({ module: "nothing" })).toEqual([]);
  const bots = await listMethods({ scope: "imbot" });
  expect(bots.map(({ name }) => name)).toContain("imopenlines.bot.session.finish");
});

test("writes are read back by documented reads of the same version, through parameters that they take", () => {
  const covered = all.filter(({ readBack }) => readBack !== undefined);
  expect(covered.length).toBeGreaterThan(400);
  for (const { name, effect, params, restVersion, readBack } of covered) {
    const read = detailsOf(readBack!.method);
    const { from, to } = readBack!.id;
    expect([name, isRead(read.name), effect]).not.toEqual([name, isRead(read.name), "read"]);
    expect(isRead(read.name)).toBe(true);
    expect([name, read.restVersion === 3]).toEqual([name, restVersion === 3]);
    expect([name, known(read.params).has(to.split(".")[0]!)]).toEqual([name, true]);
    expect([name, from === ""]).toEqual([name, readBack!.newId !== undefined]);
    const taken = [from.split(".")[0]!, ...readBack!.fixed, readBack!.fields ?? ""].filter((param) => param !== "");
    expect([name, taken.filter((param) => !known(params).has(param))]).toEqual([name, []]);
  }
});

test.each([
  [
    "crm.item.add",
    {
      method: "crm.item.get",
      id: { from: "", to: "id" },
      fixed: ["entityTypeId"],
      row: ["item"],
      fields: "fields",
      newId: ["item", "id"],
    },
  ],
  ["crm.item.delete", { method: "crm.item.get", id: { from: "id", to: "id" }, fixed: ["entityTypeId"], row: ["item"] }],
  ["crm.deal.update", { method: "crm.deal.get", id: { from: "id", to: "id" }, fixed: [], row: [], fields: "fields" }],
  ["tasks.task.complete", { method: "tasks.task.get", id: { from: "taskId", to: "taskId" }, fixed: [], row: ["task"] }],
  [
    "task.checklistitem.update",
    {
      method: "task.checklistitem.get",
      id: { from: "ITEMID", to: "ITEMID" },
      fixed: ["TASKID"],
      row: [],
      fields: "FIELDS",
    },
  ],
  ["user.update", { method: "user.get", id: { from: "ID", to: "FILTER.ID" }, fixed: [], row: ["0"] }],
  [
    "crm.deal.contact.items.set",
    { method: "crm.deal.contact.items.get", id: { from: "id", to: "id" }, fixed: [], row: [], fields: "items" },
  ],
])("%s is read back", (name, readBack) => {
  expect(detailsOf(name).readBack).toEqual(readBack);
});

test.each([
  "telephony.externalCall.register",
  "mailservice.add",
  "messageservice.sender.add",
  "imconnector.register",
  "placement.bind",
  "event.bind",
  "bizproc.robot.add",
])("%s says what it does not do", (name) => {
  expect(detailsOf(name).note?.ru).toMatch(/[а-я]/);
  expect(detailsOf(name).note?.en).not.toMatch(/[а-я]/);
});

test("the data is small, and safe for bundles that are read as Latin-1", () => {
  const folder = join(import.meta.dirname, "../data");
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_050_000);
});
