import { readFileSync, statSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findToken, makeToken } from "../../src/http/tokens/token.ts";
import { tokenFile } from "../../src/http/tokens/token-file.ts";
import { startPortal } from "../portal.ts";
import { initialize, send } from "./send.ts";
import { manyCallers } from "./many-callers.ts";
import { makeHome, serveHere } from "./serve-here.ts";

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test("40 callers with profiles of their own, in both eras at once: no answer crosses", async () => {
  const { meant, told } = await manyCallers(40);
  expect(told).toEqual(meant);
});

test("without a token, with a wrong one and with one of another profile nobody comes in", async () => {
  using home = makeHome();
  const [good = "", other = ""] = await home.tokens("main", "other");
  const strange = makeToken({ profile: "main", now: 0 }).text;
  await using server = await serveHere({ home, http: { requireToken: true }, settings: { profile: "main" } });
  const changed = good.slice(0, -1) + (good.endsWith("A") ? "E" : "A");
  for (const headers of [{}, bearer("x"), bearer(strange), bearer(changed), bearer(other), { authorization: good }]) {
    const reply = await send(server.url, { body: initialize, headers });
    expect(reply.status).toBe(401);
    expect(reply.text).toContain("b24-mcp token add");
    expect(reply.text + server.log.join("\n")).not.toContain(good.slice(20));
    const { host } = new URL(server.url);
    const metadata = `http://${host}/.well-known/oauth-protected-resource/mcp`;
    expect(reply.headers["www-authenticate"]).toContain(`Bearer error="invalid_token"`);
    expect(reply.headers["www-authenticate"]).toContain(`resource_metadata="${metadata}"`);
  }
  expect((await send(server.url, { body: initialize, headers: bearer(good) })).status).toBe(200);
});

test("the metadata of the endpoint names its public address", async () => {
  await using server = await serveHere({ http: { publicUrl: "https://mcp.example.com/b24/mcp" } });
  const headers = { host: "mcp.example.com" };
  const path = "/.well-known/oauth-protected-resource/b24/mcp";
  const reply = await send(server.url, { method: "GET", path, headers });
  expect(JSON.parse(reply.text)).toEqual({
    resource: "https://mcp.example.com/b24/mcp",
    resource_name: "b24-mcp",
    bearer_methods_supported: ["header"],
  });
  expect((await send(server.url, { body: initialize, headers })).status).toBe(401);
});

test("a token that is revoked opens nothing from the next request on, its sessions and streams end", async () => {
  using home = makeHome();
  const [token = ""] = await home.tokens("main");
  await using server = await serveHere({ home, limits: { sweep: 10 } });
  const begun = await send(server.url, { body: initialize, headers: bearer(token) });
  const session = { ...bearer(token), "mcp-session-id": String(begun.headers["mcp-session-id"]) };
  const stream = send(server.url, { method: "GET", headers: session });
  await home.change(() => []);
  expect((await send(server.url, { body: initialize, headers: session })).status).toBe(401);
  expect((await stream).status).toBe(200);
});

test("a session is of no use with another token, or with none", async () => {
  using home = makeHome();
  const [mine = "", other = ""] = await home.tokens("main", "main");
  await using server = await serveHere({ home });
  const begun = await send(server.url, { body: initialize, headers: bearer(mine) });
  const id = { "mcp-session-id": String(begun.headers["mcp-session-id"]) };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 2, method: "ping" });
  expect((await send(server.url, { body, headers: { ...id, ...bearer(other) } })).status).toBe(404);
  expect((await send(server.url, { body, headers: id })).status).toBe(404);
  expect((await send(server.url, { body, headers: { ...id, ...bearer(mine) } })).status).toBe(200);
});

test("two servers serve one profile, and a webhook that is revoked is told by both", async () => {
  const portal = await startPortal();
  using home = makeHome();
  await home.save({ main: portal.webhook });
  const [token = ""] = await home.tokens("main");
  await using first = await serveHere({ home });
  await using second = await serveHere({ home });
  const connections = await Promise.all([first.connect({ token }), second.connect({ token, era: "modern" })]);
  const codes = async () =>
    Promise.all(
      connections.map(
        async (connection) => (await connection.call("b24_call", { method: "user.current" })).structured.error?.code,
      ),
    );
  expect(await codes()).toEqual([undefined, undefined]);
  await portal.close();
  await using _revoked = await startPortal({ port: portal.port, faults: "any:error=INVALID_CREDENTIALS" });
  expect(await codes()).toEqual(["unauthorized", "unauthorized"]);
  await Promise.all(connections.map(async (connection) => connection[Symbol.asyncDispose]()));
});

test("a damaged file of tokens opens nothing, and the operator is told", async () => {
  using home = makeHome();
  const [token = ""] = await home.tokens("main");
  await using server = await serveHere({ home });
  writeFileSync(tokenFile(home.env), "{");
  const reply = await send(server.url, { body: initialize, headers: bearer(token) });
  expect(reply.status).toBe(500);
  expect(server.log.join("\n")).toContain("mcp-tokens.json cannot be read");
  await expect(serveHere({ home })).rejects.toThrow("mcp-tokens.json");
});

test("nothing in the file is a token; it is the owner's alone, and changes at once are all kept", async () => {
  using home = makeHome();
  const tokens = (await Promise.all(Array.from({ length: 20 }, async () => home.tokens("main")))).flat();
  const path = tokenFile(home.env);
  const text = readFileSync(path, "utf8");
  for (const token of tokens) expect(text).not.toContain(token.slice(-43));
  expect((JSON.parse(text) as { tokens: unknown[] }).tokens).toHaveLength(20);
  expect(process.platform === "win32" ? 0o600 : statSync(path).mode & 0o777).toBe(0o600);
});

test("a token is found by its whole text alone", () => {
  const made = [makeToken({ profile: "a", now: 0 }), makeToken({ profile: "b", now: 0 })] as const;
  const stored = made.map((token) => token.stored);
  expect(findToken(stored, made[1].text)).toBe(stored[1]);
  const [, id] = made[0].text.split("_");
  const swapped = made[1].text.replace(/_[0-9a-f]{12}_/, `_${id}_`);
  for (const text of [
    "",
    id ?? "",
    swapped,
    `${made[0].text}A`,
    made[0].text.slice(0, -1),
    made[0].text.toUpperCase(),
  ]) {
    expect(findToken(stored, text)).toBeUndefined();
  }
  // A damaged entry must not let in whoever sends nothing.
  expect(findToken([{ ...made[0].stored, hash: "" }], made[0].text)).toBeUndefined();
});
