import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuery } from "./parse-query.ts";

describe("parseQuery", () => {
  test.each([
    ["select[]=ID&select[]=TITLE", { select: ["ID", "TITLE"] }],
    ["filter[>ID]=10&filter[%3E%3DOPPORTUNITY]=5", { filter: { ">ID": "10", ">=OPPORTUNITY": "5" } }],
    ["filter%5B%3EID%5D=10", { filter: { ">ID": "10" } }],
    ["f[PHONE][0][VALUE]=1&f[PHONE][1][VALUE]=2", { f: { PHONE: [{ VALUE: "1" }, { VALUE: "2" }] } }],
    ["a[2]=x&a[]=y", { a: { 2: "x", 3: "y" } }],
    ["a[1]=x&a[0]=y", { a: { 0: "y", 1: "x" } }],
    ["a=1&a=2", { a: "2" }],
    ["a=1&a[b]=2", { a: { b: "2" } }],
    ["a[b]=2&a=1", { a: "1" }],
    ["a.b=1&c d=2", { a_b: "1", c_d: "2" }],
    ["a=1+2%2B3&b", { a: "1 2+3", b: "" }],
    ["a[b]junk=1&a[c][d=2", { a: { b: "1", c: "2" } }],
    ["=1&[x]=2&&", {}],
    ["__proto__[x]=1&a[__proto__]=2", { ["__proto__"]: { x: "1" }, a: { ["__proto__"]: "2" } }],
    ["q=%D0%94%D0%B0&bad=%zz%ff", { q: "Да", bad: "%zz\ufffd" }],
  ])("%s", (query, expected) => {
    expect(JSON.stringify(parseQuery(query))).toBe(JSON.stringify(expected));
  });

  test("an operator with = has to be encoded in a key", () => {
    expect({ ...parseQuery("filter[>=ID]=5") }).toEqual({ "filter_>": "ID]=5" });
  });

  test("reads back every list and map that is written with brackets", () => {
    const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 6 }).filter((text) => !/[[\]\0]|^ /.test(text));
    const key = fc.stringMatching(/^[a-z_>]{1,5}$/);
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        fc.string({ unit: "grapheme", maxLength: 8 }),
        fc.array(tie("node"), { minLength: 1, maxLength: 3 }),
        fc.dictionary(
          fc.oneof(word, key).filter((name) => !/^\d+$/.test(name)),
          tie("node"),
          { minKeys: 1, maxKeys: 3 },
        ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 4 }), (params) => {
        expect(JSON.stringify(parseQuery(write(params)))).toBe(JSON.stringify(params));
      }),
    );
  });

  test("never throws", () => {
    const text = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[[\]=&%a0+.]{0,40}$/));
    fc.assert(
      fc.property(text, (query) => {
        expect(() => parseQuery(query)).not.toThrow();
      }),
    );
  });
});

function write(params: Record<string, unknown>): string {
  const pairs = (name: string, value: unknown): string[] =>
    typeof value === "string"
      ? [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
      : Object.entries(value as object).flatMap(([key, member]) => pairs(`${name}[${key}]`, member));
  return Object.entries(params)
    .flatMap(([name, value]) => pairs(name, value))
    .join("&");
}
