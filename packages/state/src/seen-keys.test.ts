import { expect, test } from "vitest";
import { seenKeys } from "./seen-keys.ts";

test("a text is known by the number under which it came first, however many came between", () => {
  const seen = seenKeys();
  for (let number = 1; number <= 5000; number += 1) expect(seen.add(`key ${number}`, number)).toBeUndefined();
  expect(seen.add("key 1", 6000)).toBe(1);
  expect(seen.add("key 1", 7000)).toBe(1);
  expect(seen.add("Key 1", 8000)).toBeUndefined();
  expect(seen.add("ключ\0с нулём", 9000)).toBeUndefined();
  expect(seen.add("ключ\0с нулём", 9001)).toBe(9000);
  seen.close();
});
