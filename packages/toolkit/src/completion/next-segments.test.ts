import { expect, test } from "vitest";
import { nextSegments } from "./next-segments.ts";

const names = ["batch", "crm.deal.get", "crm.deal.list", "crm.dealcategory.get", "event.get", "events"];

test.each([
  ["", ["batch", "crm.", "event.", "events"]],
  ["cr", ["crm."]],
  ["crm.", ["crm.deal.", "crm.dealcategory."]],
  ["crm.deal.", ["crm.deal.get", "crm.deal.list"]],
  ["crm.deal.list", ["crm.deal.list"]],
  ["nothing", []],
])("after %j come %j", (word, values) => {
  expect(nextSegments(names, word).map(({ value }) => value)).toEqual(values);
});

test("what ends with a dot goes on, a whole name does not", () => {
  expect(nextSegments(names, "e")).toEqual([{ value: "event.", isOpen: true }, { value: "events" }]);
});
