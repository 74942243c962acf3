import { expect, test } from "vitest";
import { startEventPortal, type EventPortal } from "./event-portal.ts";
import { rows } from "./portal.ts";

const deal = (id: number) => ({ FIELDS: { ID: id } });
const label = { auth_connector: "sync" };

async function list(portal: EventPortal, params: object = {}) {
  return (await portal.ask("event.offline.list", { ...label, ...params })).body;
}

test("many changes of one object are one record, until a process has reserved it", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(5, 5, 5, 7);
  const first = await portal.take();
  expect(first.process).toMatch(/^[0-9a-f]{32}$/);
  expect(first.events).toEqual([
    {
      ID: "1",
      TIMESTAMP_X: "2026-11-20T10:00:00+03:00",
      EVENT_NAME: "ONCRMDEALUPDATE",
      EVENT_DATA: deal(5),
      EVENT_ADDITIONAL: false,
      MESSAGE_ID: expect.stringMatching(/^[0-9a-f]{32}$/),
    },
    expect.objectContaining({ ID: "2", EVENT_DATA: deal(7) }),
  ]);
  portal.change(5);
  const second = await portal.take();
  expect(second.events).toEqual([{ ...first.events[0], ID: "3" }]);
  expect(second.process).not.toBe(first.process);
  expect(portal.events.queue()).toEqual({ free: 0, reserved: 3, erroneous: 0 });
});

test("with clear=1, the default, records are gone with the answer", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(5, 6);
  const { body } = await portal.ask("event.offline.get", label);
  expect(body.result).toMatchObject({ process_id: null, events: [{ EVENT_DATA: deal(5) }, { EVENT_DATA: deal(6) }] });
  expect((await list(portal)).total).toBe(0);
});

test("a process gets its unfinished records again, a cleared one nothing", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(1, 2, 3);
  const { process, events } = await portal.take();
  const clear = (params: object) => portal.ask("event.offline.clear", { process_id: process, ...params });
  expect((await clear({ message_id: [events[0]!["MESSAGE_ID"]] })).body.result).toBe(true);
  expect((await portal.take({ process_id: process })).events).toEqual(events.slice(1));
  await clear({ id: [events[1]!["ID"]] });
  expect((await portal.take({ process_id: process })).events).toEqual(events.slice(2));
  await clear({});
  expect(await portal.take({ process_id: process })).toEqual({ process, events: [] });
  expect((await portal.ask("event.offline.clear", { process_id: "unknown" })).body.result).toBe(true);
  expect((await portal.ask("event.offline.clear")).body).toMatchObject({
    error: "ERROR_ARGUMENT",
    argument: "PROCESS_ID",
  });
});

test("erroneous records are free again, but come with error=1 only", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(1, 2);
  const { process, events } = await portal.take();
  await portal.ask("event.offline.error", { process_id: process, message_id: [events[0]!["MESSAGE_ID"]] });
  expect(portal.events.queue()).toEqual({ free: 0, reserved: 1, erroneous: 1 });
  expect((await portal.take()).events).toEqual([]);
  portal.change(1);
  expect((await portal.take()).events).toEqual([]);
  const again = await portal.take({ error: 1, filter: { MESSAGE_ID: events[0]!["MESSAGE_ID"] } });
  expect(again.events).toEqual([events[0]]);
  expect((await portal.take({ error: 1 })).events).toEqual([]);
});

test("what changed while it was reserved stands for both when it is marked as erroneous", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(1);
  const { process, events } = await portal.take();
  portal.change(1);
  await portal.ask("event.offline.error", { process_id: process, message_id: [events[0]!["MESSAGE_ID"]] });
  expect(portal.events.queue()).toEqual({ free: 1, reserved: 0, erroneous: 0 });
  expect((await portal.take()).events).toEqual([{ ...events[0], ID: "2" }]);
});

test("calls side by side get different records", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(...Array.from({ length: 100 }, (_, index) => index + 1));
  const parts = await Promise.all(Array.from({ length: 5 }, () => portal.take({ limit: 20 })));
  const ids = parts.flatMap(({ events }) => events.map(({ ID }) => ID));
  expect([ids.length, new Set(ids).size, new Set(parts.map((part) => part.process)).size]).toEqual([100, 100, 5]);
});

test("the list shows who has reserved what, filtered and in pages", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline();
  portal.change(...Array.from({ length: 60 }, (_, index) => index + 1));
  const { process } = await portal.take({ limit: 2, order: { ID: "DESC" } });
  const all = await list(portal);
  expect([all.total, all.next, rows(all).length]).toEqual([60, 50, 50]);
  expect(rows(await list(portal, { start: 50 })).map(({ ID }) => ID)).toEqual(
    Array.from({ length: 10 }, (_, index) => String(51 + index)),
  );
  const reserved = rows(await list(portal, { filter: { "!PROCESS_ID": "" } }));
  expect(reserved.map(({ ID, PROCESS_ID, ERROR }) => [ID, PROCESS_ID, ERROR])).toEqual([
    ["59", process, "0"],
    ["60", process, "0"],
  ]);
  expect((await list(portal, { filter: { PROCESS_ID: "" } })).total).toBe(58);
  expect((await list(portal, { filter: { ERROR: 1 } })).total).toBe(0);
  expect(
    (await portal.take({ filter: { ">ID": 10, EVENT_NAME: "ONCRMDEALUPDATE" }, limit: 1 })).events[0],
  ).toMatchObject({
    ID: "11",
  });
});

test("changes of a call with the handler's own label are none for it, in a batch too", async () => {
  const portal = await startEventPortal();
  await portal.bindOffline("sync");
  await portal.bindOffline("other");
  const update = (id: number, params: object = {}) =>
    portal.ask("crm.deal.update", { id, fields: { TITLE: `New ${id}` }, ...params });
  await update(1, label);
  await portal.ask("batch", { cmd: ["crm.deal.update?id=2&fields[TITLE]=x"], ...label });
  await portal.ask("batch", { cmd: ["crm.deal.update?id=3&fields[TITLE]=x&auth_connector=sync"] });
  await update(4);
  expect((await portal.take()).events.map(({ EVENT_DATA }) => EVENT_DATA)).toEqual([deal(4)]);
  const others = (await portal.take({ auth_connector: "other" })).events;
  expect(others.map(({ EVENT_DATA }) => EVENT_DATA)).toEqual([deal(1), deal(2), deal(3), deal(4)]);
  expect(others[0]!["EVENT_ADDITIONAL"]).toEqual({ user_id: "1" });
});

test("without the feature of the plan records are not kept", async () => {
  const portal = await startEventPortal({ features: [] });
  await portal.bindOffline();
  portal.change(5);
  const feature = async () => (await portal.ask("feature.get", { CODE: "rest_offline_extended" })).body.result;
  expect(await feature()).toEqual({ value: "N" });
  const refused = await portal.ask("event.offline.get", { ...label, clear: 0 });
  expect([refused.status, refused.body.error]).toEqual([403, "ACCESS_DENIED"]);
  portal.events.setFeature("rest_offline_extended", true);
  expect(await feature()).toEqual({ value: "Y" });
  expect((await portal.take()).events).toHaveLength(1);
  expect((await portal.ask("feature.get")).body.error).toBe("CODE_EMPTY");
});

test("only administrators, and only as an application", async () => {
  const portal = await startEventPortal();
  for (const method of ["event.offline.get", "event.offline.list", "event.offline.clear", "event.offline.error"]) {
    const answer = await portal.ask(method, { process_id: "x" }, 2);
    expect([method, answer.status, answer.body.error]).toEqual([method, 403, "ACCESS_DENIED"]);
    const byWebhook = await fetch(`${portal.emulator.webhook}${method}?process_id=x`);
    expect([byWebhook.status, await byWebhook.json()]).toEqual([
      403,
      expect.objectContaining({ error: "WRONG_AUTH_TYPE" }),
    ]);
  }
});

test("an answer that is lost leaves reserved records, which the list shows", async () => {
  const portal = await startEventPortal({}, { faults: "event.offline.get:drop-answer@1" });
  await portal.bindOffline();
  portal.change(5);
  await expect(portal.take()).rejects.toThrow("fetch failed");
  const [row] = rows(await list(portal, { filter: { "!PROCESS_ID": "" } }));
  expect((await portal.take({ process_id: row!["PROCESS_ID"] })).events).toMatchObject([{ EVENT_DATA: deal(5) }]);
});
