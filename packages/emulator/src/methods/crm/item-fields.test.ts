import { expect, test } from "vitest";
import { itemFields, userFieldItemName } from "./item-fields.ts";

test.each([
  ["UF_CRM_1721244482250", "ufCrm_1721244482250"],
  ["UF_CRM_11_1712074666", "ufCrm11_1712074666"],
  ["UF_CRM_TYPE", "ufCrmType"],
])("%s", (classic, item) => {
  expect(userFieldItemName(classic)).toBe(item);
});

test("no two fields of an entity share a name", () => {
  for (const type of [1, 2, 3, 4] as const) {
    const names = itemFields(type).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
