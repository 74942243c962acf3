import { once } from "node:events";
import { expect, test } from "vitest";
import { tools } from "../src/tools/table.ts";
import { connect, eras } from "./connect.ts";
import { marker, startPortal } from "./portal.ts";
import { type Frame, type RawServer, startRaw } from "./raw.ts";
import { signedIn } from "./signed-in.ts";

const me = { name: "b24_call", arguments: { method: "user.current" } };
const slow = { name: "b24_call", arguments: { method: "crm.deal.get", params: { id: 102 } } };
const allowed = ["--allow-destructive"];

/** The server still answers as it should. */
async function expectServing(server: RawServer, id: number): Promise<void> {
  server.request(id, "tools/call", me);
  expect((await server.answer(id)).result?.["structuredContent"]).toMatchObject({
    ok: true,
    data: { result: { ID: "1" } },
  });
}

function errorCode({ result }: Frame): unknown {
  return (result?.["structuredContent"] as { readonly error?: { readonly code?: string } } | undefined)?.error?.code;
}

function callOf(id: number): string {
  return JSON.stringify({ jsonrpc: "2.0", id, method: "tools/call", params: me });
}

/** Names that every object has. */
const inherited = JSON.parse('{"__proto__":1,"constructor":2}') as Record<string, unknown>;

/** Values that no argument of the name takes, each by itself. */
function wrongFor(name: string): readonly Record<string, unknown>[] {
  return [7.5, [], null, { $gt: "" }, true, "x".repeat(1_000_000)].map((value) => ({ [name]: value }));
}

test("every argument of every tool refuses values of the wrong kind, and nothing is sent", async () => {
  await using portal = await startPortal();
  await using server = await startRaw({ env: portal.env, args: allowed });
  let id = 0;
  for (const { name: tool, input } of tools) {
    const wrong = Object.keys(input.shape).flatMap((name) => wrongFor(name));
    const given = [...wrong.filter((args) => !input.safeParse(args).success), { nonsense: 1 }, inherited];
    expect(given.length).toBeGreaterThanOrEqual(wrong.length);
    for (const args of given) {
      id += 1;
      server.request(id, "tools/call", { name: tool, arguments: args });
      const frame = await server.answer(id);
      expect({ tool, code: errorCode(frame) }).toEqual({ tool, code: "invalid-arguments" });
      expect(JSON.stringify(frame).length).toBeLessThan(3000);
    }
  }
  expect(portal.stats().requests).toBe(0);
  await expectServing(server, id + 1);
});

test("unknown tools, methods of the protocol and arguments that are no object are errors of the protocol", async () => {
  await using portal = await startPortal();
  await using server = await startRaw({ env: portal.env, args: allowed });
  const wrong: readonly [string, object][] = [
    ["tools/call", { name: "b24_delete_everything" }],
    ["tools/call", { name: "__proto__", arguments: {} }],
    ["tools/call", { name: "x".repeat(1_000_000) }],
    ["tools/call", {}],
    ["tools/call", { name: 7 }],
    ["tools/call", { name: "b24_whoami", arguments: "all" }],
    ["tools/call", { name: "b24_whoami", arguments: [1] }],
    ["tools/nonsense", {}],
    ["x".repeat(1_000_000), {}],
  ];
  for (const [index, [method, params]] of wrong.entries()) {
    server.request(index + 1, method, params);
    const { error, result } = await server.answer(index + 1);
    expect(error === undefined ? result?.["isError"] : error.code < 0).toBe(true);
  }
  await expectServing(server, 100);
  expect(server.stderr()).toBe("");
});

test("lines that are no messages are passed over", async () => {
  await using portal = await startPortal();
  await using server = await startRaw({ env: portal.env });
  const lines = [
    "{",
    "not JSON at all",
    "",
    "   ",
    "null",
    "[]",
    "42",
    '"text"',
    '{"jsonrpc":"1.0","id":1,"method":"tools/list"}',
    '{"jsonrpc":"2.0","id":{},"method":"tools/list"}',
    '{"jsonrpc":"2.0","id":77,"result":{}}',
    '{"jsonrpc":"2.0","id":78,"error":{"code":1,"message":"no"}}',
    '{"jsonrpc":"2.0","method":"notifications/nonsense"}',
    '{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":"never sent"}}',
    "[".repeat(100_000),
    `{"jsonrpc":"2.0","id":79,"method":"tools/call","params":${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}}`,
    "\u0000\uFFFD\u001B[2J",
    "y".repeat(1_000_000),
  ];
  for (const [index, line] of lines.entries()) {
    server.write(`${line}\n`);
    await expectServing(server, 1000 + index);
  }
  // A message in pieces, and two in one.
  server.write(callOf(1).slice(0, 30));
  server.write(`${callOf(1).slice(30)}\r\n${callOf(2)}\n`);
  for (const id of [1, 2]) expect((await server.answer(id)).result).toBeDefined();
  expect(server.frames().every((frame) => "id" in frame || "method" in frame)).toBe(true);
});

test("values too large and too many entries are refused before anything is sent", async () => {
  await using portal = await startPortal();
  await using server = await startRaw({ env: portal.env, args: allowed });
  const filter = { TITLE: "x".repeat(1_000_000) };
  const many = Object.fromEntries(Array.from({ length: 30_000 }, (_, index) => [`FIELD_${index}`, 1]));
  const commands = Object.fromEntries(
    Array.from({ length: 51 }, (_, index) => [`a${index}`, { method: "user.current" }]),
  );
  server.request(1, "tools/call", {
    name: "b24_call",
    arguments: { method: "crm.deal.list", params: { filter: many } },
  });
  server.request(2, "tools/call", { name: "b24_batch", arguments: { commands } });
  for (const id of [1, 2]) {
    const { result, error } = await server.answer(id);
    expect(error !== undefined || result?.["isError"] === true).toBe(true);
  }
  expect(portal.stats().requests).toBe(0);
  server.request(3, "tools/call", { name: "b24_call", arguments: { method: "crm.deal.list", params: { filter } } });
  expect(JSON.stringify(await server.answer(3)).length).toBeLessThan(10_000);
  await expectServing(server, 4);
});

test.each(eras)("calls that the client cancels or gives up leave the server serving, %s", async (era) => {
  await using portal = await startPortal({ faults: "deal.get:slow=50s" });
  await using server = await connect({ env: portal.env, era });
  const controller = new AbortController();
  const cancelled = server.client.callTool(slow, { signal: controller.signal }).catch(() => "cancelled");
  const timedOut = server.client.callTool(slow, { timeout: 300 }).catch(() => "timed out");
  expect(await timedOut).toBe("timed out");
  controller.abort();
  expect(await cancelled).toBe("cancelled");
  expect((await server.call(me.name, me.arguments)).structured.ok).toBe(true);
});

test.each([
  [
    "closes both pipes",
    (server: RawServer) => [server.child.stdin, server.child.stdout].forEach((pipe) => pipe.destroy()),
  ],
  ["closes its input", (server: RawServer) => void server.child.stdin.end()],
  [
    "stops reading and writes on",
    (server: RawServer) => server.child.stdout.destroy() && server.request(9, "tools/list"),
  ],
  ["sends SIGTERM", (server: RawServer) => void server.child.kill("SIGTERM")],
])("a client that %s in the middle of a call ends the server, quietly", async (_name, leave) => {
  await using portal = await startPortal({ faults: "deal.get:slow=50s" });
  await using server = await startRaw({ env: portal.env });
  const exited = once(server.child, "exit");
  server.request(1, "tools/call", slow);
  await expect.poll(() => portal.stats().requests).toBeGreaterThan(0);
  leave(server);
  expect(await exited).toEqual([0, null]);
  expect(server.stderr()).toBe("");
});

test("two servers on one profile both answer, and a plan runs once however many run it", async () => {
  await using home = await signedIn({ access: { confirm: "agent" } });
  const options = { env: home.env, args: allowed };
  await using first = await connect(options);
  await using second = await connect(options);
  const ids = Array.from({ length: 20 }, (_, index) => index + 1);
  const answers = await Promise.all(
    ids.flatMap((ID) =>
      [first, second].map(async (server) => server.call("b24_call", { method: "user.get", params: { ID } })),
    ),
  );
  expect(answers.every(({ structured }) => structured.ok)).toBe(true);
  const fields = { title: "Once" };
  const write = { method: "crm.item.update", params: { entityTypeId: 2, id: home.deal(0), fields } };
  const planned = await first.call("b24_plan_write", write);
  const { plan } = planned.structured.data;
  const runs = await Promise.all(
    [first, second, first, second].map(async (server) => server.call("b24_apply_plan", { plan })),
  );
  expect(home.writes()).toEqual(["crm.item.update"]);
  expect(runs.filter(({ structured }) => structured.ok)).toHaveLength(1);
});

test("a webhook that is revoked in the middle of many calls: each is answered, the rest are told what to do", async () => {
  await using portal = await startPortal({ faults: "user.get:error=INVALID_CREDENTIALS@6+" });
  await using server = await connect({ env: portal.env });
  const ids = Array.from({ length: 15 }, (_, index) => index + 1);
  const codes: (string | undefined)[] = [];
  const told: string[] = [];
  for (const ID of ids) {
    const { structured, text } = await server.call("b24_call", { method: "user.get", params: { ID } });
    codes.push(structured.error?.code);
    told.push(text);
  }
  expect(new Set(codes)).toEqual(new Set([undefined, "unauthorized"]));
  expect(told.filter((text) => text.includes("b24 auth login"))).toHaveLength(codes.filter(Boolean).length);
  expect(told.join("\n")).not.toContain(marker);
  expect(codes.slice(codes.indexOf("unauthorized"))).not.toContain(undefined);
});

test("arguments that are nested too deep, and references that are too long, are faults of the caller", async () => {
  await using portal = await startPortal();
  await using server = await startRaw({ env: portal.env, args: allowed });
  for (const [index, depth] of [70, 500, 2000].entries()) {
    const id = index + 1;
    const filter: unknown = JSON.parse("[".repeat(depth) + "]".repeat(depth));
    const args = { method: "crm.item.list", params: { entityTypeId: 2, filter } };
    server.request(id, "tools/call", { name: "b24_call", arguments: args });
    expect({ depth, code: errorCode(await server.answer(id)) }).toEqual({ depth, code: "invalid-arguments" });
  }
  const commands = {
    a: { method: "user.current" },
    b: { method: "user.get", params: { ID: `$result[a]${"[x]".repeat(150_000)}` } },
  };
  server.request(10, "tools/call", { name: "b24_batch", arguments: { commands } });
  const { result } = await server.answer(10);
  expect(JSON.stringify(result)).not.toContain("internal");
  expect(portal.stats().commands).not.toHaveProperty(["user.get"]);
});
