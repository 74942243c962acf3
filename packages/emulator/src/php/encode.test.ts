import * as fc from "fast-check";
import { expect, test } from "vitest";
import { emptyObject, encodeJson, encodeXml } from "./encode.ts";

test.each([
  [{}, "[]"],
  [{ a: {} }, '{"a":[]}'],
  [{ 0: "x", 1: "y" }, '["x","y"]'],
  [{ 1: "y" }, '{"1":"y"}'],
  [{ a: undefined, b: null }, '{"b":null}'],
  [emptyObject, "{}"],
  [[], "[]"],
])("PHP shape of %j", (value, expected) => {
  expect(encodeJson(value)).toBe(expected);
});

test("special characters are escaped and mean the same", () => {
  expect(encodeJson([`</a>&'"`])).toBe(String.raw`["\u003C\/a\u003E\u0026\u0027\u0022"]`);
  const text = fc.string({ unit: fc.constantFrom("\\", '"', "/", "'", "<", "\n", "я", "a", "\u2028") });
  fc.assert(
    fc.property(text, (any) => {
      expect(JSON.parse(encodeJson([any]))).toEqual([any]);
    }),
  );
});

test("XML has an element per key and <item> for numbers", () => {
  expect(encodeXml({ result: ["a<b", true, null], total: 3 })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<response><result><item>a&lt;b</item><item>1</item><item></item></result><total>3</total></response>',
  );
});
