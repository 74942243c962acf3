import { expect, test } from "vitest";
import { startEmulator } from "../src/index.ts";
import { at, ids, startPortal } from "./portal.ts";
import { smallWorld } from "./small-world.ts";

test("success: result and time, the portal's headers, float times by default", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const { status, body, headers } = await portal.raw("server.time");
  expect(status).toBe(200);
  expect(body.result).toBe("2026-11-20T10:00:00+03:00");
  expect(Object.keys(body)).toEqual(["result", "time"]);
  expect(Object.keys(body.time!)).toEqual(["start", "finish", "duration", "processing", "date_start", "date_finish"]);
  expect(body.time!["date_start"]).toBe("2026-11-20T10:00:00+03:00");
  expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
  expect(headers.get("access-control-allow-origin")).toBe("*");
});

test("newer servers give integers", async () => {
  let now = 1_700_000_000_400;
  const clock = { now: () => (now += 900), sleep: () => Promise.resolve() };
  const { now: _fixed, ...portal } = smallWorld().portal;
  const running = await startPortal({ world: { ...smallWorld(), portal }, clock, timeProfile: "integer" });
  const { time } = await running.call("server.time");
  expect(time).toMatchObject({
    processing: expect.toSatisfy(Number.isInteger),
    start: expect.toSatisfy(Number.isInteger),
  });
  expect(time!["finish"]).not.toSatisfy(Number.isInteger);
});

test("address forms: case, trailing slash, suffixes, login, missing segments", async () => {
  const world = smallWorld();
  world.users[0]!["LOGIN"] = "anna";
  const portal = await startPortal({ world });
  for (const path of ["server.time", "SERVER.Time/", "server.time.json", "server.time.json/"]) {
    expect((await portal.raw(path)).body.result).toBe("2026-11-20T10:00:00+03:00");
  }
  const xml = await fetch(`${portal.emulator.webhook}server.time.xml`);
  expect(xml.headers.get("content-type")).toContain("text/xml");
  expect(await xml.text()).toContain("<result>2026-11-20T10:00:00+03:00</result>");
  const { url } = portal.emulator;
  expect(await status(`${url}/rest/anna/12345678/profile`)).toEqual([200, undefined]);
  expect(await status(`${url}/rest/12345678/profile`)).toEqual([404, "ERROR_METHOD_NOT_FOUND"]);
  expect(await status(`${url}/rest/1/12345678/profile/x/`)).toEqual([404, "ERROR_METHOD_NOT_FOUND"]);
  expect((await fetch(`${url}/`)).status).toBe(404);
});

test("method before authorization before scope", async () => {
  const portal = await startPortal({ world: smallWorld({ scopes: ["task"] }) });
  const { url } = portal.emulator;
  expect(await status(`${url}/rest/1/short/nope`)).toEqual([404, "ERROR_METHOD_NOT_FOUND"]);
  expect(await status(`${url}/rest/1/short/crm.deal.list`)).toEqual([401, "INVALID_CREDENTIALS"]);
  expect(await status(`${url}/rest/99/12345678/profile`)).toEqual([401, "INVALID_CREDENTIALS"]);
  expect(await status(`${url}/rest/5/12345678/profile`)).toEqual([401, "authorization_error"]);
  expect(await status(`${url}/rest/1/12345678/crm.deal.list`)).toEqual([401, "insufficient_scope"]);
  expect(await status(`${url}/rest/1/12345678/tasks.task.list`)).toEqual([200, undefined]);
  expect(await status(`${url}/rest/profile`)).toEqual([401, "NO_AUTH_FOUND"]);
  expect(await status(`${url}/rest/profile?auth=abc`)).toEqual([401, "invalid_token"]);
  expect(await status(`${url}/rest/1/short/batch`)).toEqual([401, "INVALID_CREDENTIALS"]);
  expect((await portal.call("scope")).result).toEqual(["task"]);
});

test("the other table of statuses", async () => {
  const portal = await startPortal({ world: smallWorld({ scopes: [] }), authStatus: "documented" });
  expect(await status(`${portal.emulator.url}/rest/1/short/profile`)).toEqual([403, "INVALID_CREDENTIALS"]);
  expect(await status(`${portal.emulator.webhook}user.current`)).toEqual([403, "insufficient_scope"]);
});

test("errors have no time", async () => {
  const portal = await startPortal({ world: smallWorld() });
  expect(await portal.call("nope")).toEqual({
    error: "ERROR_METHOD_NOT_FOUND",
    error_description: "Method not found!",
  });
});

test("parameters: query, form, multipart and JSON; the body wins; broken JSON means none", async () => {
  const portal = await startPortal({ world: smallWorld() });
  const path = "crm.deal.list?filter[ID]=3&select[]=ID";
  const form = new FormData();
  form.append("filter[ID]", "5");
  const bodies: [RequestInit, number[]][] = [
    [{}, [3]],
    [{ method: "POST" }, [3]],
    [{ method: "POST", body: new URLSearchParams({ "filter[ID]": "4" }) }, [4]],
    [{ method: "POST", body: form }, [5]],
    [{ method: "POST", body: "filter[ID]=6", headers: { "content-type": "text/plain" } }, [6]],
    [
      { method: "POST", body: '{"filter":{"ID":7}}', headers: { "content-type": "application/json; charset=utf-8" } },
      [7],
    ],
    [{ method: "POST", body: '{"filter":', headers: { "content-type": "application/json" } }, [3]],
    [{ method: "POST", body: "7", headers: { "content-type": "application/json" } }, [3]],
  ];
  for (const [init, expected] of bodies) expect(ids((await portal.raw(path, init)).body)).toEqual(expected);
  const unfiltered = await portal.raw("crm.deal.list", {
    method: "POST",
    body: "{",
    headers: { "content-type": "application/json" },
  });
  expect(unfiltered.body.total).toBe(130);
});

test("stats count requests, and commands by method", async () => {
  const portal = await startPortal({ world: smallWorld() });
  await portal.call("Profile");
  await portal.call("nope");
  await portal.call("batch", { cmd: ["profile", "crm.deal.list", "profile"] });
  expect(portal.emulator.stats()).toMatchObject({
    requests: 3,
    commands: { profile: 3, nope: 1, "crm.deal.list": 1 },
  });
  const seen: unknown = await (await fetch(`${portal.emulator.url}/__stats`)).json();
  expect(seen).toEqual(portal.emulator.stats());
  await fetch(`${portal.emulator.url}/__stats/reset`, { method: "POST" });
  expect(portal.emulator.stats()).toMatchObject({ requests: 0, commands: {} });
});

test("the printed webhook is the same for the same world", async () => {
  const first = await startPortal({ world: smallWorld() });
  const again = await startPortal({ world: smallWorld() });
  const other = await startPortal({ world: smallWorld({ license: "ru_basic_ffff" }) });
  const secret = (portal: typeof first): string | undefined => portal.emulator.webhook.split("/").at(-2);
  expect(secret(first)).toBe(secret(again));
  expect(secret(first)).not.toBe(secret(other));
  expect(secret(first)!.length).toBeGreaterThanOrEqual(16);
});

test("a taken port is an error, a closed one is free", async () => {
  const first = await startEmulator({ world: smallWorld() });
  await expect(startEmulator({ world: smallWorld(), port: first.port })).rejects.toThrow("EADDRINUSE");
  await first.close();
  const second = await startEmulator({ world: smallWorld(), port: first.port });
  expect(second.port).toBe(first.port);
  await second.close();
});

test("service methods", async () => {
  const portal = await startPortal({ world: smallWorld({ scopes: ["crm"] }) });
  expect((await portal.call("profile", {}, 2)).result).toEqual({
    ID: "2",
    ADMIN: false,
    NAME: "Boris",
    LAST_NAME: "Petrov",
    PERSONAL_GENDER: "",
    TIME_ZONE: "Asia/Vladivostok",
    TIME_ZONE_OFFSET: 36_000,
  });
  expect(at(await portal.call("profile", {}, 6), "TIME_ZONE_OFFSET")).toBe(18_000);
  expect((await portal.call("user.admin", {}, 2)).result).toBe(false);
  expect((await portal.call("app.info")).result).toEqual({ SCOPE: ["crm"], LICENSE: "ru_basic_0011aabb" });
  expect((await portal.call("method.get", { name: "crm.deal.list" })).result).toEqual({
    isExisting: true,
    isAvailable: true,
  });
  expect((await portal.call("method.get", { name: "tasks.task.list" })).result).toEqual({
    isExisting: true,
    isAvailable: false,
  });
  expect((await portal.call("method.get", { name: "CRM.deal.list" })).result).toEqual({
    isExisting: false,
    isAvailable: false,
  });
  expect((await portal.call("methods")).result).not.toContain("tasks.task.list");
  expect((await portal.call("methods", { full: true })).result).toContain("tasks.task.list");
  expect((await portal.call("methods", { scope: "timeman" })).result).toEqual(["timeman.status", "timeman.settings"]);
});

async function status(url: string): Promise<[number, unknown]> {
  const response = await fetch(url);
  const body = (await response.json()) as { error?: unknown };
  return [response.status, body.error];
}
