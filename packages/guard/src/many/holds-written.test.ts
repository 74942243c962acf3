import { expect, test } from "vitest";
import { holdsWritten, wasModified } from "./holds-written.ts";

test.each<[string, unknown, unknown, boolean]>([
  ["the same text", "Press", "Press", true],
  ["another text", "Press", "Press 2", false],
  ["a sum in another spelling", "1500.50", 1500.5, true],
  ["another sum", "1500.50", 1500.51, false],
  ["a day that is read as its midnight elsewhere", "2026-12-31", "2026-12-31T00:00:00+05:00", true],
  ["another day", "2026-12-31", "2026-12-30T00:00:00+03:00", false],
  ["a time without an offset", "2026-12-31T10:00:00", "2026-12-31T10:00:00+03:00", true],
  ["a flag", "Y", true, true],
  ["a list", ["a", "b"], ["b", "a"], true],
  ["a list that grew", ["a"], ["a", "b"], false],
  ["phones", [{ typeId: "PHONE", value: "+7" }], [{ id: 5, typeId: "PHONE", value: "+7" }], true],
  ["another phone", [{ typeId: "PHONE", value: "+7" }], [{ id: 5, typeId: "PHONE", value: "+8" }], false],
])("%s of a new record", (_name, written, read, isSame) => {
  expect(holdsWritten({ FIELD: written }, { field: read }, true)).toBe(isSame);
});

test("of a changed record what others added to a list does not count", () => {
  expect(holdsWritten({ list: ["a"] }, { list: ["a", "b"] }, false)).toBe(true);
  expect(holdsWritten({ list: ["a"] }, { list: ["b"] }, false)).toBe(false);
});

test("a record that shows nothing of what was written proves nothing", () => {
  expect(holdsWritten({ title: "Press" }, { id: 5 }, true)).toBe(false);
  expect(holdsWritten({ title: "Press", hidden: 1 }, { title: "Press" }, true)).toBe(true);
});

test.each([
  [{ createdTime: "2026-11-21T10:00:00+03:00", updatedTime: "2026-11-21T10:00:05+03:00" }, false],
  [{ createdTime: "2026-11-21T10:00:00+03:00", updatedTime: "2026-11-21T10:00:06+03:00" }, true],
  [{ DATE_CREATE: "2026-11-21T10:00:00+03:00", DATE_MODIFY: "2026-11-22T10:00:00+03:00" }, true],
  [{ createdDate: "2026-11-21T10:00:00+03:00", changedDate: "2026-11-21T07:00:00Z" }, false],
  [{ createdTime: "2026-11-21T10:00:00+03:00" }, false],
])("the stamps %o: changed since it was made? %s", (row, isChanged) => {
  expect(wasModified(row)).toBe(isChanged);
});
