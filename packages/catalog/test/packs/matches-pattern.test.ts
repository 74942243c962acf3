import { expect, test } from "vitest";
import { matchesPattern } from "../../src/index.ts";

test.each([
  ["crm.deal.*", "CRM.Deal.List"],
  ["crm.*.list", "crm.deal.list"],
  ["crm.*deal*.list", "crm.deal.list"],
  ["a*b*b", "abb"],
  ["*", ""],
  ["**", "x"],
  ["*a*a", "baa"],
])("%s fits %s", (pattern, name) => {
  expect(matchesPattern(pattern, name)).toBe(true);
});

test.each([
  // The same letters of the name cannot stand for two pieces.
  ["a*b*b", "ab"],
  ["a*a", "a"],
  ["*.list*list", "a.list"],
  ["crm.*.l*list", "crm.x.list"],
  ["crm.deal", "crm.deal.list"],
  ["crm.*.x*.list", "crm.deal.list"],
  ["", "x"],
])("%s does not fit %s", (pattern, name) => {
  expect(matchesPattern(pattern, name)).toBe(false);
});
