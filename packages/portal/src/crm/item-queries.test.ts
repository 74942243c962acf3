import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { dealsWhere } from "./deal-queries.ts";
import { leadsWhere } from "./lead-queries.ts";

const instant = (text: string) => Temporal.Instant.from(text);

const DEAL = {
  id: 12,
  title: "Поставка",
  opportunity: 1250000.5,
  currencyId: "RUB",
  categoryId: 3,
  stageId: "C3:NEW",
  stageSemanticId: "P",
  assignedById: 7,
  createdTime: "2026-11-01T10:00:00+03:00",
  movedTime: "2026-11-10T12:30:00+03:00",
  closedate: "2026-11-30T03:00:00+03:00",
  lastActivityTime: "2026-11-12T09:00:00+03:00",
  probability: 40,
  companyId: 5,
  contactId: 0,
  isRecurring: "N",
};

const parseOne = (fields: object) => dealsWhere({}).parse([{ ...DEAL, ...fields }])[0];

describe("dealsWhere", () => {
  it("asks crm.item.list with every condition and named fields", () => {
    const { command, isEmpty, scope } = dealsWhere({
      ids: [1],
      responsibleIds: [7, 8],
      semantics: ["open", "won"],
      createdFrom: instant("2026-01-01T00:00:00Z"),
      createdBefore: instant("2026-02-01T00:00:00.5Z"),
      movedFrom: instant("2026-01-02T03:04:05+03:00"),
      movedBefore: instant("2026-01-03T00:00:00Z"),
    });
    expect(command.method).toBe("crm.item.list");
    expect(command.params).toMatchObject({
      entityTypeId: 2,
      filter: {
        "@id": [1],
        "@assignedById": [7, 8],
        "@stageSemanticId": ["P", "S"],
        ">=createdTime": "2026-01-01T00:00:00+00:00",
        "<createdTime": "2026-02-01T00:00:01+00:00",
        ">=movedTime": "2026-01-02T00:04:05+00:00",
        "<movedTime": "2026-01-03T00:00:00+00:00",
      },
    });
    expect(command.params["select"]).toContain("isRecurring");
    expect({ isEmpty, scope }).toEqual({ isEmpty: false, scope: "crm" });
  });

  it("sends no condition that is not given, and nothing at all for an empty list", () => {
    expect(dealsWhere({}).command.params["filter"]).toEqual({});
    expect(dealsWhere({ responsibleIds: [] }).isEmpty).toBe(true);
    expect(dealsWhere({ ids: [] }).isEmpty).toBe(true);
    expect(dealsWhere({ semantics: [] }).isEmpty).toBe(true);
  });

  it("reads a deal", () => {
    const deal = parseOne({});
    expect(deal).toMatchObject({
      id: 12,
      title: "Поставка",
      amount: { currency: "RUB", amount: "1250000.5" },
      isAmountDoubtful: false,
      categoryId: 3,
      stageId: "C3:NEW",
      semantics: "open",
      responsibleId: 7,
      probability: 40,
      companyId: 5,
      isTemplate: false,
    });
    expect(deal).not.toHaveProperty("contactId");
    expect(deal?.plannedClose?.toString()).toBe("2026-11-30");
    expect(deal?.movedAt?.toString()).toBe("2026-11-10T09:30:00Z");
  });

  it("gives times as any other property", () => {
    const { createdAt, movedAt, lastActivityAt } = { ...parseOne({})! };
    expect([createdAt, movedAt, lastActivityAt].map(String)).toEqual([
      "2026-11-01T07:00:00Z",
      "2026-11-10T09:30:00Z",
      "2026-11-12T06:00:00Z",
    ]);
    expect(JSON.parse(JSON.stringify(parseOne({})))).toMatchObject({ createdAt: "2026-11-01T07:00:00Z" });
  });

  it.each([
    ["1902-03-04T05:06:07+00:00", "1902-03-04T05:06:07Z"],
    ["2999-12-31T23:59:59.987Z", "2999-12-31T23:59:59.987Z"],
    ["2026-11-01 10:00:00+0300", "2026-11-01T07:00:00Z"],
  ])("reads the time %s", (createdTime, expected) => {
    expect(parseOne({ createdTime })?.createdAt.toString()).toBe(expected);
  });

  it("keeps what deals have alike once", () => {
    const [first, second] = dealsWhere({}).parse([DEAL, { ...DEAL, id: 13, closedate: "2026-11-30T23:00:00-08:00" }]);
    expect(second?.plannedClose).toBe(first?.plannedClose);
  });

  it("reads everything that may be missing", () => {
    const bare = { id: "9", title: null, stageId: "NEW", createdTime: "2026-11-01T10:00:00+03:00" };
    const [deal] = dealsWhere({}).parse([bare]);
    expect(deal).toMatchObject({
      id: 9,
      title: "",
      amount: { currency: "", amount: "0" },
      responsibleId: 0,
      semantics: "open",
    });
    for (const field of ["movedAt", "plannedClose", "lastActivityAt", "probability", "companyId"]) {
      expect(deal).not.toHaveProperty(field);
    }
    expect(parseOne({ closedate: "", probability: 0, opportunity: null })).not.toHaveProperty("plannedClose");
  });

  it("keeps the planned day as written on both sides of the server's midnight", () => {
    expect(parseOne({ closedate: "2026-12-31T00:00:00-08:00" })?.plannedClose?.toString()).toBe("2026-12-31");
    expect(parseOne({ closedate: "2027-01-01T10:00:00+10:00" })?.plannedClose?.toString()).toBe("2027-01-01");
  });

  it("leaves recurring templates out", () => {
    expect(dealsWhere({}).parse([{ ...DEAL, isRecurring: "Y" }])).toEqual([]);
    expect(dealsWhere({}).parse([{ ...DEAL, isRecurring: undefined }])).toHaveLength(1);
  });

  it("marks an amount that the wire may have rounded", () => {
    expect(parseOne({ opportunity: 1234567890123456 })?.isAmountDoubtful).toBe(true);
  });

  it.each([
    ["", "C5:WON", "won"],
    ["", "LOSE", "lost"],
    ["", "C2:APOLOGY", "lost"],
    ["?", "C2:UC_1", "open"],
    ["S", "C2:UC_1", "won"],
    ["F", "WON", "lost"],
  ])("semantics %j of stage %s is %s", (stageSemanticId, stageId, semantics) => {
    expect(parseOne({ stageSemanticId, stageId })?.semantics).toBe(semantics);
  });

  it.each([
    { id: null },
    { createdTime: "" },
    { createdTime: "yesterday" },
    { opportunity: "a lot" },
    { closedate: "soon" },
  ])("refuses a row with %j", (fields) => {
    expect(() => parseOne(fields)).toThrow(`0.${Object.keys(fields)[0]}`);
  });
});

describe("leadsWhere", () => {
  it("asks for leads and reads them", () => {
    const query = leadsWhere({ semantics: ["open"] });
    expect(query.command.params["entityTypeId"]).toBe(1);
    const row = {
      id: 3,
      title: "С сайта",
      opportunity: 0,
      currencyId: "RUB",
      stageId: "JUNK",
      sourceId: "WEB",
      assignedById: 7,
      createdTime: DEAL.createdTime,
    };
    expect(query.parse([row])[0]).toMatchObject({
      id: 3,
      statusId: "JUNK",
      semantics: "lost",
      sourceId: "WEB",
    });
    expect(query.parse([{ ...row, sourceId: null, stageId: "CONVERTED" }])[0]).toMatchObject({
      semantics: "won",
    });
  });
});
