import * as fc from "fast-check";
import { expect, test } from "vitest";
import { anyMethod, command, createClient, type Outcomes } from "../../src/index.ts";
import { json, rawServer, type RawRequest } from "../raw-server.ts";
import { virtualClock } from "../virtual-clock.ts";
import { flawsOf } from "./flaws-of.ts";

/** What a batch of writes w0, w1 … and reads r0, r1 … becomes when the portal answers with this `result`. */
async function outcomesOf(result: unknown, keys: readonly string[], halt = false): Promise<Outcomes> {
  await using server = await rawServer((_, response) => json(response, { result, time: {} }));
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), retries: 0 });
  return await client.batch(commandsOf(keys), { halt });
}

const methodOf = (key: string) => anyMethod(key.startsWith("r") ? "crm.deal.list" : "crm.deal.add");

function commandsOf(keys: readonly string[]) {
  return Object.fromEntries(keys.map((key) => [key, command(methodOf(key))]));
}

/** A word for each outcome: "done", the error's code, or what is wrong with the error's words. */
function told(outcomes: Outcomes): Record<string, string> {
  return Object.fromEntries(
    Object.entries(outcomes).map(([key, outcome]) => {
      const flaws = outcome.ok ? [] : flawsOf(outcome.error);
      return [key, flaws[0] ?? word(outcome)];
    }),
  );
}

const failed = { error: "NO", error_description: "No <b>way</b>." };
const all = { result: [], result_error: [], result_total: [], result_next: [], result_time: [] };

test.each<[string, unknown, Record<string, string>]>([
  ["nothing at all", null, { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["an empty map", [], { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["text", "done", { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["true", true, { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["containers that are empty", all, { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["containers of text", { result: "x", result_error: "y" }, { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["a list for a map", { ...all, result: [1, 2] }, { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["keys in capitals", { ...all, result: { W0: 1, R0: 2 } }, { w0: "outcome-unknown", r0: "malformed-answer" }],
  ["one entry too few", { ...all, result: { r0: [] } }, { w0: "outcome-unknown", r0: "done" }],
  ["entries that nobody asked for", { ...all, result: { w0: 1, r0: 2, x: 3 } }, { w0: "done", r0: "done" }],
  ["null for results", { ...all, result: { w0: null, r0: null } }, { w0: "done", r0: "done" }],
  ["times instead of results of null", { ...all, result_time: { w0: {}, r0: {} } }, { w0: "done", r0: "done" }],
  [
    "times but no container of results",
    { result_time: { w0: {}, r0: {} } },
    { w0: "outcome-unknown", r0: "malformed-answer" },
  ],
  ["an error", { ...all, result: { r0: [] }, result_error: { w0: failed } }, { w0: "portal-error", r0: "done" }],
  [
    "a sentence as error",
    { ...all, result_error: { w0: "No.", r0: "No." } },
    { w0: "portal-error", r0: "portal-error" },
  ],
  ["a number as error", { ...all, result_error: { w0: 0, r0: 100 } }, { w0: "portal-error", r0: "portal-error" }],
  [
    "an error beside a result",
    { ...all, result: { w0: 17, r0: [1] }, result_error: { w0: failed, r0: failed } },
    { w0: "outcome-unknown", r0: "portal-error" },
  ],
  [
    "an error beside a result of nothing",
    { ...all, result: { w0: null, r0: [] }, result_error: { w0: failed, r0: failed } },
    { w0: "portal-error", r0: "portal-error" },
  ],
  [
    "an error of nothing beside a result",
    { ...all, result: { w0: 17, r0: [] }, result_error: { w0: null, r0: "" } },
    { w0: "done", r0: "done" },
  ],
  [
    "an error of nothing alone",
    { ...all, result_error: { w0: null, r0: false } },
    { w0: "outcome-unknown", r0: "malformed-answer" },
  ],
  [
    "a failure of the database",
    { ...all, result_error: { w0: { error: "ERROR_CORE", error_description: "SQL query error!" } }, result: { r0: 1 } },
    { w0: "outcome-unknown", r0: "done" },
  ],
  [
    "the batch's own refusals",
    {
      ...all,
      result_error: {
        w0: { error: "ERROR_BATCH_LENGTH_EXCEEDED", error_description: "Max batch length exceeded" },
        r0: { error: "ERROR_BATCH_METHOD_NOT_ALLOWED", error_description: "" },
      },
    },
    { w0: "not-run", r0: "not-run" },
  ],
  [
    "a next that is no number",
    { ...all, result: { w0: 1, r0: [] }, result_next: { w0: 50, r0: "x" } },
    { w0: "done", r0: "malformed-answer" },
  ],
])("a batch answered with %s", async (_, result, expected) => {
  expect(told(await outcomesOf(result, ["w0", "r0"]))).toEqual(expected);
});

test.each<[string, object, readonly string[]]>([
  ["at the first", { result_error: { w0: failed } }, ["portal-error", "not-run", "not-run", "not-run"]],
  ["in between", { result: { w0: 1 }, result_error: { w1: failed } }, ["done", "portal-error", "not-run", "not-run"]],
  ["never", { result: { w0: 1, w1: 1, w2: 1, w3: 1 } }, ["done", "done", "done", "done"]],
  [
    "and lost an answer before that",
    { result: { w0: 1 }, result_error: { w2: failed } },
    ["done", "outcome-unknown", "portal-error", "not-run"],
  ],
  [
    "but went on",
    { result: { w2: 1 }, result_error: { w0: failed } },
    ["portal-error", "outcome-unknown", "done", "outcome-unknown"],
  ],
  [
    "twice",
    { result_error: { w0: failed, w2: failed } },
    ["portal-error", "outcome-unknown", "portal-error", "outcome-unknown"],
  ],
  [
    "for an error of nothing",
    { result: { w1: 1 }, result_error: { w0: null } },
    ["outcome-unknown", "done", "outcome-unknown", "outcome-unknown"],
  ],
  ["for an error of nobody", { result_error: { x: failed } }, Array.from({ length: 4 }, () => "outcome-unknown")],
])("a batch that halts %s", async (_, result, expected) => {
  const keys = ["w0", "w1", "w2", "w3"];
  expect(Object.values(told(await outcomesOf({ ...all, ...result }, keys, true)))).toEqual(expected);
});

type Fate = "done" | "failed" | "lost";

/** What the portal did with each command, and how it wraps that up. */
const answers = fc.record({
  fates: fc.array(fc.constantFrom<Fate>("done", "done", "failed", "lost"), { minLength: 1, maxLength: 12 }),
  isRead: fc.infiniteStream(fc.boolean()),
  halt: fc.boolean(),
  strangers: fc.dictionary(fc.constantFrom("x", "0", "W0", "__proto__"), fc.anything({ maxDepth: 1 })),
  broken: fc.subarray(["result", "result_error", "result_time"], { maxLength: 1 }),
  wrong: fc.constantFrom<unknown>(null, "text", 5, false, []),
  hasTimes: fc.boolean(),
});

test("whatever the containers look like: what is told as done was done, what is told as failed had failed", async () => {
  let wire: unknown;
  await using server = await rawServer((_: RawRequest, response) => json(response, { result: wire }));
  await using client = createClient({ webhook: server.webhook, limits: "self-hosted", retries: 0 });
  const property = fc.asyncProperty(answers, async ({ fates, isRead, halt, strangers, broken, wrong, hasTimes }) => {
    const keys = fates.map((_, index) => `${isRead.next().value === true ? "r" : "w"}${index}`);
    const halted = halt ? fates.indexOf("failed") : -1;
    const ran = halted === -1 ? keys : keys.slice(0, halted + 1);
    const only = (fate: Fate, value: unknown) =>
      Object.fromEntries([
        ...Object.entries(strangers),
        ...ran.filter((_, i) => fates[i] === fate).map((key) => [key, value]),
      ]);
    const containers = {
      result: php(only("done", 1)),
      result_error: php(only("failed", failed)),
      result_time: hasTimes ? php(only("done", {})) : [],
      result_total: [],
      result_next: [],
    };
    wire = { ...containers, ...Object.fromEntries(broken.map((name) => [name, wrong])) };
    const outcomes = await client.batch(commandsOf(keys), { halt });
    expect(Object.keys(outcomes)).toEqual(keys);
    for (const [index, key] of keys.entries()) {
      const fate = index < ran.length ? (fates[index] ?? "lost") : "not run";
      expect(possible(key, fate, broken.length > 0)).toContain(word(outcomes[key]));
    }
  });
  await fc.assert(property, { numRuns: 400 });
});

/** What may be told about a command. Whatever is broken, nothing is told that is not so. */
function possible(key: string, fate: Fate | "not run", isBroken: boolean): readonly string[] {
  const unknown = key.startsWith("w") ? "outcome-unknown" : "malformed-answer";
  const known = { done: ["done"], failed: ["portal-error"], lost: [unknown], "not run": ["not-run"] }[fate];
  return isBroken ? [...known, unknown] : known;
}

function word(outcome: Outcomes[string] | undefined): string {
  return outcome?.ok === false ? outcome.error.code : "done";
}

/** As PHP writes an array: a list when its keys are 0…n−1, `[]` when it is empty. */
function php(map: Record<string, unknown>): unknown {
  return Object.keys(map).every((key, index) => key === String(index)) ? Object.values(map) : map;
}

const many = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);

test.each<[string, (response: Parameters<typeof json>[0]) => unknown, string, string]>([
  ["is cut", (r) => r.destroy(), "outcome-unknown", "not-run"],
  ["meets a gateway's page", (r) => r.writeHead(502).end("<h1>Bad Gateway"), "outcome-unknown", "not-run"],
  ["is too much", (r) => r.writeHead(413).end("<h1>Too large"), "bad-parameters", "not-run"],
  ["meets the rate limit", (r) => json(r, { error: "QUERY_LIMIT_EXCEEDED" }, 503), "rate-limited", "not-run"],
  ["meets a dead webhook", (r) => json(r, { error: "INVALID_CREDENTIALS" }, 401), "unauthorized", "not-run"],
  ["meets half an answer", (r) => r.end('{"result":{"result":{"w50":1'), "outcome-unknown", "not-run"],
])("of three requests the second %s: the first is known, the third not run", async (_, fail, second, third) => {
  await using server = await rawServer((request, response, number) => {
    if (number === 2) return fail(response);
    const keys = Object.keys(request.params["cmd"] as object);
    return json(response, { result: { ...all, result: Object.fromEntries(keys.map((key) => [key, 1])) } });
  });
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  const words = Object.values(told(await client.batch(commandsOf(many(120)))));
  expect(new Set(words.slice(0, 50))).toEqual(new Set(["done"]));
  expect(new Set(words.slice(50, 100))).toEqual(new Set([second]));
  expect(new Set(words.slice(100))).toEqual(new Set([third]));
  expect(server.requests).toHaveLength(2);
});

test("a batch of 50 writes that a gateway answers after they ran is unknown as a whole, and sent once", async () => {
  let executed = 0;
  await using server = await rawServer((request, response) => {
    executed += Object.keys(request.params["cmd"] as object).length;
    response.writeHead(502, { "content-type": "text/html" }).end("<title>Bad Gateway</title>");
  });
  await using client = createClient({ webhook: server.webhook, clock: virtualClock() });
  const outcomes = Object.values(await client.batch(commandsOf(many(50))));
  expect(outcomes.filter((outcome) => !outcome.ok && outcome.error.code === "outcome-unknown")).toHaveLength(50);
  expect(executed).toBe(50);
});
