import * as fc from "fast-check";
import { expect, test } from "vitest";
import { exactJson } from "./exact-json.ts";

/** JSON with whole numbers of any size, as text, and what it must become. */
const integer = fc
  .bigInt({ min: -(10n ** 30n), max: 10n ** 30n })
  .map((value) => ({ text: value.toString(), value: inexact(value) ? value.toString() : Number(value) }));
const small = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true, max: 1e15, min: -1e15 }),
  fc.boolean(),
);
const other = fc
  .oneof(small, fc.bigInt().map(String), fc.constantFrom(" 12345678901234567890", ",12345678901234567890", 0.1 + 0.2))
  .map((value) => ({ text: JSON.stringify(value), value: value === 0 ? 0 : value }));

function inexact(value: bigint): boolean {
  return BigInt(Number(value)) !== value || !Number.isSafeInteger(Number(value));
}

test("whole numbers keep their value, everything else is as JSON says", () => {
  const items = fc.array(fc.tuple(fc.constantFrom("", " ", "\n", "  "), fc.oneof(integer, other)), { maxLength: 20 });
  const property = fc.property(items, (parts) => {
    const values = parts.map(([, { value }]) => value);
    expect(exactJson(`[${parts.map(([space, { text }]) => space + text).join(",")}]`)).toEqual(values);
    const object = parts.map(([space, { text }], index) => `"k${index}":${space}${text}`).join(",");
    expect(exactJson(`{${object}}`)).toEqual(Object.fromEntries(values.map((value, index) => [`k${index}`, value])));
  });
  fc.assert(property, { numRuns: 500 });
});

test.each(["", "{", "[1,]", "12345678901234567890x", '{"a":12345678901234567890', "NaN"])("%j is no JSON", (text) => {
  expect(exactJson(text)).toBe(undefined);
});

test("a text of digits is looked through once, not once for every digit", () => {
  const digits = "1".repeat(4_000_000);
  expect(exactJson(`["${digits}"]`)).toEqual([digits]);
}, 10_000);
