import { expect, test } from "vitest";
import { startEventPortal } from "./event-portal.ts";
import { startOAuthPortal } from "./oauth-portal.ts";

const handler = "https://b24kit.example/handler";
const event = "ONCRMDEALADD";

test("a handler is registered once, told of, and removed", async () => {
  const portal = await startEventPortal();
  const bind = (params: object, user?: number) => portal.ask("event.bind", { event, handler, ...params }, user);
  expect((await bind({})).body.result).toBe(true);
  expect((await bind({})).body).toEqual({
    error: "ERROR_CORE",
    error_description: "Unable to set event handler: Handler already binded",
  });
  await bind({ auth_type: 3 });
  await bind({ event_type: "offline", auth_connector: "sync" });
  await bind({}, 2);
  expect((await portal.ask("event.get")).body.result).toEqual([
    { event, handler, auth_type: "0", offline: 0 },
    { event, handler, auth_type: "3", offline: 0 },
    { event, handler, auth_type: "0", offline: 1, connector_id: "sync" },
    { event, handler, auth_type: "2", offline: 0 },
  ]);
  const unbind = async (params: object, user?: number) =>
    (await portal.ask("event.unbind", { event: event.toLowerCase(), handler, ...params }, user)).body.result;
  expect(await unbind({}, 2)).toEqual({ count: 1 });
  expect(await unbind({ auth_type: 3 })).toEqual({ count: 1 });
  expect(await unbind({ event_type: "offline" })).toEqual({ count: 1 });
  expect(await unbind({})).toEqual({ count: 1 });
  expect(await unbind({})).toEqual({ count: 0 });
});

test.each([
  [{ event: "ONNOTHING" }, 400, "ERROR_EVENT_NOT_FOUND"],
  [{ event: "" }, 400, "ERROR_ARGUMENT"],
  [{ handler: undefined, event_type: "offline" }, 400, "ERROR_ARGUMENT"],
  [{ handler: "ftp://b24kit.example/" }, 400, "ERROR_UNSUPPORTED_PROTOCOL"],
  [{ handler: "nonsense" }, 400, "ERROR_WRONG_HANDLER_URL"],
  [{ handler: "http://localhost:1/" }, 400, "ERROR_WRONG_HANDLER_URL"],
])("event.bind of %j: %i %s", async (params, status, error) => {
  const portal = await startEventPortal({ localHandlers: false });
  const answer = await portal.ask("event.bind", { event, handler, ...params });
  expect([answer.status, answer.body.error]).toEqual([status, error]);
});

test("others than administrators: in their own name, and online only", async () => {
  const portal = await startEventPortal();
  const refused = async (params: object) => {
    const { status, body } = await portal.ask("event.bind", { event, handler, ...params }, 2);
    return [status, body.error];
  };
  expect(await refused({ auth_type: 1 })).toEqual([403, "ACCESS_DENIED"]);
  expect(await refused({ event_type: "offline" })).toEqual([403, "ACCESS_DENIED"]);
  expect(await refused({ auth_type: 2 })).toEqual([200, undefined]);
});

test("webhooks may not", async () => {
  const portal = await startEventPortal();
  for (const method of ["events", "event.bind", "event.unbind", "event.get", "event.test"]) {
    const response = await fetch(`${portal.emulator.webhook}${method}?event=${event}&handler=${handler}`);
    const { error } = (await response.json()) as { error: string };
    expect([method, response.status, error]).toEqual([method, 403, "WRONG_AUTH_TYPE"]);
  }
});

test("events are those of the application's scopes, of one scope, or all", async () => {
  const portal = await startOAuthPortal({ applications: [{ scopes: ["task"] }] });
  const ask = async (query: string) =>
    (await portal.call(`events`, `${portal.control.issue().accessToken}&${query}`)).body.result as string[];
  const own = await ask("");
  expect(own).toEqual(expect.arrayContaining(["ONTASKADD", "ONAPPINSTALL", "ONOFFLINEEVENT"]));
  expect(own).not.toContain("ONCRMDEALADD");
  expect(await ask("SCOPE=calendar")).toEqual(["ONCALENDARENTRYADD", "ONCALENDARENTRYUPDATE", "ONCALENDARENTRYDELETE"]);
  expect(await ask("FULL=1")).toContain("ONCRMDEALADD");
});
