import { expect, test } from "vitest";
import { at, ids, rows, startPortal, type TestPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: smallWorld() });

test.each([
  [{}, [1, 4, 5, 2, 3]],
  [{ filter: { ENTITY_ID: "DEAL_STAGE" } }, [1, 2, 3]],
  [{ FILTER: { ENTITY_ID: ["DEAL_STAGE_7", "SOURCE"] } }, [4, 5]],
  [{ filter: { ENTITY_ID: "DEAL_STAGE" }, order: { SORT: "DESC" } }, [3, 2, 1]],
  [{ filter: { NOPE: 1 } }, [1, 4, 5, 2, 3]],
])("crm.status.list %j", async (params, expected) => {
  const answer = await (await open()).call("crm.status.list", params);
  expect(ids(answer)).toEqual(expected);
  expect(answer.total).toBe(expected.length);
});

test("stages have EXTRA, other directories do not; bad parameters answer with a sentence", async () => {
  const portal = await open();
  const [, won] = rows(await portal.call("crm.status.list", { filter: { ENTITY_ID: "DEAL_STAGE" } }));
  expect(won).toMatchObject({
    STATUS_ID: "WON",
    SORT: "20",
    SEMANTICS: "S",
    CATEGORY_ID: null,
    EXTRA: { SEMANTICS: "success" },
  });
  expect(rows(await portal.call("crm.status.list", { filter: { ENTITY_ID: "SOURCE" } }))[0]).not.toHaveProperty(
    "EXTRA",
  );
  expect(await portal.call("crm.status.list", { filter: "x" })).toMatchObject({ error: "Invalid parameters." });
});

test("pipelines in order, the default one without an origin", async () => {
  const portal = await open();
  expect(await portal.call("crm.category.list", { entityTypeId: 2 })).toMatchObject({
    result: {
      categories: [
        { id: 7, name: "Partners", originId: "", originatorId: "" },
        { id: 0, name: "Main", isDefault: "Y" },
      ],
    },
    total: 2,
  });
  expect(at(await portal.call("crm.category.list", { entityTypeId: 2 }), "categories", 1)).not.toHaveProperty(
    "originId",
  );
  expect(await portal.call("crm.category.list", { entityTypeId: 999 })).toMatchObject({ error: "NOT_FOUND" });
  expect(rows(await portal.call("crm.dealcategory.stage.list", { id: 0 })).map((row) => row["STATUS_ID"])).toEqual([
    "NEW",
    "WON",
    "LOSE",
  ]);
  expect((await portal.call("crm.dealcategory.stage.list", { ID: "7" })).result).toEqual([
    { NAME: "C7:NEW", SORT: 10, STATUS_ID: "C7:NEW" },
  ]);
});

test("currencies and the mode of the CRM", async () => {
  const portal = await open();
  const answer = await portal.call("crm.currency.list");
  expect(rows(answer).map((row) => row["CURRENCY"])).toEqual(["RUB", "USD"]);
  expect(answer.total).toBe(0);
  expect((await portal.call("crm.currency.base.get")).result).toBe("RUB");
  expect((await portal.call("crm.settings.mode.get")).result).toBe(1);
  const simple = await startPortal({ world: smallWorld({ simpleCrm: true }) });
  expect((await simple.call("crm.settings.mode.get")).result).toBe(2);
});

test("stage history of deals and of leads", async () => {
  const portal = await open();
  const deals = await portal.call("crm.stagehistory.list", {
    entityTypeId: 2,
    filter: { ">ID": 1 },
    select: ["ID", "STAGE_ID"],
  });
  expect(deals).toMatchObject({ result: { items: [{ ID: 2, STAGE_ID: "WON" }] }, total: 1 });
  const all = await portal.call("crm.stagehistory.list", {
    entityTypeId: 2,
    order: { CREATED_TIME: "DESC" },
    start: -1,
  });
  expect(ids(all, "items")).toEqual([2, 1]);
  expect(all).not.toHaveProperty("total");
  const leads = await portal.call("crm.stagehistory.list", { entityTypeId: 1 });
  expect(rows(leads, "items")).toEqual([
    {
      ID: 1,
      TYPE_ID: 1,
      OWNER_ID: 1,
      CREATED_TIME: "2026-11-01T10:00:00+03:00",
      STATUS_SEMANTIC_ID: "P",
      STATUS_ID: "NEW",
    },
  ]);
  const since = { entityTypeId: 2, filter: { ">=CREATED_TIME": "2026-11-05T07:00:00Z", "@OWNER_ID": [1] } };
  expect(ids(await portal.call("crm.stagehistory.list", since), "items")).toEqual([2]);
  expect(await portal.call("crm.stagehistory.list", { entityTypeId: 2, filter: { stageId: 1 } })).toMatchObject({
    error: "INVALID_ARG_VALUE",
  });
  expect(await portal.call("crm.stagehistory.list", { entityTypeId: 3 })).toMatchObject({ error: 0 });
  expect((await portal.call("crm.stagehistory.list", { entityTypeId: 2 }, 6)).total).toBe(0);
});

test("activities: order by start, bindings, what comes only when it is named", async () => {
  const portal = await open();
  const find = async (filter: unknown, user?: number): Promise<number[]> =>
    ids(await portal.call("crm.activity.list", { filter }, user));
  expect(await find({})).toEqual([2, 1, 3]);
  expect(await find({ OWNER_TYPE_ID: 2, OWNER_ID: 1 })).toEqual([1]);
  expect(await find({ BINDINGS: [{ OWNER_TYPE_ID: 3, OWNER_ID: 1 }] })).toEqual([1, 3]);
  expect(
    await find({
      BINDINGS: [
        { OWNER_TYPE_ID: 2, OWNER_ID: 2 },
        { OWNER_TYPE_ID: 2, OWNER_ID: 1 },
      ],
    }),
  ).toEqual([2, 1]);
  expect(await find({ BINDINGS: [{ OWNER_TYPE_ID: 2 }] })).toEqual([2, 1]);
  expect(await find({ COMPLETED: "N", ">DEADLINE": "2026-11-20T00:00:00+03:00" })).toEqual([3]);
  expect(await find({}, 6)).toEqual([1, 3]);
  const [row] = rows(await portal.call("crm.activity.list", { filter: { ID: 1 } }));
  expect(row).toMatchObject({ ID: "1", SETTINGS: [], PROVIDER_PARAMS: [], START_TIME: "2026-11-19T12:00:00+03:00" });
  expect(row).not.toHaveProperty("COMMUNICATIONS");
  expect(row).not.toHaveProperty("BINDINGS");
  const named = rows(await portal.call("crm.activity.list", { filter: { ID: 1 }, select: ["ID", "COMMUNICATIONS"] }));
  expect(named).toEqual([{ ID: "1", COMMUNICATIONS: [{ TYPE: "PHONE", VALUE: "+79990000001" }] }]);
});
