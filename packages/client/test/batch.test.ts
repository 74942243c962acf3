import { expect, test } from "vitest";
import { anyMethod, command, type Command, createClient, result } from "../src/index.ts";
import { caught } from "./caught.ts";
import { json, raw, type RawRequest, rawServer, type Respond } from "./raw-server.ts";

function commandsOf(request: RawRequest): Record<string, string> {
  return request.params["cmd"] as Record<string, string>;
}

/** PHP writes an empty map as a list. */
function orEmpty(map: object): object {
  return Object.keys(map).length === 0 ? [] : map;
}

/** A portal where every command answers with its own text, except those of the method `fail.now`. */
function echo(request: RawRequest): unknown {
  const done: Record<string, string> = {};
  const failed: Record<string, unknown> = {};
  for (const [key, text] of Object.entries(commandsOf(request))) {
    if (request.params["halt"] === 1 && Object.keys(failed).length > 0) break;
    if (text.startsWith("fail.now")) failed[key] = { error: "NO", error_description: "No." };
    else done[key] = text;
  }
  return {
    result: {
      result: orEmpty(done),
      result_error: orEmpty(failed),
      result_total: [],
      result_next: [],
      result_time: [],
    },
  };
}

async function setUp(respond: Respond = (request, response) => json(response, echo(request))) {
  const server = await rawServer(respond);
  const client = createClient({ webhook: server.webhook, retries: 0 });
  return {
    server,
    client,
    async [Symbol.asyncDispose]() {
      await client.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

function many(count: number, name = "profile") {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`k${index}`, command(anyMethod(name), { n: index })]),
  );
}

test("outcomes come back under the caller's keys, in the caller's order", async () => {
  await using set = await setUp();
  const outcomes = await set.client.batch({
    zebra: command(anyMethod("a.get")),
    "my deal": command(anyMethod("b.get"), { title: "Ёж & Ко + 100% #1" }),
    c0: command(anyMethod("c.get")),
    __proto__x: command(anyMethod("d.get")),
    "a[b]": command(anyMethod("fail.now")),
  });
  expect(Object.keys(outcomes)).toEqual(["zebra", "my deal", "c0", "__proto__x", "a[b]"]);
  expect(Object.values(outcomes).map((outcome) => outcome.ok)).toEqual([true, true, true, true, false]);
  expect(outcomes["my deal"]).toMatchObject({
    result: "b.get?title=%D0%81%D0%B6%20%26%20%D0%9A%D0%BE%20%2B%20100%25%20%231",
  });
  const [request] = set.server.requests;
  expect(Object.keys(commandsOf(request!))).toEqual(["zebra", "c1", "c0", "c2", "c3"]);
  expect(request?.params["halt"]).toBe(0);
});

test("keys that look like integers are not sent as such", async () => {
  await using set = await setUp();
  const outcomes = await set.client.batch({
    12: command(anyMethod("a.get")),
    0: command(anyMethod("b.get")),
    "-1": command(anyMethod("c.get")),
  });
  expect(outcomes[12]).toMatchObject({ ok: true, result: "a.get" });
  expect(outcomes[0]).toMatchObject({ ok: true, result: "b.get" });
  for (const key of Object.keys(commandsOf(set.server.requests[0]!))) expect(key).toMatch(/^c\d$/);
});

test("any number of commands goes in requests of fifty, one after the other", async () => {
  await using set = await setUp();
  const outcomes = await set.client.batch(many(120));
  expect(set.server.requests.map((request) => Object.keys(commandsOf(request)).length)).toEqual([50, 50, 20]);
  expect(Object.keys(outcomes)).toHaveLength(120);
  expect(outcomes["k119"]).toMatchObject({ ok: true, result: "profile?n=119" });
});

test("an empty batch asks nobody", async () => {
  await using set = await setUp();
  await expect(set.client.batch({})).resolves.toEqual({});
  expect(set.server.requests).toHaveLength(0);
});

test("a reference follows its command to the key on the wire and into the same request", async () => {
  await using set = await setUp();
  const outcomes = await set.client.batch({
    ...many(49),
    "new company": command(anyMethod("crm.item.add")),
    deal: command(anyMethod("crm.item.add"), { fields: { companyId: result("new company", "item", "id") } }),
  });
  expect(set.server.requests.map((request) => Object.keys(commandsOf(request)).length)).toEqual([49, 2]);
  expect(outcomes.deal).toMatchObject({
    result: `crm.item.add?fields%5BcompanyId%5D=${encodeURIComponent("$result[c0][item][id]")}`,
  });
});

test.each<[string, Record<string, Command>]>([
  ["to a later command", { a: command(anyMethod("x.get"), { id: result("b") }), b: command(anyMethod("x.get")) }],
  ["to itself", { a: command(anyMethod("x.get"), { id: result("a") }) }],
  ["to nothing", { a: command(anyMethod("x.get"), { id: [{ x: result("zzz") }] }) }],
  ["to what Object has", { a: command(anyMethod("x.get"), { id: result("toString") }) }],
])("a reference %s is refused, and nothing is sent", async (_, commands) => {
  await using set = await setUp();
  expect((await caught(set.client.batch(commands))).code).toBe("bad-parameters");
  expect(set.server.requests).toHaveLength(0);
});

test("one bad parameter in the last chunk keeps the first from being sent", async () => {
  await using set = await setUp();
  const commands = { ...many(60), bad: command(anyMethod("x.get"), { filter: { "@ID": [] } }) };
  expect((await caught(set.client.batch(commands))).message).toMatch(/drop the condition/);
  expect(set.server.requests).toHaveLength(0);
});

test("halt stops at the first error, also across requests", async () => {
  await using set = await setUp();
  const commands: Record<string, Command> = {
    ...many(30),
    no: command(anyMethod("fail.now")),
    ...Object.fromEntries(Object.entries(many(90)).map(([key, value]) => [`x${key}`, value])),
  };
  const outcomes = await set.client.batch(commands, { halt: true });
  expect(set.server.requests).toHaveLength(1);
  expect(set.server.requests[0]?.params["halt"]).toBe(1);
  expect(outcomes["k29"]).toMatchObject({ ok: true });
  expect(outcomes["no"]).toMatchObject({ ok: false, error: { code: "portal-error" } });
  for (const key of ["xk0", "xk19", "xk89"])
    expect(outcomes[key]).toMatchObject({ ok: false, error: { code: "not-run" } });
});

test("without halt a failed command does not keep others from running", async () => {
  await using set = await setUp();
  const outcomes = await set.client.batch({ no: command(anyMethod("fail.now")), ...many(60) });
  expect(Object.values(outcomes).filter((outcome) => outcome.ok)).toHaveLength(60);
});

test("when a later request fails, what the earlier ones did is not lost", async () => {
  await using set = await setUp((request, response, number) =>
    number === 2 ? raw(response, 502, "text/html", "<title>Bad Gateway</title>") : json(response, echo(request)),
  );
  const outcomes = await set.client.batch(many(120, "crm.deal.add"));
  expect(set.server.requests).toHaveLength(2);
  expect(outcomes["k49"]).toMatchObject({ ok: true });
  expect(outcomes["k50"]).toMatchObject({ ok: false, error: { code: "outcome-unknown", mayHaveRun: true } });
  expect(outcomes["k119"]).toMatchObject({ ok: false, error: { code: "not-run", mayHaveRun: false } });
});

test("when the first request fails, the batch fails", async () => {
  await using set = await setUp((_, response) => raw(response, 502, "text/html", ""));
  expect((await caught(set.client.batch(many(120)))).code).toBe("server-error");
});

test("a command that the answer does not mention is not taken for done", async () => {
  await using set = await setUp((_, response) => json(response, { result: { result: { a: 1 }, result_error: [] } }));
  const outcomes = await set.client.batch({
    a: command("crm.deal.add"),
    b: command("crm.deal.add"),
    c: command("crm.deal.list"),
  });
  expect(outcomes.a).toEqual({ ok: true, result: 1 });
  expect(outcomes.b).toMatchObject({ ok: false, error: { code: "outcome-unknown" } });
  expect(outcomes.c).toMatchObject({ ok: false, error: { code: "malformed-answer" } });
});
