import { expect, test } from "vitest";
import { at, ids, startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";
import { createVirtualClock } from "./virtual-clock.ts";

test("executed writes are told in order, with the object that each one wrote", async () => {
  const clock = createVirtualClock();
  const portal = await startPortal({ world: smallWorld(), clock });
  const made = (await portal.call("crm.deal.add", { fields: { TITLE: "new" } })).result as number;
  const item = await portal.call("crm.item.add", { entityTypeId: 2, fields: { title: "new" } });
  const itemId = at(item, "item", "id") as number;
  clock.pass(1000);
  await portal.call("batch", {
    cmd: [`CRM.deal.update?id=${made}&fields[TITLE]=other`, "crm.deal.update?id=999999&fields[TITLE]=none", "profile"],
  });
  const told = [
    { method: "crm.deal.add", key: String(made), at: clock.now() - 1000 },
    { method: "crm.item.add", key: `2:${itemId}`, at: clock.now() - 1000 },
    { method: "crm.deal.update", key: String(made), at: clock.now() },
  ];
  expect(portal.emulator.writes()).toEqual(told);
  expect(await (await fetch(`${portal.emulator.url}/__writes`)).json()).toEqual(told);
  const counts = { "crm.deal.add": 1, "crm.item.add": 1, "crm.deal.update": 1 };
  expect(portal.emulator.stats().writes).toEqual(counts);
  await fetch(`${portal.emulator.url}/__stats/reset`, { method: "POST" });
  expect(portal.emulator.writes()).toEqual([]);
});

test.each([
  ["tasks.task.add", { fields: { TITLE: "t", RESPONSIBLE_ID: 1 } }, /^\d+$/],
  ["task.checklistitem.add", { TASKID: 1, FIELDS: { TITLE: "point" } }, /^1:\d+$/],
  ["tasks.task.delete", { taskId: 1 }, /^1$/],
  ["im.notify.system.add", { USER_ID: 1, MESSAGE: "hello" }, /^\d+$/],
])("the object of %s", async (method, params, key) => {
  const portal = await startPortal({ world: smallWorld() });
  await portal.call(method, params);
  expect(portal.emulator.writes()).toEqual([
    { method, key: expect.stringMatching(key) as string, at: expect.any(Number) as number },
  ]);
});

test("rows can be changed ahead of each command, and the world stays as it was", async () => {
  const world = smallWorld();
  const seen: string[] = [];
  const portal = await startPortal({
    world,
    beforeCommand: (method, edit) => {
      seen.push(method);
      if (method !== "crm.deal.list") return;
      expect(edit.remove("deal", edit.ids("deal")[0] ?? 0)).toBe(true);
      expect(edit.remove("deal", 0)).toBe(false);
      edit.insert("deal", { TITLE: "late" });
    },
  });
  const before = world.deals.map(({ ID }) => Number(ID));
  const list = "crm.deal.list?select[]=ID&start=-1&order[ID]=";
  const batch = await portal.call("batch", { cmd: ["profile", `${list}ASC`, `${list}DESC`] });
  expect(ids(batch, "result", 1)[0]).toBe(before[1]);
  expect(ids(batch, "result", 2)[0]).toBe(Math.max(...before) + 2);
  expect(seen).toEqual(["profile", "crm.deal.list", "crm.deal.list"]);
  expect(world.deals.map(({ ID }) => Number(ID))).toEqual(before);
});
