import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { activitiesWhere } from "./activity-queries.ts";
import { stageMoves } from "./stage-move-queries.ts";

const instant = (text: string) => Temporal.Instant.from(text);

describe("stageMoves", () => {
  const row = {
    ID: "7365",
    TYPE_ID: "2",
    OWNER_ID: "523",
    CREATED_TIME: "2026-01-25T10:18:00+03:00",
    CATEGORY_ID: "0",
    STAGE_SEMANTIC_ID: "P",
    STAGE_ID: "UC_KW9988",
  };

  const count = (conditions: object) => stageMoves({ entity: "deal", ...conditions }).parse([row]).length;

  it("asks with plain lists and bounds", () => {
    const { command } = stageMoves({
      entity: "deal",
      from: instant("2026-01-01T00:00:00Z"),
      before: instant("2026-02-01T00:00:00Z"),
      kinds: ["created", "pipeline-changed"],
      ownerIds: [1, 2],
    });
    expect(command).toMatchObject({
      method: "crm.stagehistory.list",
      params: {
        entityTypeId: 2,
        filter: {
          ">=CREATED_TIME": "2026-01-01T00:00:00+00:00",
          "<CREATED_TIME": "2026-02-01T00:00:00+00:00",
          TYPE_ID: [1, 5],
          OWNER_ID: [1, 2],
        },
      },
    });
    expect(stageMoves({ entity: "lead" }).command.params["entityTypeId"]).toBe(1);
    expect(stageMoves({ entity: "deal", ownerIds: [] }).isEmpty).toBe(true);
  });

  it("reads identifiers as strings and as numbers", () => {
    const expected = { id: 7365, ownerId: 523, kind: "moved", categoryId: 0, stageId: "UC_KW9988", semantics: "open" };
    const numbers = { ...row, ID: 7365, TYPE_ID: 2, OWNER_ID: 523, CATEGORY_ID: 0 };
    for (const spelling of [row, numbers]) {
      expect(stageMoves({ entity: "deal" }).parse([spelling])[0]).toMatchObject(expected);
    }
  });

  it("reads leads by STATUS_*", () => {
    const lead = {
      ID: 1,
      TYPE_ID: 3,
      OWNER_ID: 2,
      CREATED_TIME: row.CREATED_TIME,
      STATUS_SEMANTIC_ID: "F",
      STATUS_ID: "JUNK",
    };
    expect(stageMoves({ entity: "lead" }).parse([lead])[0]).toMatchObject({
      kind: "closed",
      stageId: "JUNK",
      semantics: "lost",
    });
  });

  it("drops what a condition excludes though the portal sent it", () => {
    expect(count({ from: instant("2026-01-25T07:18:00Z") })).toBe(1);
    expect(count({ from: instant("2026-01-25T07:18:01Z") })).toBe(0);
    expect(count({ before: instant("2026-01-25T07:18:00Z") })).toBe(0);
    expect(count({ kinds: ["created"] })).toBe(0);
    expect(count({ ownerIds: [524] })).toBe(0);
  });
});

describe("activitiesWhere", () => {
  const row = {
    ID: "20",
    OWNER_ID: "15",
    OWNER_TYPE_ID: "1",
    TYPE_ID: "2",
    PROVIDER_ID: "VOXIMPLANT_CALL",
    CREATED: "2026-09-27T13:26:55+03:00",
    DEADLINE: "2026-09-28T13:25:00+03:00",
    COMPLETED: "N",
    RESPONSIBLE_ID: "505",
    DIRECTION: "1",
    SETTINGS: { MISSED_CALL: true },
    IS_INCOMING_CHANNEL: "N",
    BINDINGS: [
      { OWNER_ID: "15", OWNER_TYPE_ID: "1" },
      { OWNER_ID: "4", OWNER_TYPE_ID: "2" },
    ],
  };
  const parseOne = (fields: object) => activitiesWhere({}).parse([{ ...row, ...fields }])[0];

  const count = (conditions: object) => activitiesWhere(conditions).parse([row]).length;

  it("filters by bindings and names the fields", () => {
    const { command } = activitiesWhere({ ownerType: "deal", ownerIds: [4, 5], isCompleted: false });
    expect(command.params["filter"]).toEqual({
      BINDINGS: [
        { OWNER_TYPE_ID: 2, OWNER_ID: 4 },
        { OWNER_TYPE_ID: 2, OWNER_ID: 5 },
      ],
      COMPLETED: "N",
    });
    expect(command.params["select"]).toEqual(
      expect.arrayContaining(["ID", "BINDINGS", "IS_INCOMING_CHANNEL", "SETTINGS"]),
    );
    expect(activitiesWhere({ ownerType: "lead" }).command.params["filter"]).toEqual({
      BINDINGS: [{ OWNER_TYPE_ID: 1 }],
    });
    expect(activitiesWhere({ ownerType: "lead", ownerIds: [] }).isEmpty).toBe(true);
  });

  it("reads an activity with all it is bound to", () => {
    expect(parseOne({})).toMatchObject({
      id: 20,
      ownerType: "lead",
      ownerId: 15,
      kind: "call",
      direction: "incoming",
      isCompleted: false,
      isFromChannel: false,
      isMissedCall: true,
      responsibleId: 505,
      bindings: [
        { type: "lead", id: 15 },
        { type: "deal", id: 4 },
      ],
    });
  });

  it("tells a form by its provider", () => {
    expect(parseOne({ TYPE_ID: "6", PROVIDER_ID: "CRM_WEBFORM" })).toMatchObject({ kind: "form" });
    expect(parseOne({ TYPE_ID: "6", PROVIDER_ID: "IMOPENLINES_SESSION" })).toMatchObject({ kind: "other" });
  });

  it("has the owner alone when the portal tells no bindings", () => {
    expect(parseOne({ BINDINGS: undefined, SETTINGS: [] })).toMatchObject({
      bindings: [{ type: "lead", id: 15 }],
      isMissedCall: false,
    });
  });

  it("has no deadline when there is none, or when it lies in the year 9999", () => {
    expect(parseOne({ DEADLINE: "" })).not.toHaveProperty("deadline");
    expect(parseOne({ DEADLINE: "9999-12-31T00:00:00+03:00" })).not.toHaveProperty("deadline");
  });

  it("drops what a condition excludes though the portal sent it", () => {
    expect(count({ isCompleted: true })).toBe(0);
    expect(count({ responsibleIds: [1] })).toBe(0);
    expect(count({ createdFrom: instant("2026-09-28T00:00:00Z") })).toBe(0);
    expect(count({ createdBefore: instant("2026-09-27T00:00:00Z") })).toBe(0);
    expect(count({ deadlineFrom: instant("2026-09-29T00:00:00Z") })).toBe(0);
    expect(count({ deadlineBefore: instant("2026-09-28T00:00:00Z") })).toBe(0);
    expect(count({ responsibleIds: [505], isCompleted: false })).toBe(1);
  });
});
