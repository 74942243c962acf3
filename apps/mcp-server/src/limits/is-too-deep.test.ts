import { expect, test } from "vitest";
import { deepest, isTooDeep } from "./is-too-deep.ts";

function nested(depth: number): unknown {
  return JSON.parse("[".repeat(depth) + "]".repeat(depth));
}

test("what is nested deeper than anything needs is told, however deep it is", () => {
  expect(isTooDeep({ a: [1, null, "x"] })).toBe(false);
  expect(isTooDeep(nested(deepest))).toBe(false);
  expect(isTooDeep(nested(deepest + 2))).toBe(true);
  expect(isTooDeep(nested(3000))).toBe(true);
});
