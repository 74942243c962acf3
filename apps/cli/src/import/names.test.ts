import type { Dictionaries, PortalField } from "b24kit";
import { expect, test } from "vitest";
import { namesOf } from "./names.ts";

const field: PortalField = {
  name: "ufCrmYear",
  type: "enumeration",
  title: "Year",
  isReadOnly: false,
  isRequired: false,
  isMultiple: false,
  isUserField: true,
  items: [
    { id: "5", title: "6" },
    { id: "6", title: "7" },
    { id: "8", title: "8" },
  ],
};

test("a text that is the ID of one value and the name of another is refused, until it says that it is an ID", () => {
  const dictionaries = { currencies: new Map(), people: new Map() } as unknown as Dictionaries;
  const names = namesOf("deal", dictionaries, new Map());
  expect(names.read(field, "6")).toMatchObject({
    wrong: { en: expect.stringContaining("write id:6 or id:5") as string },
  });
  expect(names.read(field, "id:6")).toEqual({ value: 6 });
  expect(names.read(field, "id:5")).toEqual({ value: 5 });
  expect(names.read(field, "7")).toEqual({ value: 6 });
  expect(names.read(field, "8")).toEqual({ value: 8 });
});
