import { expect, test } from "vitest";
import type { EmulatorOptions } from "../src/index.ts";
import { startListener } from "./event-listener.ts";
import { startEventPortal } from "./event-portal.ts";
import { createVirtualClock } from "./virtual-clock.ts";
import { smallWorld } from "./small-world.ts";

test("a change by a call: a form with brackets, and a token of who has changed it", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  expect((await portal.ask("event.bind", { event: "onCrmDealUpdate", handler: url })).body.result).toBe(true);
  await portal.ask("crm.deal.update", { id: 5, fields: { TITLE: "Other" } }, 2);
  await portal.events.idle();
  const { emulator, control } = portal;
  const host = new URL(emulator.url).host;
  expect(heard).toEqual([
    {
      path: "/handler",
      type: "application/x-www-form-urlencoded",
      body: {
        event: "ONCRMDEALUPDATE",
        event_handler_id: "1",
        data: { FIELDS: { ID: "5" } },
        ts: String(Date.parse("2026-11-20T10:00:00+03:00") / 1000),
        auth: {
          access_token: expect.stringMatching(/^\w{70}$/),
          expires_in: "3600",
          scope: expect.stringContaining("crm"),
          domain: host,
          server_endpoint: `${emulator.url}/rest/`,
          status: "L",
          client_endpoint: `${emulator.url}/rest/`,
          member_id: control.memberId,
          application_token: portal.events.applicationToken(),
        },
      },
    },
  ]);
  const { access_token } = heard[0]!.body["auth"] as { access_token: string };
  expect((await portal.call("profile", access_token)).body.result).toMatchObject({ ID: "2" });
});

test("auth_type chooses the user; what nobody has done comes without a token", async () => {
  const portal = await startEventPortal();
  const own = await startListener();
  const as3 = await startListener();
  await portal.ask("event.bind", { event: "ONCRMDEALUPDATE", handler: own.url });
  await portal.ask("event.bind", { event: "ONCRMDEALUPDATE", handler: as3.url, auth_type: 3 });
  portal.change(5);
  await portal.events.idle();
  expect(own.heard[0]!.body["auth"]).not.toHaveProperty("access_token");
  expect(own.heard[0]!.body["auth"]).toHaveProperty("application_token");
  const { access_token } = as3.heard[0]!.body["auth"] as { access_token: string };
  expect((await portal.call("profile", access_token)).body.result).toMatchObject({ ID: "3" });
});

const removeDeal: EmulatorOptions["beforeCommand"] = (method, edit) => {
  if (method === "profile") edit.remove("deal", 5);
};

test("what somebody else changes ahead of a call is not its user's doing", async () => {
  const portal = await startEventPortal({}, { beforeCommand: removeDeal });
  const { url, heard } = await startListener();
  await portal.ask("event.bind", { event: "ONCRMDEALDELETE", handler: url });
  await portal.ask("profile");
  await portal.events.idle();
  expect(heard).toHaveLength(1);
  expect(heard[0]!.body["auth"]).not.toHaveProperty("access_token");
});

test("every kind of object has its events and its data", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  const codes = (await portal.ask("events")).body.result as string[];
  for (const event of codes) await portal.ask("event.bind", { event, handler: url });
  const id = (await portal.ask("crm.lead.add", { fields: { TITLE: "A" } })).body.result;
  await portal.ask("crm.lead.delete", { id });
  await portal.ask("crm.item.update", { entityTypeId: 4, id: 1, fields: { title: "B" } });
  const task = await portal.ask("tasks.task.add", { fields: { TITLE: "T", RESPONSIBLE_ID: 1 } });
  const taskId = (task.body.result as { task: { id: string } }).task.id;
  await portal.ask("tasks.task.update", { taskId, fields: { TITLE: "U" } });
  await portal.ask("tasks.task.delete", { taskId });
  await portal.events.idle();
  const told = heard.map(({ body }) => [body["event"], body["data"]] as const);
  const none = "undefined";
  expect(new Map(told)).toEqual(
    new Map<unknown, unknown>([
      ["ONCRMLEADADD", { FIELDS: { ID: String(id) } }],
      ["ONCRMLEADDELETE", { FIELDS: { ID: String(id) } }],
      ["ONCRMCOMPANYUPDATE", { FIELDS: { ID: "1" } }],
      ["ONTASKADD", expect.objectContaining({ FIELDS_BEFORE: none, FIELDS_AFTER: { ID: taskId } })],
      ["ONTASKUPDATE", expect.objectContaining({ FIELDS_BEFORE: { ID: taskId }, FIELDS_AFTER: { ID: taskId } })],
      ["ONTASKDELETE", expect.objectContaining({ FIELDS_BEFORE: { ID: taskId }, FIELDS_AFTER: none })],
    ]),
  );
});

test("what hangs on a record or a task has events of its own, and is no change of the record", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  const codes = (await portal.ask("events")).body.result as string[];
  for (const event of codes) await portal.ask("event.bind", { event, handler: url });
  const added = async (method: string, params: object) => (await portal.ask(method, params)).body.result;
  const todo = (await added("crm.activity.todo.add", {
    ownerTypeId: 2,
    ownerId: 5,
    deadline: "2026-11-21T10:00:00+03:00",
  })) as { id: number };
  const comment = await added("crm.timeline.comment.add", {
    fields: { ENTITY_ID: 5, ENTITY_TYPE: "deal", COMMENT: "x" },
  });
  const remark = await added("task.commentitem.add", { TASKID: 1, FIELDS: { POST_MESSAGE: "x" } });
  const entry = await added("calendar.event.add", {
    type: "user",
    ownerId: 1,
    name: "x",
    from: "2026-11-21 10:00:00",
    to: "2026-11-21 11:00:00",
    section: 1,
  });
  await portal.events.idle();
  expect(new Map(heard.map(({ body }) => [body["event"], body["data"]]))).toEqual(
    new Map<unknown, unknown>([
      ["ONCRMACTIVITYADD", { FIELDS: { ID: String(todo.id) } }],
      ["ONCRMTIMELINECOMMENTADD", { FIELDS: { ID: String(comment) } }],
      ["ONTASKCOMMENTADD", expect.objectContaining({ FIELDS_AFTER: { ID: String(remark), TASK_ID: "1" } })],
      ["ONCALENDARENTRYADD", { id: String(entry) }],
    ]),
  );
});

test("an outbound webhook gets a token to compare and none to call with", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  const token = portal.events.addWebhook({ handler: url, codes: ["ONCRMDEALUPDATE", "ONCRMDEALDELETE"] });
  await portal.ask("crm.deal.update", { id: 5, fields: { TITLE: "Other" } });
  portal.events.change({ entity: "deal", action: "delete", id: 6 });
  await portal.events.idle();
  expect(new Set(heard.map(({ body }) => body["event"]))).toEqual(new Set(["ONCRMDEALDELETE", "ONCRMDEALUPDATE"]));
  expect(heard[0]!.body["auth"]).toEqual({
    domain: new URL(portal.emulator.url).host,
    client_endpoint: `${portal.emulator.url}/rest/`,
    server_endpoint: `${portal.emulator.url}/rest/`,
    member_id: portal.control.memberId,
    application_token: token,
  });
});

test("what is refused or lost is not sent again", async () => {
  const portal = await startEventPortal();
  const refusing = await startListener(500);
  await portal.ask("event.bind", { event: "ONCRMDEALUPDATE", handler: refusing.url });
  await portal.ask("event.bind", { event: "ONCRMDEALUPDATE", handler: "http://127.0.0.1:9/" });
  portal.change(5);
  await portal.events.idle();
  expect(refusing.heard).toHaveLength(1);
  expect(portal.events.deliveries()).toEqual([
    { code: "ONCRMDEALUPDATE", handler: "http://127.0.0.1:9/", outcome: "failed" },
    { code: "ONCRMDEALUPDATE", handler: refusing.url, outcome: "answered", status: 500 },
  ]);
  portal.events.deliver({ loss: 1 });
  portal.change(5);
  await portal.events.idle();
  expect(refusing.heard).toHaveLength(1);
  expect(portal.events.deliveries().at(-1)).toMatchObject({ outcome: "lost" });
});

test("some are lost, some overtake each other, and the way takes time", async () => {
  const clock = createVirtualClock();
  const portal = await startEventPortal({ delivery: { loss: 0.3 } }, { clock });
  const { url, heard } = await startListener();
  await portal.ask("event.bind", { event: "ONCRMDEALUPDATE", handler: url });
  const ids = Array.from({ length: 100 }, (_, index) => index + 1);
  portal.change(...ids);
  await portal.events.idle();
  expect(heard.length).toBeGreaterThan(50);
  expect(heard.length).toBeLessThan(90);
  portal.events.deliver({ loss: 0, reorder: 0.5, delay: [50, 90] });
  const before = heard.length;
  portal.change(...ids);
  await portal.events.idle();
  const order = heard.slice(before).map(({ body }) => Number((body["data"] as { FIELDS: { ID: string } }).FIELDS.ID));
  expect(order.toSorted((a, b) => a - b)).toEqual(ids);
  expect(order).not.toEqual(ids);
  const waits = clock.slept.filter((length) => length < 1000);
  expect([waits.length, Math.min(...waits) >= 50, Math.max(...waits) <= 90]).toEqual([100, true, true]);
});

test("ONOFFLINEEVENT tells that the queue is not empty, once in a while", async () => {
  const clock = createVirtualClock();
  const portal = await startEventPortal({}, { clock });
  const { url, heard } = await startListener();
  await portal.bindOffline();
  await portal.ask("event.bind", { event: "ONOFFLINEEVENT", handler: url, options: { minTimeout: 10 } });
  portal.change(1, 2, 3);
  clock.pass(9999);
  portal.change(4);
  await portal.events.idle();
  expect(heard.map(({ body }) => [body["event"], body["data"]])).toEqual([["ONOFFLINEEVENT", undefined]]);
  clock.pass(1);
  portal.change(5);
  await portal.events.idle();
  expect(heard).toHaveLength(2);
});

test("nothing is sent before the installation is finished, and ONAPPINSTALL finishes it", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  await portal.bindOffline();
  await portal.ask("event.bind", { event: "ONCRMDEALUPDATE", handler: url });
  portal.events.beginInstallation();
  portal.change(5);
  await portal.events.idle();
  expect([heard, portal.events.queue().free]).toEqual([[], 0]);
  expect(await portal.events.install({ callback: url })).toEqual({ status: 200, body: "seen" });
  expect(heard[0]!.body).toMatchObject({
    event: "ONAPPINSTALL",
    data: { VERSION: "1", ACTIVE: "Y", INSTALLED: "Y", LANGUAGE_ID: "ru" },
    auth: { refresh_token: expect.any(String), application_token: portal.events.applicationToken() },
  });
  portal.change(5);
  await portal.events.idle();
  expect([heard.length, portal.events.queue().free]).toEqual([2, 1]);
});

test("removing the application: ONAPPUNINSTALL without authorization, then silence", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  const token = portal.events.applicationToken();
  await portal.bindOffline();
  for (const event of ["ONAPPUNINSTALL", "ONCRMDEALUPDATE"]) await portal.ask("event.bind", { event, handler: url });
  portal.change(5);
  await portal.events.idle();
  portal.control.remove();
  portal.change(5);
  await portal.events.idle();
  expect(heard.map(({ body }) => body["event"])).toEqual(["ONCRMDEALUPDATE", "ONAPPUNINSTALL"]);
  expect(heard[1]!.body).toMatchObject({ auth: { application_token: token }, data: { CLEAN: "0" } });
  expect(Object.keys(heard[1]!.body["auth"] as object)).toEqual(["application_token"]);
  expect(portal.events.queue()).toEqual({ free: 0, reserved: 0, erroneous: 0 });
});

test("an update tells of itself and takes the handlers away", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  for (const event of ["ONAPPUPDATE", "ONCRMDEALUPDATE"]) await portal.ask("event.bind", { event, handler: url });
  portal.events.update();
  portal.change(5);
  await portal.events.idle();
  expect(heard.map(({ body }) => [body["event"], body["data"]])).toEqual([["ONAPPUPDATE", { PREVIOUS_VERSION: "1" }]]);
  expect((await portal.ask("event.get")).body.result).toEqual([]);
});

test("event.test sends what it was given to the handlers of ONAPPTEST", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  await portal.ask("event.bind", { event: "ONAPPTEST", handler: url });
  expect((await portal.ask("event.test", { any: "data" })).body.result).toBe(true);
  await portal.events.idle();
  expect(heard.map(({ body }) => body["data"])).toEqual([{ QUERY: { any: "data" } }]);
});

test("a page of the application is opened by a POST with tokens of the user", async () => {
  const portal = await startEventPortal();
  const { url, heard } = await startListener();
  const answer = await portal.events.open({
    page: `${url}?x=1`,
    userId: 2,
    placement: "CRM_DEAL_DETAIL_TAB",
    options: { ID: "5" },
  });
  expect(answer).toEqual({ status: 200, body: "seen" });
  const { searchParams } = new URL(heard[0]!.path, url);
  expect(Object.fromEntries(searchParams)).toEqual({
    x: "1",
    DOMAIN: new URL(portal.emulator.url).host,
    PROTOCOL: "0",
    LANG: "ru",
    APP_SID: expect.stringMatching(/^\w{32}$/),
  });
  const { body } = heard[0]!;
  expect(body).toMatchObject({ PLACEMENT: "CRM_DEAL_DETAIL_TAB", PLACEMENT_OPTIONS: '{"ID":"5"}', status: "L" });
  expect((await portal.call("profile", String(body["AUTH_ID"]))).body.result).toMatchObject({ ID: "2" });
  const refreshed = await portal.token({ grant_type: "refresh_token", refresh_token: String(body["REFRESH_ID"]) });
  expect(refreshed.status).toBe(200);
});

test("own pages turn the same knobs", async () => {
  const portal = await startEventPortal({}, { world: smallWorld() });
  const { url, heard } = await startListener();
  const post = async (page: string) => {
    const response = await fetch(`${portal.emulator.url}/__events${page}`, { method: "POST" });
    return { status: response.status, body: response.status === 200 ? await response.json() : undefined };
  };
  const webhook = await post(`/webhook?codes=ONCRMDEALUPDATE&handler=${encodeURIComponent(url)}`);
  expect(webhook.body).toEqual({ token: expect.stringMatching(/^\w{32}$/) });
  expect((await post("/change?entity=deal&action=update&id=129-132")).body).toEqual({ changed: [129, 130] });
  await portal.events.idle();
  expect(heard.map(({ body }) => body["event"])).toEqual(["ONCRMDEALUPDATE", "ONCRMDEALUPDATE"]);
  expect((await post("/deliver?loss=1&delay=10-20")).body).toEqual({
    queue: { free: 0, reserved: 0, erroneous: 0 },
    deliveries: { answered: 2 },
  });
  expect((await post("/change?entity=deal&action=delete&id=1")).body).toEqual({ changed: [1] });
  expect((await post("/feature?code=rest_offline_extended&on=N")).status).toBe(200);
  expect((await portal.ask("feature.get", { CODE: "rest_offline_extended" })).body.result).toEqual({ value: "N" });
  expect((await post(`/install?callback=${encodeURIComponent(url)}`)).body).toEqual({ status: 200, body: "seen" });
  expect((await post(`/open?page=${encodeURIComponent(url)}&user=2`)).body).toEqual({ status: 200, body: "seen" });
  const wrong = [
    "/deliver?loss=2",
    "/change?entity=x&action=add",
    "/change?entity=deal",
    "/webhook?codes=X&handler=y",
    "/nope",
    "/toString",
  ];
  for (const page of wrong) expect([page, (await post(page)).status]).toEqual([page, 404]);
  expect((await fetch(`${portal.emulator.url}/__events/change?entity=deal&action=update&id=1`)).status).toBe(404);
});
