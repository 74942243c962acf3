import { describe, expect, test } from "vitest";
import { at, ids, rows, startPortal, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("paging", () => {
  test.each([
    [undefined, range(1, 50), 130, 50],
    [50, range(51, 100), 130, 100],
    [70, range(51, 100), 130, 100],
    [100, range(101, 130), 130, undefined],
    [150, range(1, 50), 130, 50],
    [-1, range(1, 50), 0, undefined],
    ["abc", range(1, 50), 130, 50],
  ])("start=%j", async (start, expected, total, next) => {
    const portal = await open();
    const answer = await portal.call("crm.deal.list", { select: ["ID"], start });
    expect(ids(answer)).toEqual(expected);
    expect([answer.total, answer.next]).toEqual([total, next]);
  });

  test("an empty list has total 0", async () => {
    const portal = await open();
    expect(await portal.call("crm.deal.list", { filter: { ID: 0 } })).toMatchObject({ result: [], total: 0 });
  });
});

describe("filter", () => {
  const won = 43;
  const withoutAmount = 26;
  const withoutClose = 32;

  test.each([
    ["equality", { STAGE_ID: "WON" }, won],
    ["equality with =", { "=STAGE_ID": "WON" }, won],
    ["any of", { STAGE_ID: ["WON", "NEW"] }, 130],
    ["@", { "@ID": [1, 2, 500] }, 2],
    ["@ with a map", { "@ID": { a: 1, b: 2 } }, 2],
    ["!@ leaves out NULL", { "!@COMPANY_ID": [2] }, 65],
    ["! includes NULL", { "!COMPANY_ID": 1 }, 65],
    ["!= of an array", { "!=STAGE_ID": ["WON"] }, 130 - won],
    ["range of ids", { ">ID": 10, "<=ID": "12" }, 2],
    ["fraction of an id", { ">ID": 128.5, "<ID": 129.5 }, 1],
    ["money", { ">=OPPORTUNITY": 12_900.5, "<OPPORTUNITY": "13000" }, 1],
    ["comparison leaves out NULL", { "<OPPORTUNITY": 1e9 }, 130 - withoutAmount],
    ["empty text is NULL", { OPPORTUNITY: "" }, withoutAmount],
    ["not empty", { "!OPPORTUNITY": "" }, 130 - withoutAmount],
    ["empty date", { CLOSEDATE: "" }, withoutClose],
    ["has a date", { "!CLOSEDATE": "" }, 130 - withoutClose],
    ["0 on an integer finds NULL", { COMPANY_ID: 0 }, 65],
    ["0 with >= finds NULL as well", { ">=COMPANY_ID": 0 }, 130],
    ["contains", { "%TITLE": "eal 12" }, 11],
    ["contains escapes wildcards", { "%TITLE": "50%" }, 1],
    ["LIKE with wildcards", { "%=TITLE": "Deal 1_" }, 10],
    ["LIKE without wildcards is the whole", { "=%TITLE": "eal" }, 0],
    ["!% does not negate", { "!%TITLE": "Deal 12" }, 11],
    ["% on a status is equality", { "%STAGE_ID": "WO" }, 0],
    ["unknown field", { NOPE: 1 }, 130],
    ["another case is unknown", { stage_id: "WON" }, 130],
    ["unknown operator", { "><ID": [1, 2] }, 130],
    ["empty array", { "@ID": [] }, 130],
    ["an array in a comparison is 1", { ">ID": ["100"] }, 129],
    ["an empty array in a comparison is 0", { ">ID": [] }, 130],
    ["date that is none", { ">DATE_CREATE": "tomorrow" }, 130],
    [
      "instant with offset",
      { "<DATE_CREATE": "2026-10-01T02:30:00Z", ">=DATE_CREATE": "2026-10-01T02:00:00+00:00" },
      1,
    ],
    ["date in the server's zone", { "<DATE_CREATE": "2026-10-01 05:00:00" }, 4],
    ["site format", { "<DATE_CREATE": "01.10.2026 05:00:00" }, 4],
    ["date only", { "<DATE_CREATE": "2026-10-02" }, 23],
    ["planned close", { CLOSEDATE: "2026-07-15" }, 130 - withoutClose],
    ["or null", { "+COMPANY_ID": 5 }, 65],
    ["user field", { UF_CRM_1721244482250: "hello" }, 1],
    ["OR", { __INNER_FILTER_1: { LOGIC: "OR", ID: 1, "%TITLE": "Deal 2" } }, 12],
    ["OR beside AND", { STAGE_ID: "WON", __INNER_FILTER: { LOGIC: "OR", ID: [3, 4], ">ID": 128 } }, 2],
  ])("%s", async (_, filter, expected) => {
    expect((await (await open()).call("crm.deal.list", { filter })).total).toBe(expected);
  });

  test("something else than an object is an error with an empty code", async () => {
    const portal = await open();
    const error = { error: "", error_description: "Parameter 'filter' must be array." };
    expect(await portal.call("crm.deal.list", { filter: "ID=1" })).toEqual(error);
    expect(await portal.call("crm.deal.list", { FILTER: "ID=1" })).toEqual(error);
    expect(await portal.call("crm.deal.list", { order: 1 })).toMatchObject({ error: "" });
  });

  test("phones: one exact value", async () => {
    const portal = await open();
    const find = async (filter: unknown): Promise<number[]> => ids(await portal.call("crm.contact.list", { filter }));
    expect(await find({ PHONE: "+79990000001" })).toEqual([1]);
    expect(await find({ PHONE: ["+79990000001", "x"] })).toEqual([1]);
    expect(await find({ PHONE: "+7999" })).toEqual([]);
  });
});

describe("order", () => {
  test.each([
    [{ ID: "desc" }, [130, 129]],
    [{ ID: "whatever" }, [130, 129]],
    [{ OPPORTUNITY: "DESC" }, [129, 128]],
    [{ OPPORTUNITY: "ASC" }, [5, 10]],
    [{ DATE_CREATE: "DESC" }, [130, 129]],
    [{ NOPE: "DESC" }, [1, 2]],
    [{ STAGE_ID: "DESC", ID: "DESC" }, [129, 126]],
    [{ STAGE_ID: "DESC" }, [3, 6]],
  ])("%j", async (order, expected) => {
    const portal = await open();
    expect(ids(await portal.call("crm.deal.list", { order, select: ["ID"] })).slice(0, 2)).toEqual(expected);
  });
});

describe("rows", () => {
  test("dates stand in the server's zone, day by day; empty ones are empty text; references null", async () => {
    const portal = await startPortal({ world: smallWorld({ serverZone: "Europe/Berlin" }) });
    const [winter, ...summer] = rows(
      await portal.call("crm.deal.list", { filter: { ID: [4, 130] }, order: { ID: "DESC" } }),
    );
    expect(summer[0]).toMatchObject({
      ID: "4",
      DATE_CREATE: "2026-10-01T03:00:00+02:00",
      CLOSEDATE: "",
      COMPANY_ID: "1",
      TYPE_ID: null,
    });
    expect(winter).toMatchObject({
      ID: "130",
      DATE_CREATE: "2026-10-06T09:00:00+02:00",
      CLOSEDATE: "2026-07-15T02:00:00+02:00",
      OPPORTUNITY: null,
    });
  });

  test("select: the default, *, UF_*, unknown names, always ID", async () => {
    const portal = await open();
    const keys = async (select: unknown): Promise<string[]> =>
      Object.keys(rows(await portal.call("crm.deal.list", { select, filter: { ID: 1 } }))[0]!);
    expect(await keys(["title", "NOPE"])).toEqual(["ID", "TITLE"]);
    expect(await keys(["UF_*"])).toEqual(["ID", "UF_CRM_1721244482250"]);
    expect(await keys(["*"])).not.toContain("UF_CRM_1721244482250");
    expect(await keys([])).toEqual(expect.arrayContaining(["ID", "STAGE_SEMANTIC_ID", "UF_CRM_1721244482250"]));
  });

  test("phones come when they are named, and are absent when there are none", async () => {
    const portal = await open();
    const [plain] = rows(await portal.call("crm.contact.list"));
    expect(plain).not.toHaveProperty("PHONE");
    const [named] = rows(await portal.call("crm.contact.list", { select: ["NAME", "PHONE", "EMAIL"] }));
    expect(named).toEqual({
      ID: "1",
      NAME: "Ivan",
      PHONE: [{ ID: "2", VALUE_TYPE: "WORK", VALUE: "+79990000001", TYPE_ID: "PHONE" }],
    });
    expect(at(await portal.call("crm.company.get", { id: 1 }), "PHONE", 0, "VALUE")).toBe("+74950000001");
  });

  test("get: the whole row, or an error with an empty code", async () => {
    const portal = await open();
    expect((await portal.call("crm.deal.get", { ID: "7" })).result).toMatchObject({
      TITLE: "50% off_deal <b>'A&B'</b>",
      OPPORTUNITY: "700.50",
    });
    expect(await portal.call("crm.deal.get", { id: 999 })).toEqual({ error: "", error_description: "Not found" });
    expect(await portal.call("crm.deal.get")).toEqual({
      error: "",
      error_description: "ID is not defined or invalid.",
    });
  });

  test("fields describe types and directories", async () => {
    const portal = await open();
    const { result } = await portal.call("crm.deal.fields");
    expect(result).toMatchObject({
      ID: { type: "integer", isReadOnly: true },
      STAGE_ID: { type: "crm_status", statusType: "DEAL_STAGE" },
      CLOSEDATE: { type: "date" },
      UF_CRM_1721244482250: { isDynamic: true },
    });
    for (const name of ["lead", "contact", "company"]) {
      expect(at(await portal.call(`crm.${name}.fields`), "ID", "type")).toBe("integer");
    }
  });
});

describe("eyes", () => {
  test("others see their own records, those of subordinates and open ones", async () => {
    const portal = await open();
    const total = async (user: number): Promise<number | undefined> =>
      (await portal.call("crm.deal.list", {}, user)).total;
    expect(await total(1)).toBe(130);
    expect(await total(2)).toBe(visible([2, 3]));
    expect(await total(3)).toBe(visible([3]));
    expect(await total(6)).toBe(visible([6]));
    expect(await portal.call("crm.deal.get", { id: 1 }, 6)).toMatchObject({
      error: "",
      error_description: "Access denied.",
    });
    expect((await portal.call("crm.deal.list", { start: -1, select: ["ID"] }, 6)).result).toHaveLength(visible([6]));
  });
});

/** Responsible by id % 4: 1, 2, 3, 6. Open: every tenth. */
function visible(own: readonly number[]): number {
  return range(1, 130).filter((id) => own.includes([1, 2, 3, 6][id % 4]!) || id % 10 === 0).length;
}
