import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parsePhpQuery, type PhpValue } from "../../test/php-query.ts";
import { encodeCommand } from "./encode-command.ts";
import { result } from "../index.ts";

function encode(params: Record<string, unknown>, method = "crm.deal.list"): string {
  return encodeCommand({ method, params }, (key) => `wire_${key}`);
}

function decode(params: Record<string, unknown>): unknown {
  return toPlain(parsePhpQuery(encode(params).replace(/^[^?]*\??/, "")));
}

function toPlain(value: PhpValue): unknown {
  return typeof value === "string"
    ? value
    : Object.fromEntries([...value].map(([name, inner]) => [name, toPlain(inner)]));
}

/** What PHP must see, said once more in the simplest way. */
function expected(value: unknown): unknown {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "string" || typeof value === "number") return String(value);
  return Object.fromEntries(Object.entries(value as object).map(([name, inner]) => [name, expected(inner)]));
}

const lookalike = /\$(?:result|next|total|time|error)/i;
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 20 }),
    fc.constantFrom("Ёж & K°", "a+b=c", "100%", "#1", "?x=1", "a[b]", "😀👩‍👩‍👧", "'\"\\", "%20", " x "),
  )
  .filter((value) => !lookalike.test(value) && value.isWellFormed());
const name = fc.constantFrom(
  "ID",
  ">ID",
  "!=%NAME",
  "::LOGIC",
  "ufCrm_1",
  "Поле",
  "0",
  "7",
  "a b",
  "x.y",
  "&",
  "+",
  "%41",
);
const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.boolean(),
  fc.constant(null),
);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
    fc.dictionary(name, tie("tree"), { minKeys: 1, maxKeys: 4 }),
  ),
}));

test("what PHP decodes is what was given", () => {
  const params = fc.dictionary(fc.constantFrom("filter", "fields", "ID", "select"), tree, { maxKeys: 4 });
  fc.assert(
    fc.property(params, (given) => {
      const zeros = JSON.parse(JSON.stringify(given)) as typeof given;
      expect(decode(given)).toEqual(expected(zeros));
    }),
    { numRuns: 1000 },
  );
});

test("a command contains nothing that a URL parser would cut off or split", () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(encode({ ID: value })).toMatch(/^crm\.deal\.list\?ID=[\w.~!*'()%-]*$/);
    }),
  );
});

test.each([
  [{}, "crm.deal.list"],
  [{ start: -1 }, "crm.deal.list?start=-1"],
  [{ select: ["ID", "TITLE"] }, "crm.deal.list?select%5B0%5D=ID&select%5B1%5D=TITLE"],
  [{ a: undefined, b: null, c: true, d: false }, "crm.deal.list?b=&c=1&d=0"],
  [{ filter: {}, select: [], order: {}, params: {} }, "crm.deal.list"],
  [{ n: 12_345_678_901_234_567n, m: 0.1, z: -0 }, "crm.deal.list?n=12345678901234567&m=0.1&z=0"],
  [{ d: new Date("2026-11-21T10:00:00+03:00") }, "crm.deal.list?d=2026-11-21T07%3A00%3A00.000Z"],
  [{ ID: result("x", "items", 49, "id") }, "crm.deal.list?ID=%24result%5Bwire_x%5D%5Bitems%5D%5B49%5D%5Bid%5D"],
])("%o is written as %s", (params, command) => {
  expect(encode(params)).toBe(command);
});

test.each([
  [{ filter: { "@ID": [] } }, /empty array: the portal would drop the condition/],
  [{ FILTER: { ID: [] } }, /empty array/],
  [{ filter: { ID: undefined } }, /undefined: the condition would be missing/],
  [{ filter: { a: { b: undefined } } }, /undefined/],
  [{ x: [1, undefined] }, /undefined inside an array/],
  [{ fields: { UF_X: [] } }, /empty array in fields → UF_X/],
  [{ fields: { UF_X: {} } }, /empty object in fields → UF_X/],
  [{ x: Number.NaN }, /NaN/],
  [{ x: Number.POSITIVE_INFINITY }, /Infinity/],
  [{ x: 2 ** 53 }, /2\^53/],
  [{ x: new Date(Number.NaN) }, /invalid date/],
  [{ x: new Map() }, /class Map/],
  [{ x: () => 1 }, /a function/],
  [{ x: Symbol("s") }, /a symbol/],
  [{ x: "half \uD83D" }, /half of a character/],
  [{ "a.b": 1 }, /read it differently/],
  [{ "a b": 1 }, /read it differently/],
  [{ x: { "a]b": 1 } }, /read it differently/],
  [{ x: { "": 1 } }, /empty parameter name/],
  [{ x: "see $result[a][ID]" }, /would replace inside a batch/],
  [{ x: "$NEXT[a]" }, /would replace/],
  [{ x: { "$Total[a]": 1 } }, /would replace/],
  [{ x: ["$time[a]"] }, /would replace/],
  [{ x: "$error[a]" }, /would replace/],
  [{ x: result("a b", "x]") }, /cannot refer/],
])("%o is refused", (params, reason) => {
  expect(() => encode(params)).toThrow(reason);
  expect(() => encode(params)).toThrow(expect.objectContaining({ code: "bad-parameters", mayHaveRun: false }));
});

test("user.get takes conditions beside the filter, so an empty array there is refused as well", () => {
  expect(() => encode({ ID: [] }, "user.get")).toThrow(/empty array: the portal would drop/);
});

test("more values than PHP reads are refused instead of cut off", () => {
  const ids = Array.from({ length: 10_001 }, (_, index) => index);
  expect(() => encode({ filter: { ID: ids } })).toThrow(/10001 parameter values/);
});

test("a cycle is refused instead of followed", () => {
  const cycle: Record<string, unknown> = {};
  cycle["self"] = cycle;
  expect(() => encode(cycle)).toThrow(/nested more than/);
});
