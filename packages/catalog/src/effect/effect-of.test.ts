import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allMethods, effectOf, listMethods } from "../index.ts";

const all = await listMethods();

test("every documented method has an effect, never less than the table says", async () => {
  for (const { name, effect } of allMethods()) {
    const found = await effectOf(name.toUpperCase(), {});
    expect([name, found.effect === effect || (effect === "write" && found.effect === "destructive")]).toEqual([
      name,
      true,
    ]);
  }
});

test.each(["", "crm.deals.list", "user.get.json", "user.get ", "constructor", "__proto__", "a".repeat(100_000)])(
  "%.30j is unknown, and says so",
  async (name) => {
    const { effect, reasons } = await effectOf(name, {});
    expect([effect, reasons.length]).toEqual(["unknown", 1]);
  },
);

test.each([
  ["im.message.update", { MESSAGE_ID: 1, MESSAGE: "" }],
  ["im.message.update", { MESSAGE_ID: 1, message: "  " }],
  ["im.message.update", { MESSAGE_ID: 1, MESSAGE: "x", Message: null }],
  ["im.message.update", { MESSAGE: [] }],
  ["IMBOT.MESSAGE.UPDATE", { MESSAGE: false }],
  ["im.notify.personal.add", { USER_ID: 1, MESSAGE: "x", TAG: "a" }],
  ["im.notify", { USER_ID: 1, " tag": "a" }],
  ["im.notify.system.add", { "tag\0b": "a" }],
  ["imbot.v2.Bot.update", { fields: { eventMode: "fetch" } }],
  ["landing.syspage.set", { id: 1, type: "cart" }],
  ["landing.syspage.set", { id: 1, type: "cart", lid: 0 }],
  ["landing.syspage.set", { id: 1, lid: 5, LID: "" }],
  ["mail.message.movetofolder", { messageIds: [1], action: "delete" }],
  ["mail.message.movetofolder", { messageIds: [1] }],
  ["landing.landing.update", { lid: 1, fields: { DELETED: "Y" } }],
  ["landing.landing.update", { lid: 1, "fields[DELETED]": "Y" }],
  ["crm.contact.userfield.update", { id: 1, fields: { LIST: [{ ID: 1, DEL: "Y" }] } }],
  ["crm.deal.userfield.update", { id: 1, fields: { LIST: { 3: { ID: 1, DEL: true } } } }],
  ["crm.invoice.userfield.update", { id: 1, LIST: [{ DEL: "Y" }] }],
  ["userfieldconfig.update", { moduleId: "crm", id: 1, field: { enum: [{ id: 1, del: "Y" }] } }],
  ["crm.deal.update", { id: 1, fields: { CONTACT_IDS: [] } }],
])("%s %j deletes", async (method, params) => {
  const { effect, reasons } = await effectOf(method, params);
  expect(effect).toBe("destructive");
  expect(reasons.length).toBeGreaterThan(0);
});

test("an object that stands in two places is seen in both", async () => {
  const shared = { DELETED: "Y" };
  for (const params of [
    { fields: shared, other: shared },
    { other: shared, fields: shared },
  ]) {
    expect((await effectOf("landing.landing.update", params)).effect).toBe("destructive");
  }
});

test.each([
  ["im.message.update", { MESSAGE_ID: 1, MESSAGE: "hello" }],
  ["im.message.update", { MESSAGE_ID: 1, KEYBOARD: "N" }],
  ["im.notify.personal.add", { USER_ID: 1, MESSAGE: "x", TAG: "" }],
  ["imbot.v2.Bot.update", { fields: { isHidden: true } }],
  ["landing.syspage.set", { id: 1, type: "cart", lid: 5 }],
  ["mail.message.movetofolder", { messageIds: [1], action: "spam" }],
  ["landing.landing.update", { lid: 1, fields: { TITLE: "DELETED", DELETED: "N" } }],
  ["crm.contact.userfield.update", { id: 1, fields: { LIST: [{ ID: 1, VALUE: "DEL", DEL: "N" }] } }],
  ["crm.deal.update", { id: 1, fields: { TITLE: "a" } }],
])("%s %j only writes", async (method, params) => {
  expect((await effectOf(method, params)).effect).toBe("write");
});

test("what a plan should tell is named in both languages", async () => {
  const { effect, reasons } = await effectOf("crm.contact.update", {
    id: 1,
    fields: { PHONE: [{ ID: 3, DELETE: "Y" }] },
  });
  expect([effect, reasons.map(({ en }) => en)]).toEqual([
    "write",
    ["Phones, addresses or links marked DELETE are removed."],
  ]);
  expect((await effectOf("calendar.event.update", { id: 1 })).reasons[0]?.ru).toMatch(/не переданы/);
  expect((await effectOf("crm.item.productrow.set", {})).reasons[0]?.ru).toMatch(/удаляется/);
});

test("no values lower an effect, whatever they are", async () => {
  const risky = all.filter(({ effect, flags }) => effect !== "read" && flags.length > 0).map(({ name }) => name);
  const params = fc.dictionary(fc.string(), fc.jsonValue());
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...risky), params, async (name, values) => {
      const { effect } = await effectOf(name, values);
      const isDestructive = all.some((method) => method.name === name && method.effect === "destructive");
      expect(isDestructive ? ["destructive"] : ["write", "destructive"]).toContain(effect);
    }),
    { numRuns: 500 },
  );
});

test("values nested deeper than the stack are no trouble", async () => {
  let deep: object = {};
  for (let depth = 0; depth < 200_000; depth += 1) deep = { fields: deep };
  expect((await effectOf("landing.landing.update", deep)).effect).toBe("write");
});

test.each([
  ["crm.deal.update", { id: 1, fields: { CONTACT_IDS: "" } }],
  ["crm.deal.update", { id: 1, fields: { CONTACT_IDS: [""] } }],
  ["crm.deal.update", { id: 1, fields: { contact_ids: { 0: " ", 1: null } } }],
  ["crm.deal.update", { id: 1, "fields[CONTACT_IDS][]": "" }],
  ["catalog.product.update", { id: 1, fields: { property258: [""], property300: { value: 1 } } }],
  ["task.commentitem.update", { TASKID: 1, ITEMID: 2, FIELDS: { UF_FORUM_MESSAGE_DOC: "" } }],
])("%s %j empties a list, as [] does", async (method, params) => {
  const { effect, reasons } = await effectOf(method, params);
  expect([effect, reasons.map(({ en }) => en)]).toEqual([
    "destructive",
    expect.arrayContaining(["An empty list removes everything that was in it."]),
  ]);
});

test.each([{ CONTACT_IDS: ["5", ""] }, { CONTACT_IDS: [0] }, { TITLE: "", COMMENTS: null }, { CONTACT_ID: "" }])(
  "crm.deal.update of %j empties no list",
  async (fields) => {
    expect((await effectOf("crm.deal.update", { id: 1, fields, params: { REGISTER_SONET_EVENT: "" } })).effect).toBe(
      "write",
    );
  },
);

test.each([1, true, "y", "Y", "yes", "on", " 1 ", { x: 1 }])("fields.DELETED of %j deletes", async (deleted) => {
  expect((await effectOf("landing.landing.update", { lid: 1, fields: { deleted } })).effect).toBe("destructive");
});

test.each([0, false, "n", "N", "0", "", null])("fields.DELETED of %j does not", async (deleted) => {
  expect((await effectOf("landing.landing.update", { lid: 1, fields: { DELETED: deleted } })).effect).toBe("write");
});
