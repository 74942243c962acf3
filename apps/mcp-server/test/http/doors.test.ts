import { connect } from "node:net";
import { expect, test } from "vitest";
import { readHttpSettings } from "../../src/http/http-settings.ts";
import { initialize, listTools, type Sent, send } from "./send.ts";
import { makeHome, serveHere } from "./serve-here.ts";

const unknown = { "mcp-session-id": "00000000-0000-4000-8000-000000000000" };
const page = "<!doctype html><script>alert(1)</script>";

const refusals: readonly [string, Sent, number, string][] = [
  ["a foreign Host", { body: initialize, headers: { host: "evil.example" } }, 403, "--allow-host"],
  ["a Host that is none", { body: initialize, headers: { host: "a b" } }, 403, "--allow-host"],
  ["a foreign Origin", { body: initialize, headers: { origin: "https://evil.example" } }, 403, "--allow-origin"],
  ["the Origin of nobody", { body: initialize, headers: { origin: "null" } }, 403, "--allow-origin"],
  [
    "a wrong token where none is needed",
    { body: initialize, headers: { authorization: "Bearer x" } },
    401,
    "token add",
  ],
  ["a password", { body: initialize, headers: { authorization: "Basic dTpw" } }, 401, "token add"],
  ["another path", { path: "/", body: initialize }, 404, "/mcp"],
  [
    "the metadata where no token is needed",
    { method: "GET", path: "/.well-known/oauth-protected-resource/mcp" },
    404,
    "/mcp",
  ],
  ["another method", { method: "PUT", body: initialize }, 405, "POST"],
  ["a preflight", { method: "OPTIONS", headers: { origin: "http://localhost:1" } }, 405, "POST"],
  ["a page", { body: page, headers: { "content-type": "text/html" } }, 415, "JSON"],
  ["a page that says it is JSON", { body: page }, 400, "not JSON"],
  ["packed JSON", { body: initialize, headers: { "content-encoding": "gzip" } }, 415, "Content-Encoding"],
  ["broken JSON", { body: `${initialize}}` }, 400, "not JSON"],
  ["nothing", {}, 400, "not JSON"],
  ["JSON that is nested too deep", { body: "[".repeat(5000) + "]".repeat(5000) }, 400, "too deep"],
  ["JSON that is no message", { body: "[]" }, 400, ""],
  ["null", { body: "null" }, 400, ""],
  ["10 MB", { body: Buffer.alloc(10_000_000, 32) }, 413, "1048576 bytes"],
  [
    "10 MB of unknown length",
    { body: Buffer.alloc(10_000_000, 32), headers: { "transfer-encoding": "chunked" } },
    413,
    "bytes",
  ],
  ["more messages at once than a caller may have", { body: `[${Array(40).fill(listTools).join(",")}]` }, 429, "Wait"],
  ["a call without a session", { body: listTools }, 400, "initialize"],
  ["an unknown session", { body: listTools, headers: unknown }, 404, "initialize"],
  ["a stream without a session", { method: "GET" }, 400, "initialize"],
  ["a stream of an unknown session", { method: "GET", headers: unknown }, 404, "initialize"],
  ["an end of an unknown session", { method: "DELETE", headers: unknown }, 404, "initialize"],
  ["a stream of the stateless protocol", { method: "GET", headers: { "mcp-protocol-version": "2026-07-28" } }, 405, ""],
  ["an unknown revision", { body: listTools, headers: { "mcp-protocol-version": "2026-07-28" } }, 400, ""],
];

test("requests that are not served are told why, as an error of JSON-RPC", async () => {
  await using server = await serveHere();
  for (const [what, sent, status, hint] of refusals) {
    const reply = await send(server.url, sent);
    expect({ what, status: reply.status }).toEqual({ what, status });
    const { jsonrpc, error } = JSON.parse(reply.text) as { jsonrpc: string; error: { code: number; message: string } };
    expect({ what, jsonrpc, message: error.message }).toMatchObject({
      what,
      jsonrpc: "2.0",
      message: expect.stringContaining(hint),
    });
    expect(error.code).toBeLessThan(0);
    expect(reply.text).not.toMatch(/evil|\n\s+at |alert/);
  }
  expect((await send(server.url, { body: initialize })).status).toBe(200);
});

test("the address is a ceiling, too: no header and no query opens anything", async () => {
  await using server = await serveHere({ settings: { toolsets: ["tasks"] } });
  const headers = { "x-mcp-readonly": "false", "x-mcp-toolsets": "all" };
  const begun = await send(server.url, { path: "/mcp?allow-write=1&toolsets=write", body: initialize, headers });
  const session = { ...headers, "mcp-session-id": String(begun.headers["mcp-session-id"]) };
  const listed = await send(server.url, { path: "/mcp?toolsets=raw", body: listTools, headers: session });
  expect(listed.text).toContain("b24_overdue");
  expect(listed.text).not.toContain("b24_call");
});

test.each(["forwarded", "via", "x-real-ip", "x-forwarded-for", "x-forwarded-proto"])(
  "a request with %s came from elsewhere: nobody is served without a token",
  async (name) => {
    using home = makeHome();
    const [token = ""] = await home.tokens("main");
    await using server = await serveHere({ home });
    const headers = { [name]: "1.2.3.4" };
    const reply = await send(server.url, { body: initialize, headers });
    expect(reply.status).toBe(403);
    expect(reply.text).toContain("--public-url");
    const authorization = { authorization: `Bearer ${token}` };
    expect((await send(server.url, { body: initialize, headers: { ...headers, ...authorization } })).status).toBe(200);
    await using behind = await serveHere({ home, http: { publicUrl: "https://localhost/mcp" } });
    expect((await send(behind.url, { body: initialize, headers: { ...headers, ...authorization } })).status).toBe(200);
    expect((await send(behind.url, { body: initialize, headers })).status).toBe(401);
  },
);

test("pages are let in by scheme, name and port", async () => {
  await using server = await serveHere({ http: { allowOrigin: "app.example.com, http://dev.example.com:5173" } });
  const status = async (origin: string) => (await send(server.url, { body: initialize, headers: { origin } })).status;
  for (const origin of ["https://app.example.com", "http://dev.example.com:5173", "http://localhost:3000"])
    expect([origin, await status(origin)]).toEqual([origin, 200]);
  for (const origin of ["http://app.example.com", "https://app.example.com:8443", "https://dev.example.com:5173"])
    expect([origin, await status(origin)]).toEqual([origin, 403]);
});

test("whoever watches is told that it works, and nothing else", async () => {
  await using server = await serveHere({ http: { requireToken: true } });
  const { status, text } = await send(server.url, {
    method: "GET",
    path: "/health",
    headers: { host: "balancer.example" },
  });
  expect({ status, text }).toEqual({ status: 200, text: '{"status":"ok"}' });
});

test("a client that sends too slowly is cut off", async () => {
  await using server = await serveHere({ limits: { arrival: 50 } });
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => (text += String(chunk)));
  socket.write(
    "POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
  );
  await new Promise((resolve) => socket.on("close", resolve));
  expect(text).toContain("408");
});

test("more at once than a caller may have are told to wait, without harm to others", async () => {
  using home = makeHome();
  const [mine = "", other = ""] = await home.tokens("a", "b");
  await using server = await serveHere({ home, limits: { perCaller: 1 } });
  const { port } = new URL(server.url);
  const socket = connect(Number(port), "127.0.0.1");
  socket.write(
    `POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${mine}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
  );
  const status = async (token: string) =>
    (await send(server.url, { body: initialize, headers: { authorization: `Bearer ${token}` } })).status;
  await expect.poll(async () => status(mine)).toBe(429);
  expect(await status(other)).toBe(200);
  socket.destroy();
  await expect.poll(async () => status(mine)).toBe(200);
});

test.each([
  [{ port: "x" }, "--port"],
  [{ port: "70000" }, "--port"],
  [{ host: "0.0.0.0" }, "under which name"],
  [{ host: "::" }, "under which name"],
  [{ host: "localhost:80" }, "--host"],
  [{ allowHost: "a/b" }, "--allow-host"],
  [{ allowOrigin: "https://app.example.com/page" }, "--allow-origin"],
  [{ allowOrigin: "ftp://app.example.com" }, "--allow-origin"],
  [{ publicUrl: "mcp.example.com" }, "--public-url"],
  [{ publicUrl: "https://user:secret@mcp.example.com/mcp" }, "--public-url"],
])("%j is a mistake of usage", (options, message) => {
  expect(() => readHttpSettings(options)).toThrow(message);
});

test.each([
  [{}, false],
  [{ host: "::1" }, false],
  [{ host: "localhost" }, false],
  [{ allowOrigin: "app.example.com" }, false],
  [{ requireToken: true }, true],
  [{ host: "192.168.1.5" }, true],
  [{ host: "0.0.0.0", allowHost: "mcp.example.com" }, true],
  [{ host: "0.0.0.0", allowHost: "localhost" }, true],
  [{ publicUrl: "https://mcp.example.com/mcp" }, true],
  [{ allowHost: "mcp.example.com" }, true],
  [{ allowHost: "localhost" }, true],
  [{ publicUrl: "http://localhost:8024/mcp" }, true],
] as const)("%j needs a token: %j", (options, needsToken) => {
  expect(readHttpSettings(options).needsToken).toBe(needsToken);
});
