import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allMethods, methodInfo, suggestMethods } from "../index.ts";

test.each([
  ["crm.deals.list", "crm.deal.list"],
  ["crm.deal.lsit", "crm.deal.list"],
  ["crm.item.create", "crm.item.add"],
  ["crm.companies.list", "crm.company.list"],
  ["CRM.Contacts.Get", "crm.contact.get"],
  ["task.task.list", "tasks.task.list"],
  ["tasks.list", "tasks.task.list"],
  ["user.getcurrent", "user.current"],
  ["crm/deal/list", "crm.deal.list"],
  ["crm.deal.list.json", "crm.deal.list"],
  [" user.get\n", "user.get"],
  ["crm.dael.update", "crm.deal.update"],
])("%j: did you mean %s?", (name, meant) => {
  expect(suggestMethods(name)[0]).toBe(meant);
});

test.each(["", ".", "foo", "\u0000", "сделка", "x".repeat(1_000_000), "a.".repeat(100_000)])(
  "%.20j is like nothing",
  (name) => {
    expect(suggestMethods(name)).toEqual([]);
  },
);

test("a letter wrong in any name still leads to it", () => {
  const names = allMethods().map(({ name }) => name);
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(), fc.constantFrom("q", "x", "z"), (name, at, letter) => {
      const place = at % name.length;
      fc.pre(name[place] !== "." && name.length > 7);
      const wrong = name.slice(0, place) + letter + name.slice(place + 1);
      fc.pre(methodInfo(wrong) === undefined);
      const words = name.split(".").map((word) => word.length);
      // Of very short words too little is left.
      fc.pre(Math.min(...words) > 3);
      expect(suggestMethods(wrong)).toContain(name);
    }),
    { numRuns: 300 },
  );
});

test("only documented names, three at most, each once", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 5 }), (words) => {
      const found = suggestMethods(words.join("."));
      expect(found.length).toBeLessThanOrEqual(3);
      expect(new Set(found).size).toBe(found.length);
      expect(found.every((name) => methodInfo(name)?.name === name)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
