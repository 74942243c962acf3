import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { activitiesWhere } from "./activity-queries.ts";
import { dealTasks } from "./deal-tasks.ts";
import { inParts } from "./in-parts.ts";
import { plannedActivities } from "./planned-activities.ts";
import { stageEntries, stageMoves } from "./stage-move-queries.ts";

const now = Temporal.Instant.from("2026-11-20T12:00:00Z");

describe("plannedActivities", () => {
  const row = {
    ID: "20",
    OWNER_ID: "15",
    OWNER_TYPE_ID: "3",
    CREATED: "2026-09-27T13:26:55+03:00",
    DEADLINE: "2026-11-20T15:00:01+03:00",
    COMPLETED: "N",
    RESPONSIBLE_ID: "505",
    IS_INCOMING_CHANNEL: "N",
    BINDINGS: [
      { OWNER_ID: "15", OWNER_TYPE_ID: "3" },
      { OWNER_ID: "4", OWNER_TYPE_ID: "2" },
      { OWNER_ID: "7", OWNER_TYPE_ID: "2" },
    ],
  };
  const parse = (more: object) => plannedActivities({ now }).parse([{ ...row, ...more }]);

  it("asks for what is bound to deals, whoever the owner is", () => {
    expect(plannedActivities({ now }).command.params["filter"]).toEqual({
      BINDINGS: [{ OWNER_TYPE_ID: 2 }],
      COMPLETED: "N",
      ">=DEADLINE": "2026-11-20T12:00:00+00:00",
    });
    expect(plannedActivities({ now, dealIds: [4] }).command.params["filter"]).toMatchObject({
      BINDINGS: [{ OWNER_TYPE_ID: 2, OWNER_ID: 4 }],
    });
    expect(plannedActivities({ now, dealIds: [] }).isEmpty).toBe(true);
  });

  it("gives every deal of the bindings", () => {
    expect(parse({})).toEqual([{ id: 20, dealIds: [4, 7], hasAllDeals: true, responsibleId: 505 }]);
  });

  it("knows the owner alone when the portal tells no bindings", () => {
    const untold = { id: 20, hasAllDeals: false, responsibleId: 505 };
    expect(parse({ BINDINGS: undefined })).toEqual([{ ...untold, dealIds: [] }]);
    expect(parse({ BINDINGS: undefined, OWNER_TYPE_ID: "2" })).toEqual([{ ...untold, dealIds: [15] }]);
  });

  it.each([
    ["completed", { COMPLETED: "Y" }],
    ["from a channel", { IS_INCOMING_CHANNEL: "Y" }],
    ["without a deadline", { DEADLINE: "" }],
    ["due now", { DEADLINE: "2026-11-20T12:00:00+00:00" }],
    ["bound to no deal", { BINDINGS: [] }],
  ])("leaves out one that is %s", (_, more) => {
    expect(parse(more)).toEqual([]);
  });
});

const parseTask = (more: object) =>
  dealTasks().parse([{ id: "8", status: "3", responsibleId: "5", ufCrmTask: ["D_4", "C_9", "CO_1", "D_17"], ...more }]);

describe("dealTasks", () => {
  it("gives the deals of the links", () => {
    expect(parseTask({})).toEqual([{ id: 8, dealIds: [4, 17], responsibleId: 5 }]);
    expect(parseTask({ ufCrmTask: { 1: "D_3" } })).toEqual([{ id: 8, dealIds: [3], responsibleId: 5 }]);
  });

  it.each([
    ["without links", { ufCrmTask: false }],
    ["of another record", { ufCrmTask: ["T88_3", "SI_4", "L_D_4"] }],
    ["that is done", { status: "5" }],
    ["that is deferred", { status: "6" }],
  ])("leaves out a task %s", (_, more) => {
    expect(parseTask(more)).toEqual([]);
  });
});

describe("stageEntries", () => {
  const row = {
    ID: 7,
    TYPE_ID: 2,
    OWNER_ID: 5,
    CREATED_TIME: "2026-01-25T10:18:00+03:00",
    CATEGORY_ID: 0,
    STAGE_SEMANTIC_ID: "P",
    STAGE_ID: "UC_1",
  };
  const at = Temporal.Instant.from(row.CREATED_TIME);

  it("asks and reads as stageMoves does, with the time as a number", () => {
    const conditions = { entity: "deal", from: at, before: now, kinds: ["moved"], ownerIds: [5] } as const;
    expect(stageEntries(conditions).command).toEqual(stageMoves(conditions).command);
    const [move] = stageMoves(conditions).parse([row]);
    expect(stageEntries(conditions).parse([row])).toEqual([{ ...move, at: at.epochMilliseconds }]);
  });

  const count = (conditions: object) => stageEntries({ entity: "deal", ...conditions }).parse([row]).length;

  it.each([
    ["strings", { ID: "7", TYPE_ID: "2", OWNER_ID: "5", CATEGORY_ID: "0" }],
    ["a lead", { STAGE_ID: undefined, STAGE_SEMANTIC_ID: undefined, STATUS_ID: "JUNK", STATUS_SEMANTIC_ID: "F" }],
    ["nothing", { CATEGORY_ID: null, STAGE_SEMANTIC_ID: null }],
    ["an unknown type", { TYPE_ID: 4 }],
  ])("reads every spelling as stageMoves does: %s", (_, more) => {
    const [move] = stageMoves({ entity: "deal" }).parse([{ ...row, ...more }]);
    expect(stageEntries({ entity: "deal" }).parse([{ ...row, ...more }])).toEqual([
      { ...move, at: at.epochMilliseconds },
    ]);
  });

  it.each([["ID"], ["OWNER_ID"]])("refuses a row without %s", (field) => {
    for (const value of [0, -1, 1.5, "x", null]) {
      expect(() => stageEntries({ entity: "deal" }).parse([{ ...row, [field]: value }])).toThrow("an identifier");
    }
  });

  it("drops what a condition excludes though the portal sent it", () => {
    expect(count({ from: at, before: at.add({ seconds: 1 }) })).toBe(1);
    expect(count({ from: at.add({ milliseconds: 1 }) })).toBe(0);
    expect(count({ before: at })).toBe(0);
    expect(count({ ownerIds: [6] })).toBe(0);
  });

  it.each([["2026-01-25"], ["25.01.2026 10:00:00"], ["2026-13-25T10:18:00+03:00"], [""], [null], [5]])(
    "refuses %s as a time",
    (time) => {
      expect(() => stageEntries({ entity: "deal" }).parse([{ ...row, CREATED_TIME: time }])).toThrow("a date-time");
    },
  );
});

describe("activities by their completion", () => {
  const row = {
    ID: 1,
    CREATED: "2026-11-01T10:00:00+03:00",
    LAST_UPDATED: "2026-11-19T10:00:00+03:00",
    COMPLETED: "Y",
  };
  const between = { completedFrom: Temporal.Instant.from("2026-11-19T00:00:00Z"), completedBefore: now };

  it("are asked by their last change, completed only", () => {
    expect(activitiesWhere(between).command.params["filter"]).toEqual({
      COMPLETED: "Y",
      ">=LAST_UPDATED": "2026-11-19T00:00:00+00:00",
      "<LAST_UPDATED": "2026-11-20T12:00:00+00:00",
    });
  });

  const count = (more: object) => activitiesWhere(between).parse([{ ...row, ...more }]).length;

  it("are checked again", () => {
    expect(count({})).toBe(1);
    expect(count({ COMPLETED: "N" })).toBe(0);
    expect(count({ LAST_UPDATED: "2026-11-20T15:00:00+03:00" })).toBe(0);
  });
});

describe("inParts", () => {
  it("asks for each identifier once, 100 at a time", () => {
    const ids = Array.from({ length: 201 }, (_, index) => index + 1);
    const queries = inParts("history", [...ids, 1, 201], (ownerIds) => stageEntries({ entity: "deal", ownerIds }));
    expect(Object.keys(queries)).toEqual(["history.0", "history.1", "history.2"]);
    const asked = Object.values(queries).map(
      ({ command }) => (command.params["filter"] as { OWNER_ID: number[] }).OWNER_ID,
    );
    expect(asked.flat()).toEqual(ids);
    expect(inParts("history", [], () => dealTasks())).toEqual({});
  });
});
