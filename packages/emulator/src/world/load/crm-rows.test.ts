import { expect, test } from "vitest";
import type { World } from "../types.ts";
import { loadWorld } from "./load-world.ts";

const load = (file: Record<string, unknown>) =>
  loadWorld({ portal: { now: "2026-11-20T05:00:00Z" }, ...file }, "demo.json");

function stages(world: World, directory: string): string[] {
  return world.statuses.filter(({ ENTITY_ID }) => ENTITY_ID === directory).map(({ STATUS_ID }) => STATUS_ID);
}

test("a deal needs no more than its id", () => {
  const [deal] = load({ users: [{ ID: 5 }], deals: [{ ID: 17 }] }).deals;
  expect(deal).toMatchObject({
    ID: "17",
    TITLE: "Deal #17",
    CATEGORY_ID: "0",
    STAGE_ID: "NEW",
    STAGE_SEMANTIC_ID: "P",
    CLOSED: "N",
    PROBABILITY: null,
    CURRENCY_ID: "RUB",
    OPPORTUNITY: "0.00",
    ASSIGNED_BY_ID: "5",
    COMPANY_ID: null,
    CONTACT_ID: null,
    DATE_CREATE: "2026-11-20T08:00:00+03:00",
    MOVED_TIME: "2026-11-20T08:00:00+03:00",
    LAST_ACTIVITY_TIME: "2026-11-20T08:00:00+03:00",
    BEGINDATE: "2026-11-20T03:00:00+03:00",
    CLOSEDATE: "",
    IS_RECURRING: "N",
    OPENED: "Y",
  });
});

test("money keeps every digit", () => {
  const amounts = [
    "1000000.10",
    "-5.5",
    "123456789012345678.90",
    5,
    1000000.1,
    -0.07,
    123456789012345,
    1e21,
    1e-7,
    null,
    "",
  ];
  const deals = amounts.map((OPPORTUNITY, index) => ({ ID: index + 1, OPPORTUNITY }));
  expect(load({ deals }).deals.map(({ OPPORTUNITY }) => OPPORTUNITY)).toEqual([
    "1000000.10",
    "-5.5",
    "123456789012345678.90",
    "5.00",
    "1000000.10",
    "-0.07",
    "123456789012345.00",
    "1000000000000000000000.00",
    "0.0000001",
    null,
    null,
  ]);
});

test("the meaning of a stage follows from the directory, else from its name, unless the row says it", () => {
  const deals = ["WON", "C3:LOSE", "APOLOGY", "DT99_GONE", "UC_GOOD"].map((STAGE_ID, index) => ({
    ID: index + 1,
    STAGE_ID,
  }));
  const statuses = [{ ENTITY_ID: "DEAL_STAGE", STATUS_ID: "UC_GOOD", SEMANTICS: "S" }];
  const world = load({ statuses, deals: [...deals, { ID: 9, STAGE_ID: "WON", STAGE_SEMANTIC_ID: "P", CLOSED: "N" }] });
  expect(world.deals.map((deal) => [deal["STAGE_SEMANTIC_ID"], deal["CLOSED"]])).toEqual([
    ["S", "Y"],
    ["F", "Y"],
    ["F", "Y"],
    ["P", "N"],
    ["S", "Y"],
    ["P", "N"],
  ]);
  expect(stages(world, "DEAL_STAGE")).toEqual(["UC_GOOD"]);
  expect(stages(world, "STATUS")).toHaveLength(5);
});

test("other pipelines get prefixed standard stages, and deals their pipeline from the prefix", () => {
  const world = load({
    categories: [{ id: 4, name: "Тендеры" }],
    deals: [
      { ID: 1, CATEGORY_ID: 4 },
      { ID: 2, STAGE_ID: "C4:WON" },
      { ID: 3, STAGE_ID: "C9:NEW" },
    ],
  });
  expect(world.categories.map(({ id, isDefault }) => [id, isDefault])).toEqual([
    [0, "Y"],
    [4, "N"],
  ]);
  expect(stages(world, "DEAL_STAGE_4")[0]).toBe("C4:NEW");
  expect(world.deals.map((deal) => [deal["CATEGORY_ID"], deal["STAGE_ID"]])).toEqual([
    ["4", "C4:NEW"],
    ["4", "C4:WON"],
    ["0", "C9:NEW"],
  ]);
  const lost = world.statuses.find(({ STATUS_ID }) => STATUS_ID === "C4:APOLOGY");
  expect(lost).toMatchObject({ CATEGORY_ID: "4", SEMANTICS: "F", EXTRA: { SEMANTICS: "apology" } });
});

test("dates are taken in any form and written in the zone of the server; empty ones stay empty", () => {
  const forms = [
    "2026-11-21T10:00:00+03:00",
    "2026-11-21T07:00:00Z",
    "2026-11-21 10:00:00",
    "21.11.2026 10:00:00",
    "11/21/2026 10:00:00 am",
  ];
  const deals = forms.map((DATE_CREATE, index) => ({ ID: index + 1, DATE_CREATE, CLOSEDATE: DATE_CREATE }));
  for (const deal of load({ deals }).deals) {
    expect(deal).toMatchObject({ DATE_CREATE: "2026-11-21T10:00:00+03:00", CLOSEDATE: "2026-11-21T03:00:00+03:00" });
  }
  const [empty] = load({ deals: [{ ID: 1, MOVED_TIME: null, LAST_ACTIVITY_TIME: "", CLOSEDATE: null }] }).deals;
  expect(empty).toMatchObject({
    MOVED_TIME: "",
    LAST_ACTIVITY_TIME: "",
    CLOSEDATE: "",
    DATE_MODIFY: "2026-11-20T08:00:00+03:00",
  });
  const [late] = load({
    portal: { now: "2026-11-20T05:00:00Z", serverZone: "America/New_York" },
    deals: [{ ID: 1, CLOSEDATE: "2026-11-30" }],
  }).deals;
  expect(String(late?.["CLOSEDATE"])).toMatch(/^2026-11-30T/);
});

test("leads, contacts and companies: phones become the portal's structure", () => {
  const world = load({
    leads: [{ ID: 1, STATUS_ID: "JUNK", PHONE: "+7 551 000-00-01" }],
    contacts: [{ ID: 2, EMAIL: ["a@example.ru", "b@example.ru"], COMPANY_ID: 3 }],
    companies: [
      { ID: 3, PHONE: [{ VALUE: "1", VALUE_TYPE: "FAX" }] },
      { ID: 4, PHONE: "" },
    ],
  });
  expect(world.leads[0]).toMatchObject({ STATUS_SEMANTIC_ID: "F", HAS_PHONE: "Y", HAS_EMAIL: "N" });
  expect(world.leads[0]?.["PHONE"]).toEqual([
    { ID: "700001", VALUE_TYPE: "WORK", VALUE: "+7 551 000-00-01", TYPE_ID: "PHONE" },
  ]);
  expect(world.leads[0]).not.toHaveProperty("EMAIL");
  expect(world.contacts[0]?.["EMAIL"]).toMatchObject([{ VALUE: "a@example.ru" }, { VALUE: "b@example.ru" }]);
  expect(world.contacts[0]?.["COMPANY_ID"]).toBe("3");
  expect(world.companies[0]?.["PHONE"]).toMatchObject([{ VALUE: "1", VALUE_TYPE: "FAX", TYPE_ID: "PHONE" }]);
  expect(world.companies[1]).not.toHaveProperty("PHONE");
});

test("history: leads may use their own names, nothing is made up", () => {
  const world = load({
    deals: [{ ID: 1 }],
    stageHistory: [
      { OWNER_ID: 1, STAGE_ID: "C2:WON", CREATED_TIME: "2026-11-19T07:00:00Z" },
      {
        ENTITY_TYPE_ID: 1,
        OWNER_ID: "9",
        STATUS_ID: "IN_PROCESS",
        STATUS_SEMANTIC_ID: "P",
        CREATED_TIME: "2026-11-19T07:00:00Z",
        TYPE_ID: "2",
        ID: 1,
      },
    ],
  });
  expect(world.stageHistory).toEqual([
    {
      ID: 2,
      ENTITY_TYPE_ID: 2,
      OWNER_ID: 1,
      TYPE_ID: 3,
      CREATED_TIME: "2026-11-19T10:00:00+03:00",
      STAGE_ID: "C2:WON",
      STAGE_SEMANTIC_ID: "S",
      CATEGORY_ID: 2,
    },
    {
      ID: 1,
      ENTITY_TYPE_ID: 1,
      OWNER_ID: 9,
      TYPE_ID: 2,
      CREATED_TIME: "2026-11-19T10:00:00+03:00",
      STAGE_ID: "IN_PROCESS",
      STAGE_SEMANTIC_ID: "P",
      CATEGORY_ID: 0,
    },
  ]);
});

test("activities belong to their bindings", () => {
  const [bound, owned] = load({
    activities: [
      { ID: 1, TYPE_ID: 2, COMPLETED: true, DIRECTION: 1, BINDINGS: [{ OWNER_TYPE_ID: 1, OWNER_ID: 12 }] },
      { ID: 2, OWNER_ID: 17, DEADLINE: "2026-11-21T10:00:00+03:00" },
    ],
  }).activities;
  expect(bound).toMatchObject({
    OWNER_TYPE_ID: "1",
    OWNER_ID: "12",
    PROVIDER_ID: "VOXIMPLANT_CALL",
    COMPLETED: "Y",
    STATUS: "2",
    DIRECTION: "1",
    DEADLINE: "",
    IS_INCOMING_CHANNEL: "N",
  });
  expect(owned).toMatchObject({
    OWNER_TYPE_ID: "2",
    PROVIDER_ID: "CRM_TODO",
    START_TIME: "2026-11-21T10:00:00+03:00",
    BINDINGS: [{ OWNER_TYPE_ID: "2", OWNER_ID: "17" }],
  });
});
