import { expect, test } from "vitest";
import { createWorld } from "../src/index.ts";
import { at, startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

test("timeman.settings: whose day is recorded, by which rules, and the right to manage others about oneself only", async () => {
  const small = smallWorld();
  const workdays = [...small.workdays, { ID: "3", USER_ID: "3", UF_TM_FREE: true, UF_TM_MAX_START: "10:00:00" }];
  const portal = await startPortal({ world: { ...small, workdays } });
  expect((await portal.call("timeman.settings")).result).toEqual({
    UF_TIMEMAN: true,
    UF_TM_FREE: false,
    UF_TM_MAX_START: "09:15:00",
    UF_TM_MIN_FINISH: "17:45:00",
    UF_TM_MIN_DURATION: "08:00:00",
    UF_TM_ALLOWED_DELTA: "00:15:00",
    ADMIN: true,
  });
  const other = await portal.call("timeman.settings", { USER_ID: 3 });
  expect(other.result).toMatchObject({ UF_TIMEMAN: true, UF_TM_FREE: true, UF_TM_MAX_START: "10:00:00" });
  expect(other.result).not.toHaveProperty("ADMIN");
  expect(at(await portal.call("timeman.settings", { USER_ID: 2 }), "UF_TIMEMAN")).toBe(false);
  expect((await portal.call("timeman.settings", { USER_ID: 77 })).error_description).toBe("User not found");
  expect((await portal.call("timeman.settings", { USER_ID: 1 }, 3)).error).toBe("ACCESS_DENIED");
});

test("crm.duplicate.findbycomm: by the digits of a phone and the letters of an address, in one type or all", async () => {
  const portal = await startPortal({
    world: smallWorld(
      {},
      {
        contacts: [row("4", "+7 (999) 000-00-01", "A@example.com"), row("5", "8 999 000 00 01 #12", "b@example.com")],
        companies: [row("9", "89990000001", "")],
        leads: [],
      },
    ),
  });
  const find = (params: object) => portal.call("crm.duplicate.findbycomm", params);
  const phone = { type: "PHONE", values: ["79990000001"] };
  expect((await find(phone)).result).toEqual({ CONTACT: [4, 5], COMPANY: [9] });
  expect((await find({ ...phone, entity_type: "COMPANY" })).result).toEqual({ COMPANY: [9] });
  expect((await find({ type: "EMAIL", values: ["a@EXAMPLE.com"] })).result).toEqual({ CONTACT: [4] });
  expect((await find({ type: "EMAIL", values: ["nobody@example.com"] })).result).toEqual([]);
  expect((await portal.call("crm.duplicate.findbycomm", phone, 6)).result).toEqual([]);
  expect((await find({ values: ["1"] })).error).toBe("Communication type is not defined");
  expect((await find({ type: "PHONE" })).error).toBe("Communication values is not defined");
  expect((await find({ type: "IM", values: ["1"] })).error).toMatch(/not supported/);
});

test("crm.activity.binding.list: every record that the activity hangs on and the caller sees", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const list = (activityId: unknown, user?: number) => portal.call("crm.activity.binding.list", { activityId }, user);
  expect((await list(1)).result).toEqual([
    { entityTypeId: 2, entityId: 1 },
    { entityTypeId: 3, entityId: 1 },
  ]);
  expect((await list(1, 6)).result).toEqual([{ entityTypeId: 3, entityId: 1 }]);
  expect((await list(99)).error).toBe("NOT_FOUND");
  expect((await portal.call("crm.activity.binding.list")).error).toBe("100");
});

test("the seeded company has three levels of departments, a vacant head, and a deal whose stage is gone", async () => {
  const world = createWorld({ seed: "ru", now: "2026-11-20T07:00:00Z", fixedClock: true });
  const portal = await startPortal({ world });
  const departments = (await portal.call("department.get")).result as {
    ID: string;
    PARENT?: string;
    UF_HEAD?: string;
  }[];
  const vacant = departments.filter(({ UF_HEAD }) => UF_HEAD === undefined);
  expect(vacant).toHaveLength(1);
  const parent = departments.find(({ ID }) => ID === vacant[0]?.PARENT);
  expect(departments.find(({ ID }) => ID === parent?.PARENT)).not.toHaveProperty("PARENT");
  const known = new Set(world.statuses.map(({ STATUS_ID }) => STATUS_ID));
  expect(world.deals.filter((deal) => !known.has(deal["STAGE_ID"] as string))).toHaveLength(1);
});

test("a hundred thousand open deals with their history can be asked for", async () => {
  const { createDealsWorld } = await import("../src/index.ts");
  const world = createDealsWorld({
    seed: "ru",
    now: "2026-11-20T07:00:00Z",
    deals: 100_000,
    onlyOpen: true,
    history: true,
  });
  const portal = await startPortal({ world });
  expect((await portal.call("crm.deal.list", { filter: { STAGE_SEMANTIC_ID: "P" } })).total).toBe(100_000);
  const { total = 0 } = await portal.call("crm.stagehistory.list", { entityTypeId: 2 });
  expect(total).toBeGreaterThan(150_000);
});

const reach = (phone: string, mail: string) => ({
  PHONE: [{ ID: "1", VALUE: phone }],
  EMAIL: [{ ID: "2", VALUE: mail }],
});
const row = (id: string, phone: string, mail: string) => ({
  ID: id,
  OPENED: "N",
  ASSIGNED_BY_ID: "1",
  ...reach(phone, mail),
});
