import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type Answer, type TestPortal } from "./portal.ts";
import { stagedWorld } from "./staged-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: stagedWorld() });
const now = "2026-11-20T10:00:00+03:00";

type Row = Record<string, unknown>;

async function add(portal: TestPortal, name: string, fields: unknown, user?: number): Promise<number> {
  return (await portal.call(`crm.${name}.add`, { fields }, user)).result as number;
}

async function get(portal: TestPortal, name: string, id: number): Promise<Row> {
  return (await portal.call(`crm.${name}.get`, { id })).result as Row;
}

async function history(portal: TestPortal, entityTypeId: number, owner: number): Promise<Row[]> {
  return rows(await portal.call("crm.stagehistory.list", { entityTypeId, filter: { OWNER_ID: owner } }), "items");
}

describe("a new record", () => {
  test("of defaults alone", async () => {
    const portal = await open();
    const answer = await portal.call("crm.deal.add", {}, 3);
    expect(answer.result).toBe(131);
    expect(await get(portal, "deal", 131)).toMatchObject({
      ID: "131",
      TITLE: "Сделка #131",
      TYPE_ID: "SALE",
      CATEGORY_ID: "0",
      STAGE_ID: "NEW",
      STAGE_SEMANTIC_ID: "P",
      IS_NEW: "Y",
      CLOSED: "N",
      OPPORTUNITY: "0.00",
      TAX_VALUE: "0.00",
      IS_MANUAL_OPPORTUNITY: "N",
      CURRENCY_ID: "RUB",
      PROBABILITY: null,
      COMPANY_ID: null,
      SOURCE_ID: "EMAIL",
      OPENED: "Y",
      BEGINDATE: "2026-11-20T03:00:00+03:00",
      CLOSEDATE: "2026-11-27T03:00:00+03:00",
      ASSIGNED_BY_ID: "3",
      CREATED_BY_ID: "3",
      MODIFY_BY_ID: "3",
      MOVED_BY_ID: "3",
      DATE_CREATE: now,
      DATE_MODIFY: now,
      MOVED_TIME: now,
      LAST_ACTIVITY_TIME: now,
      LAST_ACTIVITY_BY: "3",
      ORIGIN_ID: null,
    });
    expect(await get(portal, "lead", await add(portal, "lead", {}))).toMatchObject({
      TITLE: "Лид #2",
      STATUS_ID: "NEW",
      STATUS_SEMANTIC_ID: "P",
      DATE_CLOSED: "",
    });
    expect(await get(portal, "contact", await add(portal, "contact", { NAME: "Olga" }))).toMatchObject({
      NAME: "Olga",
      TYPE_ID: "CLIENT",
      EXPORT: "Y",
      HAS_PHONE: "N",
      BIRTHDATE: "",
    });
    expect(await get(portal, "company", await add(portal, "company", {}))).toMatchObject({
      TITLE: "Компания #2",
      REVENUE: "0.00",
      IS_MY_COMPANY: "N",
    });
  });

  test("an English portal names it in English", async () => {
    const world = stagedWorld();
    const portal = await startPortal({ world: { ...world, portal: { ...world.portal, license: "com_basic_00" } } });
    expect(await get(portal, "deal", await add(portal, "deal", { TITLE: " " }))).toMatchObject({ TITLE: "Deal #131" });
  });

  test("as given, in the forms of the classic methods", async () => {
    const portal = await open();
    const given = {
      TITLE: "Кафе <b>'У & Ко'</b> 😀",
      CATEGORY_ID: 7,
      STAGE_ID: "C7:WON",
      OPPORTUNITY: 1000000,
      TAX_VALUE: "0.105",
      PROBABILITY: 99,
      COMPANY_ID: "1",
      CURRENCY_ID: "USD",
      OPENED: "N",
      IS_MANUAL_OPPORTUNITY: true,
      CLOSEDATE: "2026-12-31",
      COMMENTS: "[B]x[/B]",
      ASSIGNED_BY_ID: 2,
      ORIGINATOR_ID: "shop",
      ORIGIN_ID: "42",
      UF_CRM_1721244482250: "Привет",
      UTM_SOURCE: "",
    };
    const id = await add(portal, "deal", given);
    expect(await get(portal, "deal", id)).toMatchObject({
      ...given,
      CATEGORY_ID: "7",
      STAGE_SEMANTIC_ID: "S",
      CLOSED: "Y",
      IS_NEW: "N",
      OPPORTUNITY: "1000000.00",
      TAX_VALUE: "0.11",
      PROBABILITY: "99",
      IS_MANUAL_OPPORTUNITY: "Y",
      CLOSEDATE: "2026-12-31T03:00:00+03:00",
      ASSIGNED_BY_ID: "2",
      CREATED_BY_ID: "1",
    });
    const found = await portal.call("crm.deal.list", { filter: { "=ORIGINATOR_ID": "shop", "=ORIGIN_ID": "42" } });
    expect(ids(found)).toEqual([id]);
  });

  test("unknown and read-only names are dropped without a word", async () => {
    const portal = await open();
    const fields = {
      NOPE: 1,
      title: "x",
      ID: 7,
      DATE_CREATE: "2020-01-01",
      CREATED_BY_ID: 5,
      UF_CRM_NEW: "x",
      PHONE: [],
    };
    const id = await add(portal, "deal", { ...fields, ["__proto__"]: { TITLE: "x" }, LEAD_ID: 1 });
    expect(id).toBe(131);
    const row = await get(portal, "deal", id);
    expect(row).toMatchObject({ TITLE: "Сделка #131", DATE_CREATE: now, CREATED_BY_ID: "1", LEAD_ID: null });
    expect(row).not.toHaveProperty("NOPE");
    expect(row).not.toHaveProperty("UF_CRM_NEW");
  });

  test("the list of contacts, the main one first", async () => {
    const portal = await open();
    const contacts = async (id: number): Promise<unknown> =>
      at(await portal.call("crm.item.get", { entityTypeId: 2, id }), "item", "contactIds");
    const id = await add(portal, "deal", { CONTACT_IDS: [5, "1", 5] });
    expect(await get(portal, "deal", id)).toMatchObject({ CONTACT_ID: "5" });
    expect(await contacts(id)).toEqual([5, 1]);
    await portal.call("crm.deal.update", { id, fields: { CONTACT_ID: 1 } });
    expect(await contacts(id)).toEqual([1]);
    await portal.call("crm.deal.update", { id, fields: { CONTACT_ID: 0 } });
    expect([await contacts(id), (await get(portal, "deal", id))["CONTACT_ID"]]).toEqual([[], null]);
  });

  test("form-encoded parameters in upper case", async () => {
    const portal = await open();
    const body = "FIELDS[TITLE]=%D0%9A%D0%B0%D1%84%D0%B5+%26&FIELDS[OPPORTUNITY]=12.5&PARAMS[REGISTER_SONET_EVENT]=N";
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const { body: answer } = await portal.raw("crm.deal.add", { method: "POST", headers, body });
    expect(await get(portal, "deal", answer.result as number)).toMatchObject({ TITLE: "Кафе &", OPPORTUNITY: "12.50" });
  });
});

describe("dates", () => {
  test.each([
    ["2026-12-01", "2026-12-01T03:00:00+03:00"],
    ["2026-12-01T03:00:00+03:00", "2026-12-01T03:00:00+03:00"],
    ["2026-12-01T23:30:00", "2026-12-01T03:00:00+03:00"],
    ["2026-12-01T22:30:00Z", "2026-12-02T03:00:00+03:00"],
    ["2026-12-01T22:30:00.000Z", "2026-12-02T03:00:00+03:00"],
    ["01.12.2026", "2026-12-01T03:00:00+03:00"],
    ["", ""],
    [null, ""],
  ])("a planned close of %j", async (given, expected) => {
    const portal = await open();
    expect(await get(portal, "deal", await add(portal, "deal", { CLOSEDATE: given }))).toMatchObject({
      CLOSEDATE: expected,
    });
  });

  test("day by day the offset of the server", async () => {
    const world = stagedWorld();
    const portal = await startPortal({
      world: { ...world, portal: { ...world.portal, serverZone: "America/New_York" } },
    });
    const id = await add(portal, "deal", { BEGINDATE: "2026-07-01", CLOSEDATE: "2026-12-01T05:00:00-05:00" });
    expect(await get(portal, "deal", id)).toMatchObject({
      BEGINDATE: "2026-07-01T04:00:00-04:00",
      CLOSEDATE: "2026-12-01T05:00:00-05:00",
      DATE_CREATE: "2026-11-20T02:00:00-05:00",
    });
  });
});

describe("stages", () => {
  test("a move sets semantics, flag, time and person, and is recorded", async () => {
    const portal = await open();
    const id = await add(portal, "deal", {});
    const move = (fields: object): Promise<Answer> => portal.call("crm.deal.update", { id, fields }, 2);
    expect((await move({ STAGE_ID: "EXECUTING" })).result).toBe(true);
    expect(await get(portal, "deal", id)).toMatchObject({
      IS_NEW: "N",
      CLOSED: "N",
      MOVED_BY_ID: "2",
      MODIFY_BY_ID: "2",
    });
    await move({ STAGE_ID: "WON" });
    expect(await get(portal, "deal", id)).toMatchObject({
      STAGE_SEMANTIC_ID: "S",
      CLOSED: "Y",
      CLOSEDATE: "2026-11-27T03:00:00+03:00",
    });
    await move({ STAGE_ID: "WON", TITLE: "Same stage" });
    await move({ STAGE_ID: "NEW" });
    expect(await get(portal, "deal", id)).toMatchObject({ STAGE_SEMANTIC_ID: "P", CLOSED: "N", IS_NEW: "Y" });
    const records = await history(portal, 2, id);
    expect(records.map((row) => [row["TYPE_ID"], row["STAGE_ID"], row["STAGE_SEMANTIC_ID"]])).toEqual([
      [1, "NEW", "P"],
      [2, "EXECUTING", "P"],
      [3, "WON", "S"],
      [2, "NEW", "P"],
    ]);
    expect(records[0]).toMatchObject({ OWNER_ID: id, CATEGORY_ID: 0, CREATED_TIME: now });
  });

  test("leads: the time of closing comes and goes", async () => {
    const portal = await open();
    const id = await add(portal, "lead", { STATUS_ID: "JUNK" });
    expect(await get(portal, "lead", id)).toMatchObject({ STATUS_SEMANTIC_ID: "F", DATE_CLOSED: now });
    await portal.call("crm.lead.update", { id, fields: { STATUS_ID: "IN_PROCESS" } });
    expect(await get(portal, "lead", id)).toMatchObject({ STATUS_SEMANTIC_ID: "P", DATE_CLOSED: "", MOVED_TIME: now });
    expect((await history(portal, 1, id)).map((row) => [row["TYPE_ID"], row["STATUS_ID"]])).toEqual([
      [1, "JUNK"],
      [2, "IN_PROCESS"],
    ]);
  });

  test("a stage or pipeline that does not fit is not taken", async () => {
    const portal = await open();
    const id = await add(portal, "deal", { STAGE_ID: "C7:NEW", CATEGORY_ID: 99 });
    expect(await get(portal, "deal", id)).toMatchObject({ STAGE_ID: "NEW", CATEGORY_ID: "0" });
    await portal.call("crm.deal.update", { id, fields: { CATEGORY_ID: 7, STAGE_ID: "C7:WON" } });
    expect(await get(portal, "deal", id)).toMatchObject({ STAGE_ID: "NEW", CATEGORY_ID: "0" });
    expect(await history(portal, 2, id)).toHaveLength(1);
    const partner = await add(portal, "deal", { CATEGORY_ID: "7" });
    expect(await get(portal, "deal", partner)).toMatchObject({ STAGE_ID: "C7:NEW", CATEGORY_ID: "7" });
  });
});

describe("update", () => {
  test("changes what is named", async () => {
    const portal = await open();
    const before = await get(portal, "deal", 1);
    const fields = { OPPORTUNITY: "12345678901234.565", COMPANY_ID: "", ASSIGNED_BY_ID: "", TITLE: "" };
    expect(
      (await portal.call("crm.deal.update", { id: 1, fields, params: { REGISTER_SONET_EVENT: "N" } })).result,
    ).toBe(true);
    const after = await get(portal, "deal", 1);
    expect(after).toEqual({
      ...before,
      OPPORTUNITY: "12345678901234.57",
      COMPANY_ID: null,
      DATE_MODIFY: now,
      MODIFY_BY_ID: "1",
    });
  });

  test.each([
    ["deal", "", "Not found"],
    ["lead", "", "Not found"],
    ["contact", "", "Contact is not found"],
    ["company", "", "Company is not found"],
  ])("errors of crm.%s.update", async (name, code, text) => {
    const portal = await open();
    const update = (params: object, user?: number): Promise<Answer> => portal.call(`crm.${name}.update`, params, user);
    expect(await update({ id: 999, fields: {} })).toEqual({ error: code, error_description: text });
    for (const id of [0, -1, "x", [1], undefined]) {
      expect(await update({ id, fields: {} })).toEqual({
        error: "",
        error_description: "ID is not defined or invalid.",
      });
    }
    expect(await update({ id: 1, fields: "TITLE=x" })).toMatchObject({
      error: "",
      error_description: "Parameter 'fields' must be array.",
    });
    expect(await update({ id: 1, fields: {}, params: "N" })).toMatchObject({
      error_description: "Parameter 'params' must be array.",
    });
  });

  test("others may change what they see", async () => {
    const portal = await open();
    const denied = { error: "", error_description: "Access denied." };
    expect(await portal.call("crm.deal.update", { id: 1, fields: { TITLE: "x" } }, 6)).toEqual(denied);
    expect(await portal.call("crm.deal.delete", { id: 1 }, 6)).toEqual(denied);
    expect((await portal.call("crm.deal.update", { id: 3, fields: { TITLE: "x" } }, 6)).result).toBe(true);
    expect(await get(portal, "deal", 1)).toMatchObject({ TITLE: "Deal 1" });
  });
});

const phone = (id: number, value: string, type = "WORK"): object => ({
  ID: String(id),
  VALUE_TYPE: type,
  VALUE: value,
  TYPE_ID: "PHONE",
});

describe("phones and addresses of mail", () => {
  test("are added, changed and taken away one by one", async () => {
    const portal = await open();
    const PHONE = [{ VALUE: "111", VALUE_TYPE: "MOBILE" }, { VALUE: "222" }, { VALUE: "333" }, { VALUE: "" }];
    const id = await add(portal, "contact", { NAME: "Olga", PHONE, EMAIL: [{ VALUE: "o@example.com" }] });
    const phones = async (): Promise<unknown> => (await get(portal, "contact", id))["PHONE"];
    const update = (fields: object): Promise<Answer> => portal.call("crm.contact.update", { id, fields });
    expect(await phones()).toEqual([phone(3, "111", "MOBILE"), phone(4, "222"), phone(5, "333")]);
    await update({ PHONE: [{ ID: 4, VALUE: "444", VALUE_TYPE: "HOME" }, { VALUE: "555" }] });
    expect(await phones()).toEqual([
      phone(3, "111", "MOBILE"),
      phone(4, "444", "HOME"),
      phone(5, "333"),
      phone(7, "555"),
    ]);
    await update({ PHONE: [{ ID: "3", DELETE: "Y" }, { ID: 4, VALUE: "" }, { ID: 5 }] });
    expect(await phones()).toEqual([phone(7, "555")]);
    expect(await get(portal, "contact", id)).toMatchObject({ HAS_PHONE: "Y", HAS_EMAIL: "Y" });
    await update({ PHONE: [{ ID: 7, DELETE: "Y" }] });
    expect(await get(portal, "contact", id)).toMatchObject({ HAS_PHONE: "N", NAME: "Olga" });
    expect(await get(portal, "contact", id)).not.toHaveProperty("PHONE");
    expect(ids(await portal.call("crm.contact.list", { filter: { EMAIL: "o@example.com" } }))).toEqual([id]);
  });

  test("ids are never used again, and belong to one record", async () => {
    const portal = await open();
    await portal.call("crm.contact.update", { id: 1, fields: { PHONE: [{ ID: 2, DELETE: "Y" }] } });
    await portal.call("crm.company.update", { id: 1, fields: { PHONE: [{ ID: 2, VALUE: "777" }] } });
    expect(at(await portal.call("crm.company.get", { id: 1 }), "PHONE")).toEqual([
      phone(1, "+74950000001"),
      phone(3, "777"),
    ]);
  });

  test.each(["nobody", "a@b", "a@@b.c", "a b@c.de", "@b.cd", "a@b.cd."])("%s is no address of mail", async (VALUE) => {
    const portal = await open();
    const answer = await portal.call("crm.contact.add", { fields: { EMAIL: [{ VALUE }] } });
    expect(answer).toMatchObject({ error: "ERROR_CORE" });
    expect((await portal.call("crm.contact.list")).total).toBe(1);
  });
});

describe("values that a field cannot hold", () => {
  test.each([
    ["OPPORTUNITY", "ten"],
    ["OPPORTUNITY", [1]],
    ["OPPORTUNITY", 1e300],
    ["OPPORTUNITY", "1".repeat(40)],
    ["COMPANY_ID", "x"],
    ["COMPANY_ID", -5],
    ["COMPANY_ID", { ID: 1 }],
    ["PROBABILITY", 2.5],
    ["OPENED", "yes"],
    ["TITLE", ["x"]],
    ["TITLE", "half \ud83d"],
    ["CLOSEDATE", "tomorrow"],
    ["CLOSEDATE", "2026-02-30"],
    ["CLOSEDATE", 5],
    ["CURRENCY_ID", "XXX"],
    ["CONTACT_IDS", ["x"]],
    ["UF_CRM_1721244482250", [["x"]]],
  ])("%s: %j is refused, and nothing is changed", async (name, value) => {
    const portal = await open();
    const error = { error: "", error_description: `Invalid value of the field "${name}".` };
    expect(await portal.call("crm.deal.add", { fields: { [name]: value } })).toEqual(error);
    expect(await portal.call("crm.deal.update", { id: 1, fields: { STAGE_ID: "WON", [name]: value } })).toEqual(error);
    expect((await portal.call("crm.deal.list")).total).toBe(130);
    expect(await get(portal, "deal", 1)).toMatchObject({ STAGE_ID: "NEW" });
  });

  test("a very long text is kept", async () => {
    const portal = await open();
    const COMMENTS = "Ж".repeat(1_000_000);
    expect((await get(portal, "deal", await add(portal, "deal", { COMMENTS })))["COMMENTS"]).toBe(COMMENTS);
  });
});

describe("delete", () => {
  test("takes the stage history and the activities that hang on nothing else", async () => {
    const portal = await open();
    expect((await portal.call("crm.deal.delete", { id: 1 })).result).toBe(true);
    expect((await portal.call("crm.deal.list", { filter: { ID: 1 } })).total).toBe(0);
    expect(await history(portal, 2, 1)).toEqual([]);
    expect(await history(portal, 1, 1)).toHaveLength(1);
    const activities = rows(await portal.call("crm.activity.list", { order: { ID: "ASC" } }));
    expect(activities.map((row) => [row["ID"], row["OWNER_TYPE_ID"], row["OWNER_ID"]])).toEqual([
      ["1", "3", "1"],
      ["2", "2", "2"],
      ["3", "3", "1"],
    ]);
    await portal.call("crm.deal.delete", { id: 2 });
    await portal.call("crm.contact.delete", { id: 1 });
    expect((await portal.call("crm.activity.list")).total).toBe(0);
    expect(await portal.call("crm.deal.delete", { id: 1 })).toEqual({ error: "", error_description: "Not found" });
  });

  test.each([
    ["lead", { error: "", error_description: "Not found" }],
    ["contact", { error: "ERROR_CORE", error_description: "Element not found" }],
    ["company", { error: "", error_description: "Company is not found" }],
  ])("crm.%s.delete", async (name, missing) => {
    const portal = await open();
    expect((await portal.call(`crm.${name}.delete`, { id: 1 })).result).toBe(true);
    expect(await portal.call(`crm.${name}.delete`, { id: 1 })).toEqual(missing);
    expect(await portal.call(`crm.${name}.delete`)).toMatchObject({
      error_description: "ID is not defined or invalid.",
    });
  });

  test("an id is never used again; user fields outlive their rows", async () => {
    const portal = await open();
    await portal.call("crm.deal.delete", { id: 130 });
    expect(await add(portal, "deal", {})).toBe(131);
    await portal.call("crm.deal.delete", { id: 1 });
    expect((await portal.call("crm.deal.fields")).result).toHaveProperty("UF_CRM_1721244482250");
  });
});
