import { createServer } from "node:http";
import { once } from "node:events";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { describe, expect, test } from "vitest";
import { eras } from "../connect.ts";
import { marker, now, startPortal } from "../portal.ts";
import { initialize, listTools, send } from "./send.ts";
import { serveHere } from "./serve-here.ts";

describe.each(eras)("over HTTP, %s", (era) => {
  test("a client lists tools and reads reports, with progress", async () => {
    await using portal = await startPortal();
    await using server = await serveHere({ env: portal.env });
    await using connection = await server.connect({ era });
    const names = (await connection.client.listTools()).tools.map(({ name }) => name);
    expect(names).toContain("b24_briefing");
    const { structured } = await connection.call("b24_overdue", { whose: "all" });
    expect(structured).toMatchObject({ ok: true, data: { tasks: { count: 59 } } });
    const told: number[] = [];
    const call = { name: "b24_pipeline", arguments: {} };
    await connection.client.callTool(call, { onprogress: ({ progress }) => told.push(progress) });
    expect(told.length).toBeGreaterThan(0);
    expect(JSON.stringify(structured) + server.log.join("\n")).not.toContain(marker);
  });

  test("what the operator has closed stays closed, whatever is asked for", async () => {
    await using portal = await startPortal();
    await using server = await serveHere({ env: portal.env, settings: { toolsets: ["tasks"] } });
    await using connection = await server.connect({ era });
    const { tools } = await connection.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["b24_overdue", "b24_whoami"]);
    await expect(connection.call("b24_call", { method: "user.current" })).rejects.toThrow("not found");
  });

  test("a portal that is down at the start is told, and served when it is back", async () => {
    // It keeps its port from others until it is back.
    const down = createSocketServer((socket) => socket.destroy());
    await once(down.listen(0, "127.0.0.1"), "listening");
    const { port } = down.address() as AddressInfo;
    const env = { BITRIX24_WEBHOOK_URL: `http://127.0.0.1:${port}/rest/1/${marker}/`, B24KIT_NOW: now };
    await using server = await serveHere({ env });
    await using connection = await server.connect({ era });
    const failed = await connection.call("b24_call", { method: "user.current" });
    expect(failed.structured.error?.code).toBe("network");
    await new Promise((resolve) => down.close(resolve));
    await using _back = await startPortal({ port });
    const up = await connection.call("b24_call", { method: "user.current" });
    expect(up.structured.ok).toBe(true);
  });

  test("a client that goes away in the middle ends the request to the portal", async () => {
    const seen = { begun: 0, ended: 0 };
    const portal = createServer((_request, response) => {
      seen.begun += 1;
      response.on("close", () => (seen.ended += 1));
    });
    await once(portal.listen(0, "127.0.0.1"), "listening");
    const { port } = portal.address() as AddressInfo;
    const webhook = `http://127.0.0.1:${port}/rest/1/${marker}/`;
    await using server = await serveHere({ env: { BITRIX24_WEBHOOK_URL: webhook } });
    const connection = await server.connect({ era });
    const args = { method: "crm.deal.get", params: { id: 102 } };
    const lost = connection.call("b24_call", args).catch(() => "lost");
    await expect.poll(() => seen).toEqual({ begun: 1, ended: 0 });
    await connection.client.close();
    expect(await lost).toBe("lost");
    await expect.poll(() => seen).toEqual({ begun: 1, ended: 1 });
    portal.close();
  });

  test("a stop lets calls under way end, and takes no new ones", async () => {
    const held: (() => void)[] = [];
    const portal = createServer((_request, response) => {
      held.push(() => response.end(JSON.stringify({ result: { ID: "1" }, time: {} })));
    });
    await once(portal.listen(0, "127.0.0.1"), "listening");
    const { port } = portal.address() as AddressInfo;
    const webhook = `http://127.0.0.1:${port}/rest/1/${marker}/`;
    await using server = await serveHere({ env: { BITRIX24_WEBHOOK_URL: webhook }, limits: { stop: 60_000 } });
    await using connection = await server.connect({ era });
    const answer = connection.call("b24_call", { method: "crm.deal.get", params: { id: 102 } });
    await expect.poll(() => held.length).toBe(1);
    const stopped = server.stop();
    await expect(server.connect({ era })).rejects.toThrow("fetch failed");
    held[0]?.();
    expect((await answer).structured.ok).toBe(true);
    await stopped;
    portal.close();
    portal.closeAllConnections();
  });

  test("a call that does not end in time is cut off by a stop", async () => {
    const portal = createServer(() => undefined);
    await once(portal.listen(0, "127.0.0.1"), "listening");
    const { port } = portal.address() as AddressInfo;
    const webhook = `http://127.0.0.1:${port}/rest/1/${marker}/`;
    await using server = await serveHere({ env: { BITRIX24_WEBHOOK_URL: webhook }, limits: { stop: 1 } });
    await using connection = await server.connect({ era });
    const begun = once(portal, "request");
    const lost = connection.call("b24_call", { method: "crm.deal.get", params: { id: 102 } }).catch(() => "lost");
    await begun;
    await server.stop();
    expect(await lost).not.toMatchObject({ structured: { ok: true } });
    portal.close();
    portal.closeAllConnections();
  });
});

describe("sessions", () => {
  test("begin with initialize, end with DELETE, and are then unknown", async () => {
    await using server = await serveHere();
    const begun = await send(server.url, { body: initialize });
    const headers = { "mcp-session-id": String(begun.headers["mcp-session-id"]) };
    expect((await send(server.url, { body: listTools, headers })).text).toContain("b24_briefing");
    expect((await send(server.url, { method: "DELETE", headers })).status).toBe(200);
    expect((await send(server.url, { body: listTools, headers })).status).toBe(404);
  });

  test("the one that was idle longest gives way to a new one", async () => {
    let time = 0;
    await using server = await serveHere({ limits: { sessions: 2 }, now: () => (time += 1) });
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) {
      ids.push(String((await send(server.url, { body: initialize })).headers["mcp-session-id"]));
    }
    const statuses = await Promise.all(
      ids.map(async (id) => (await send(server.url, { body: listTools, headers: { "mcp-session-id": id } })).status),
    );
    expect(statuses).toEqual([404, 200, 200]);
  });

  test("those that nobody uses are forgotten", async () => {
    let time = 0;
    await using server = await serveHere({ limits: { idle: 1000, sweep: 10 }, now: () => time });
    const headers = {
      "mcp-session-id": String((await send(server.url, { body: initialize })).headers["mcp-session-id"]),
    };
    expect((await send(server.url, { body: listTools, headers })).status).toBe(200);
    await expect
      .poll(async () => {
        const { status } = await send(server.url, { body: listTools, headers });
        time += 2000;
        return status;
      })
      .toBe(404);
  });
});
