import { describe, expect, test } from "vitest";
import { createWorld } from "../src/index.ts";
import { at, ids, startPortal, type TestPortal } from "./portal.ts";
import { stagedWorld } from "./staged-world.ts";

const open = (): Promise<TestPortal> => startPortal({ world: stagedWorld() });

describe("writes in a batch", () => {
  test("later commands use what earlier ones made", async () => {
    const portal = await open();
    const answer = await portal.call("batch", {
      cmd: {
        company: "crm.company.add?fields[TITLE]=Beta",
        contact: "crm.item.add?entityTypeId=3&fields[name]=Olga&fields[companyId]=$result[company]",
        deal: "crm.deal.add?fields[COMPANY_ID]=$result[company]&fields[CONTACT_IDS][]=$result[contact][item][id]",
        item: "crm.item.add?entityTypeId=2&fields[title]=Second&fields[companyId]=$result[company]",
        move: "crm.item.update?entityTypeId=2&id=$result[item][item][id]&fields[stageId]=WON",
        todo: "crm.activity.todo.add?ownerTypeId=2&ownerId=$result[deal]&deadline=2026-12-01T15:00:00%2B03:00",
        done: "crm.activity.update?id=$result[todo][id]&fields[COMPLETED]=Y",
        gone: "crm.deal.delete?id=$result[deal]",
        read: "crm.item.get?entityTypeId=2&id=$result[item][item][id]",
      },
    });
    expect(at(answer, "result_error")).toEqual([]);
    expect(at(answer, "result")).toMatchObject({
      company: 2,
      contact: { item: { id: 2, companyId: 2 } },
      deal: 131,
      move: { item: { stageId: "WON" } },
      todo: { id: 4 },
      done: true,
      gone: true,
      read: { item: { id: 132, companyId: 2 } },
    });
    expect((await portal.call("crm.activity.list", { filter: { ID: 4 } })).total).toBe(0);
  });

  test("a reference to a failed command changes nothing", async () => {
    const portal = await open();
    const answer = await portal.call("batch", {
      cmd: {
        add: "crm.deal.add?fields[OPPORTUNITY]=x",
        gone: "crm.deal.delete?id=$result[add]",
        item: "crm.item.delete?entityTypeId=2&id=$result[add][item][id]",
        link: "crm.deal.update?id=2&fields[COMPANY_ID]=$result[add]",
        halted: "crm.deal.update?id=2&fields[TITLE]=x",
      },
      halt: 0,
    });
    expect(Object.keys(at(answer, "result_error") as object)).toEqual(["add", "gone", "item", "link"]);
    expect((await portal.call("crm.deal.list")).total).toBe(130);
  });
});

test("what the world says stays as it was, and every portal begins with it", async () => {
  const world = stagedWorld();
  const before = structuredClone(world);
  const portal = await startPortal({ world });
  for (const [type, name] of [
    [1, "lead"],
    [2, "deal"],
    [3, "contact"],
    [4, "company"],
  ] as const) {
    await portal.call(`crm.${name}.add`, { fields: { PHONE: [{ VALUE: "1" }] } });
    await portal.call(`crm.${name}.update`, { id: 1, fields: { TITLE: "x", PHONE: [{ ID: 2, VALUE: "2" }] } });
    await portal.call("crm.item.update", { entityTypeId: type, id: 1, fields: { stageId: "NEW", contactIds: [2] } });
    await portal.call("crm.activity.todo.add", { ownerTypeId: type, ownerId: 1, deadline: "2026-12-01" });
    await portal.call("crm.activity.update", { id: 1, fields: { SUBJECT: "x" } });
    await portal.call("crm.item.delete", { entityTypeId: type, id: 1 });
  }
  expect(world).toEqual(before);
  const second = await startPortal({ world });
  expect((await second.call("crm.deal.list")).total).toBe(130);
});

test("thousands of writes into a large portal", async () => {
  const world = createWorld({ seed: "ru", deals: 20_000, now: "2026-11-20T09:00:00+03:00", fixedClock: true });
  const portal = await startPortal({ world });
  const last = Math.max(...world.deals.map((row) => Number(row.ID)));
  const run = async (command: (id: number) => string): Promise<void> => {
    for (let request = 0; request < 30; request++) {
      const cmd = Array.from({ length: 50 }, (_, index) => command(last + 1 + request * 50 + index));
      expect(at(await portal.call("batch", { cmd, halt: 1 }), "result_error")).toEqual([]);
    }
  };
  await run((id) => `crm.deal.add?fields[TITLE]=Deal&fields[ORIGIN_ID]=o${id}`);
  const added = await portal.call("crm.deal.list", { filter: { ">ID": last }, order: { ID: "DESC" } });
  expect([added.total, ids(added)[0]]).toEqual([1500, last + 1500]);
  await run((id) => `crm.item.update?entityTypeId=2&id=${id}&fields[stageId]=WON`);
  await run((id) => `crm.deal.delete?id=${id}`);
  expect((await portal.call("crm.deal.list", { filter: { ">ID": last } })).total).toBe(0);
});
