import { expect, test } from "vitest";
import { type Family, families, familyOf, type KeysetFamily } from "../src/list/families.ts";

const all = Object.entries(families);
const keyset = all.filter((entry): entry is [string, KeysetFamily] => entry[1].paging === "keyset");

test("a method is found in any letter case, and an unknown one is read by offset", () => {
  expect(familyOf("CRM.Deal.List")).toBe(families["crm.deal.list"]);
  expect(familyOf("disk.folder.getChildren").filter).toBeDefined();
  expect(familyOf("my.app.list")).toEqual({ paging: "offset" });
  expect(familyOf("constructor")).toEqual({ paging: "offset" });
  for (const [method] of all) expect(method).toBe(method.toLowerCase());
});

test.each(keyset)("%s can be read by its identifier", (_, family) => {
  const { operators, keys, fields } = family.filter;
  expect(operators).toContain(">");
  expect(fields).toBeUndefined();
  expect([undefined, family.idField === "ID" ? "UPPER_SNAKE" : "camelCase"]).toContain(keys);
  expect(family.requiredSelect ?? [family.idField]).toContain(family.idField);
});

const described = all.filter(([, family]) => family.paging !== "rest-v3");

test.each(described)("%s has rules that fit together", (_, family: Family) => {
  expect(family.rowsPath).toBeDefined();
  // What must be selected needs a place to stand in.
  expect(family.requiredSelect === undefined || Boolean(family.select)).toBe(true);
});

const filters = described.flatMap(([method, { filter }]) => (filter ? [[method, filter] as const] : []));

test.each(filters)("%s has a filter that fits together", (_, filter) => {
  expect(filter.operators).toContain("");
  expect(new Set(filter.operators).size).toBe(filter.operators.length);
  expect(filter.operators).toContain((filter.idList ?? "").replace(/\w+$/, ""));
  // Without a parameter of their own, conditions must be told from the other parameters.
  expect(filter.param ?? filter.besides).toBeDefined();
  expect([undefined, ...(filter.fields ?? [])]).toContain(filter.exclusive);
});
