import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";

test.each([
  ["", {}],
  ["filter[>ID]=10&select[]=ID&select[]=TITLE", { filter: { ">ID": "10" }, select: ["ID", "TITLE"] }],
  ["filter%5B%3EID%5D=10", { filter: { ">ID": "10" } }],
  ["filter[>=DATE]=2026-01-01", { filter: { ">=DATE": "2026-01-01" } }],
  ["filter[%3E%3DDATE]=a+b%2Bc%20d", { filter: { ">=DATE": "a b+c d" } }],
  ["a=1#b&c", { a: "1#b", c: "" }],
  ["a=1&&b=2", { a: "1", b: "2" }],
])("%s", (query, expected) => {
  expect(parseQuery(query)).toEqual(expected);
});

test.each(["a=%", "a=%zz", "a=1&a=2", "a[=1", "a=1&a[b]=2"])("refuses %s", (query) => {
  expect(() => parseQuery(query)).toThrow(/cannot read|given twice/);
});

test("what was encoded comes back", () => {
  const key = fc.stringMatching(/^[A-Za-z]{1,6}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(key, fc.string({ unit: "grapheme" })), { selector: ([name]) => name }),
      (pairs) => {
        const query = pairs.map(([name, value]) => `x%5B${name}%5D=${encodeURIComponent(value)}`).join("&");
        expect(parseQuery(query)).toEqual(pairs.length === 0 ? {} : { x: Object.fromEntries(pairs) });
      },
    ),
  );
});
