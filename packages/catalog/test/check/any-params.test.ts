import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allMethods, checkParams, type PortalFields } from "../../src/index.ts";

const methods = allMethods().map(({ name }) => name);
const listMethods = methods.filter((name) => /list$|\.get$/i.test(name));
const key = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    "filter",
    "FILTER",
    "fields",
    "select",
    "order",
    "start",
    "0",
    "__proto__",
    "::LOGIC",
    "@ID",
    ">=DATE",
  ),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.anything({ withDate: true, withBigInt: true, withMap: true, withSet: true, withTypedArray: true }),
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 5 }),
    fc.array(tie("tree"), { maxLength: 5 }),
  ),
}));

test("any parameters get an answer that can be shown", async () => {
  const portalFields: PortalFields = { ID: { type: "integer" }, TITLE: { type: "string", isMultiple: true } };
  const given = fc.dictionary(key, tree, { maxKeys: 6 });
  const options = fc.constantFrom({}, { portalFields }, { restVersion: 3 as const });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...methods, ...listMethods), fc.oneof(given, tree), options, async (...asked) => {
      const problems = await checkParams(...asked);
      expect(problems.length).toBeLessThanOrEqual(50);
      for (const { path, message, suggestion = "" } of problems) {
        expect(`${path}${message.ru}${message.en}${suggestion}`).not.toMatch(/\p{Cc}/u);
      }
    }),
    { numRuns: 3000 },
  );
});

test("cycles, depth, and values that throw when they are read", async () => {
  const cycle: Record<string, unknown> = { ID: 1 };
  cycle["filter"] = cycle;
  expect(await checkParams("crm.deal.list", cycle)).toMatchObject([{ code: "cyclic", path: "filter" }]);
  let deep: object = {};
  for (let level = 0; level < 10_000; level += 1) deep = { deep };
  expect(await checkParams("crm.deal.list", { filter: deep })).toMatchObject([{ code: "cyclic" }]);
  const throwing = Object.defineProperty({}, "filter", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(await checkParams("crm.deal.list", throwing)).toMatchObject([{ code: "bad-parameters" }]);
  // The same object twice is no cycle.
  const shared = { ID: 1 };
  expect(await checkParams("crm.item.list", { entityTypeId: 2, filter: { 0: shared, 1: shared } })).toEqual([]);
});

test.each([
  ["a long text", { fields: { TITLE: "x".repeat(10_000_000) } }],
  ["a long name", { ["x".repeat(10_000_000)]: 1, fields: {} }],
  ["a long list", { filter: { ID: Array.from({ length: 1_000_000 }, (_, index) => index) } }],
  ["many objects", { rows: Array.from({ length: 200_000 }, () => ({ A: 1, b: {} })), fields: {} }],
  ["many names", Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`.padEnd(500, "x"), 1]))],
])("ten megabytes as %s are told in short", async (_, params) => {
  const problems = [...(await checkParams("crm.deal.add", params)), ...(await checkParams("crm.deal.list", params))];
  expect(JSON.stringify(problems).length).toBeLessThan(2000);
});

test("a hundred faults are fifty problems", async () => {
  const filter = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`@F${index}`, []]));
  expect(await checkParams("crm.deal.list", { filter })).toHaveLength(50);
});
