import { expect, test } from "vitest";
import { createSeal } from "./index.ts";

const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const seal = createSeal(key);

// Computed by another implementation of RFC 5869 (salt empty, info "b24kit journal 1") and HMAC-SHA-256.
test("stays the same from version to version: what was sealed must be recognised later", () => {
  expect(seal.mac("journal", "строка")).toBe("d625a71f4260f18178c4f95f08c6f268a1eeb5b7c6ad70d3f34836abde5f4477");
});

test("a mac is worth nothing for another text, purpose or key", () => {
  const mac = seal.mac("plan", "text");
  expect(seal.isGenuine("plan", "text", mac)).toBe(true);
  expect(createSeal(key.slice()).isGenuine("plan", "text", mac)).toBe(true);
  expect(seal.isGenuine("plan", "Text", mac)).toBe(false);
  expect(seal.isGenuine("grant", "text", mac)).toBe(false);
  expect(seal.isGenuine("journal", "text", mac)).toBe(false);
  expect(createSeal(key.with(31, 0)).isGenuine("plan", "text", mac)).toBe(false);
});

test.each<[string, unknown]>([
  ["nothing", ""],
  ["a part", seal.mac("plan", "text").slice(0, 63)],
  ["more", `${seal.mac("plan", "text")}0`],
  ["another spelling", seal.mac("plan", "text").toUpperCase()],
  ["letters that take more bytes", "я".repeat(64)],
  ["no text", undefined],
])("is not fooled by %s", (_, mac) => {
  expect(seal.isGenuine("plan", "text", mac as string)).toBe(false);
});

test.each<[string, unknown]>([
  ["too short", new Uint8Array(31)],
  ["too long", new Uint8Array(33)],
  ["text", "0".repeat(32)],
])("a key that is %s is refused", (_, wrong) => {
  expect(() => createSeal(wrong as Uint8Array)).toThrow(RangeError);
});
