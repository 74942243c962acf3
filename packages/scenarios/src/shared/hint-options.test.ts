import { expect, test } from "vitest";
import type { Context, Whose } from "../run/context.ts";
import { deepHintOptions, hintOptions, ownHintOptions } from "./hint-options.ts";

function asked(kind: Whose["kind"], id?: number, deep?: boolean): Context {
  const day = { equals: () => true };
  return { whose: { kind, id }, date: day, today: day, parameters: { deep } } as unknown as Context;
}

test("a report that speaks of one's own is asked again without a word", () => {
  expect(hintOptions(asked("mine"))).toBe("");
  expect(hintOptions(asked("all"))).toBe(" --all");
  expect(hintOptions(asked("user", 7))).toBe(" --user 7");
});

test("one that speaks of others asks for one's own, and for sub-departments, in so many words", () => {
  expect(ownHintOptions(asked("mine"))).toBe(" --mine");
  expect(deepHintOptions(asked("mine", undefined, false))).toBe(" --mine");
  expect(deepHintOptions(asked("department", 5, true))).toBe(" --department 5 --deep");
});
