import type { Plan } from "b24kit";
import { expect, test } from "vitest";
import { hashOf } from "./create-confirmations.ts";

const plan = {
  id: "p1",
  commands: [],
  question: { ru: "?", en: "?" },
  objects: [],
  notes: [],
  effect: "write",
  reversibility: "full",
} as unknown as Plan;

test.each([
  ["objects", { objects: [{ action: "change", kind: "deal", changes: [] }] }],
  ["notes", { notes: [{ ru: "!", en: "!" }] }],
  ["effect", { effect: "destructive" }],
  ["version of REST", { api: "v3" }],
  ["reversibility", { reversibility: "none" }],
])("a yes is about the %s as they were shown", (_what, changed) => {
  expect(hashOf({ ...plan, ...changed } as Plan)).not.toBe(hashOf(plan));
  expect(hashOf({ ...plan })).toBe(hashOf(plan));
});
