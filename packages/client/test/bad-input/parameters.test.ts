import { createWorld, startEmulator } from "@b24kit/emulator";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyMethod, type Client, command, createClient } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { parsePhpQuery, type PhpValue } from "../php-query.ts";
import { json, rawServer, type RawServer } from "../raw-server.ts";

let server: RawServer;
let client: Client;

beforeAll(async () => {
  server = await rawServer((request, response) => {
    const keys = Object.keys((request.params["cmd"] as object | undefined) ?? {});
    json(response, { result: { result: Object.fromEntries(keys.map((key) => [key, 1])), result_error: [] } });
  });
  client = createClient({ webhook: server.webhook, limits: "self-hosted", retries: 0 });
});

afterAll(async () => {
  await client.close();
  await server[Symbol.asyncDispose]();
});

type Given = Record<string, unknown>;

/** What PHP sees when the parameters go alone, as JSON. */
async function sentAlone(params: Given, method = "crm.deal.list"): Promise<unknown> {
  await client.call(anyMethod(method), params);
  return server.requests.at(-1)?.params;
}

/** What PHP sees when they go inside a batch, as a query. */
async function sentInBatch(params: Given, method = "crm.deal.list"): Promise<PhpValue> {
  await client.batch({ key: command(anyMethod(method), params) });
  const { key = "" } = server.requests.at(-1)!.params["cmd"] as Record<string, string>;
  expect(key).toMatch(/^crm\.deal\.list(?:\?[\w.~!*'()%=&-]*)?$/);
  return parsePhpQuery(key.replace(/^[^?]*\??/, ""));
}

/** What PHP must make of it inside a batch, said in the simplest way. */
function asPhp(value: unknown): PhpValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") return new Map(Object.entries(value).map(([name, inner]) => [name, asPhp(inner)]));
  return typeof value === "string" ? value : String(Object.is(value, -0) ? 0 : (value as number | bigint));
}

/** What PHP must make of it as JSON. */
function asJson(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return value.toString();
  if (Array.isArray(value)) return value.map(asJson);
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? 0 : value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, asJson(inner)]));
}

const lookalike = /\$(?:result|next|total|time|error)/i;
const tricky = fc.constantFrom(
  ..."Ёж & Ко + 100%|a+b=c&d[e]=f#g?h|%20%2B%zz|😀👩‍👩‍👧|'\"\\`|\r\n\t|\0|\u2028|<b>&amp;|null|[]|{}|$resul[a]|$|  ".split(
    "|",
  ),
);
const text = fc
  .oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ unit: "grapheme", maxLength: 30 }), tricky)
  .filter((value) => value.isWellFormed() && !lookalike.test(value));
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.bigInt(),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
);
const oddNames = [
  "__proto__",
  "constructor",
  "toString",
  "0",
  "7",
  "007",
  "-1",
  ">ID",
  "!=%NAME",
  "::LOGIC",
  "Поле",
  "&",
  "+",
];
const name = fc.oneof(fc.constantFrom(...oddNames, "=", "%41", "a b", "x.y", "😀", "#", "?"), text).filter(isName);
const top = fc.constantFrom("filter", "fields", "ID", "__proto__", "constructor", "7", "Поле", "&=+%#?");
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(name, tie("tree"), { minKeys: 1, maxKeys: 4 }),
  ),
}));
const params = fc.dictionary(top, tree, { maxKeys: 4 });

function isName(value: string): boolean {
  return value !== "" && !/^\s|[[\]\0]/.test(value) && !lookalike.test(value);
}

test("whatever is given arrives exactly, alone and inside a batch", async () => {
  const property = fc.asyncProperty(params, async (given) => {
    expect(await sentAlone(given)).toEqual(asJson(given));
    expect(await sentInBatch(given)).toEqual(asPhp(given));
  });
  await fc.assert(property, { numRuns: 500 });
});

test("the text of a reference arrives alone, and is refused inside a batch, at any place", async () => {
  const words = fc.constantFrom("$result[a][ID]", "$NEXT[a]", "$total", "$time[x]", "$Error[a]", "$results");
  const property = fc.asyncProperty(words, text, text, tree, async (word, before, after, beside) => {
    const value = before + word + after;
    for (const given of [{ x: value }, { x: { y: [beside, value] } }]) {
      expect(await sentAlone(given)).toEqual(asJson(given));
      const error = await caught(sentInBatch(given));
      expect(error).toMatchObject({ code: "bad-parameters", mayHaveRun: false });
      expect(error.message).toMatch(/would replace inside a batch/);
    }
  });
  await fc.assert(property, { numRuns: 50 });
});

test("names that PHP would change are refused inside a batch, and arrive alone", async () => {
  for (const key of ["a[b", "a]b", "[]", "a\0b", " a", "\ta", ""]) {
    const given = { fields: { [key]: 1 } };
    expect(await sentAlone(given)).toEqual(given);
    expect((await caught(sentInBatch(given))).code).toBe("bad-parameters");
  }
});

test("a condition that would be empty is refused everywhere, at any depth, in any spelling", async () => {
  const path = fc.array(fc.constantFrom("@ID", "0", "LOGIC", "__INNER_FILTER_1", "::SUBFILTER-1"), {
    minLength: 1,
    maxLength: 4,
  });
  const nothing = fc.constantFrom<unknown>([], {}, undefined);
  const filter = fc.constantFrom("filter", "FILTER", "Filter");
  const property = fc.asyncProperty(filter, path, nothing, async (spelling, keys, empty) => {
    const given = { [spelling]: keys.reduceRight((inner, key) => ({ [key]: inner }), empty) };
    for (const sent of [sentAlone(given), sentInBatch(given)]) {
      const error = await caught(sent);
      expect(error).toMatchObject({ code: "bad-parameters", mayHaveRun: false });
      expect(error.message).toMatch(/more rows would come|answer with all rows/);
    }
  });
  const before = server.requests.length;
  await fc.assert(property, { numRuns: 100 });
  expect(server.requests).toHaveLength(before);
});

const cycle: Given = {};
cycle["self"] = { again: [cycle] };
const sparse: number[] = [];
sparse.length = 3;

test.each<[string, Given]>([
  ["a sparse array", { x: sparse }],
  ["a hole in an array", { x: [1, undefined, 2] }],
  ["a cycle", cycle],
  ["40 levels", { x: Array.from({ length: 40 }).reduce((inner) => [inner], 1) }],
  ["NaN", { x: Number.NaN }],
  ["a number beyond 2^53", { x: 2 ** 53 }],
  ["half of a character", { x: "\uD83D" }],
  ["half of a character in a name", { x: { "\uDE00": 1 } }],
  ["a Map", { x: new Map() }],
  ["a function", { x: () => 1 }],
  ["a symbol", { x: Symbol("x") }],
  ["bytes", { x: Buffer.from("x") }],
  ["a boxed text", { x: Object("x") as unknown }],
  ["an invalid date", { x: new Date(Number.NaN) }],
  ["another identity", { AUTH: "x" }],
])("%s is refused, alone and inside a batch, and nothing is sent", async (_, given) => {
  const before = server.requests.length;
  for (const sent of [
    client.call(anyMethod("crm.deal.list"), given),
    client.batch({ a: command(anyMethod("x.get"), given) }),
  ]) {
    expect(await caught(sent)).toMatchObject({ code: "bad-parameters", mayHaveRun: false, isRetryable: false });
  }
  expect(server.requests).toHaveLength(before);
});

test("huge texts and 10,000 values arrive", async () => {
  const huge = "Ёж & 😀 ".repeat(500_000);
  expect(await sentAlone({ x: huge })).toEqual({ x: huge });
  expect(await sentInBatch({ x: huge })).toEqual(new Map([["x", huge]]));
  const values = { filter: { "@ID": Array.from({ length: 10_000 }, (_, index) => index) } };
  expect(await sentAlone(values)).toEqual(values);
  expect(await sentInBatch(values)).toEqual(asPhp(values));
  const tooMany = { ...values, one: 1 };
  expect(await sentAlone(tooMany)).toEqual(tooMany);
  expect((await caught(sentInBatch(tooMany))).message).toMatch(/10001 parameter values/);
});

test("a batch gives outcomes under any keys", async () => {
  const keys = fc.uniqueArray(fc.oneof(text, name, fc.constantFrom("", "$result", "c0", "c1", "0", " ")), {
    maxLength: 60,
  });
  const property = fc.asyncProperty(keys, async (names) => {
    const commands = Object.fromEntries(names.map((key) => [key, command(anyMethod("profile"))]));
    const outcomes = await client.batch(commands);
    expect(Object.keys(outcomes)).toEqual(Object.keys(commands));
    for (const outcome of Object.values(outcomes)) expect(outcome).toEqual({ ok: true, result: 1 });
  });
  await fc.assert(property, { numRuns: 200 });
});

test("the emulated portal finds by any text exactly the row that has it", async () => {
  const world = createWorld({ seed: "ru", now: "2026-11-21T09:00:00+03:00" });
  const samples = fc.sample(text.filter(isFindable), { numRuns: 300, seed: 1 });
  const titles = [...new Set(samples.map((value, index) => `${index} ${value}`))];
  for (const [index, title] of titles.entries()) Object.assign(world.deals[index] ?? {}, { TITLE: title });
  await using emulator = await startedEmulator(world);
  await using portal = createClient({ webhook: emulator.webhook, limits: "self-hosted" });
  const outcomes = await portal.batch(
    Object.fromEntries(titles.map((title, index) => [`t${index}`, command(anyMethod("crm.deal.list"), query(title))])),
  );
  for (const [index, title] of titles.entries()) {
    const rows = [{ ID: world.deals[index]?.ID, TITLE: title }];
    expect(outcomes[`t${index}`]).toMatchObject({ ok: true, result: rows });
    await expect(portal.call(anyMethod("crm.deal.list"), query(title))).resolves.toEqual(rows);
  }
  const ids = world.deals.slice(0, 40).map((deal) => Number(deal.ID));
  const byIds = { filter: { "@ID": ids, "!ID": [0] }, order: { ID: "ASC" }, select: ["ID"], start: -1 };
  const rows = ids.toSorted((a, b) => a - b).map((id) => ({ ID: String(id) }));
  const { found } = await portal.batch({ found: command(anyMethod("crm.deal.list"), byIds) });
  expect(found).toMatchObject({ ok: true, result: rows });
  await expect(portal.call(anyMethod("crm.deal.list"), byIds)).resolves.toEqual(rows);
});

function isFindable(value: string): boolean {
  return value.trim() === value && value !== "" && !value.includes("\0");
}

function query(title: string) {
  return { filter: { "=TITLE": title }, select: ["ID", "TITLE"] };
}

async function startedEmulator(world: ReturnType<typeof createWorld>) {
  const emulator = await startEmulator({ world });
  return { webhook: emulator.webhook, [Symbol.asyncDispose]: async () => emulator.close() };
}
