import { expect, test } from "vitest";
import { parseFacts, renderMethodTable } from "./method-table.ts";

/** The lines of the table of all methods, or (1) of those of REST 3.0. */
function rows(facts: unknown, table = 0): string[] {
  const source = renderMethodTable(parseFacts(facts));
  return (source.split("`")[2 * table + 1] ?? "").trim().split("\n");
}

const add = { name: "b.item.add", scope: "b", kind: "write", restVersion: 2 };

test("groups by scope and sorts, whatever the order of the facts", () => {
  const facts = [
    add,
    { name: "b.Gone", scope: "b", kind: "destructive", restVersion: 3, title: "ignored" },
    { name: "a.get", scope: "a", kind: "read", restVersion: "both" },
    { name: "event.get", scope: null, kind: "read", restVersion: 2 },
  ];
  const expected = ["# -", "r event.get", "# a", "r a.get", "# b", "d b.Gone", "w b.item.add"];
  expect(rows(facts)).toEqual(expected);
  expect(rows(facts.toReversed())).toEqual(expected);
});

test("a name with two versions keeps the first spelling and the more dangerous effect", () => {
  const old = { name: "task.Do", scope: "task", kind: "read", restVersion: 2 };
  const next = { name: "task.do", scope: "tasks", kind: "destructive", restVersion: 3 };
  expect(rows([next, old])).toEqual(["# task", "d task.Do"]);
  expect(
    rows([
      { ...old, kind: "destructive" },
      { ...next, kind: "write" },
    ]),
  ).toEqual(["# task", "d task.Do"]);
  expect(rows([{ ...old, kind: "destructive" }, { ...next, kind: "write" }, add], 1)).toEqual(["# tasks", "w task.do"]);
});

test.each([
  ["not a list", {}],
  ["an unknown kind", [{ ...add, kind: "toString" }]],
  ["a name that would break out of the source", [{ ...add, name: "a`;evil()//" }]],
  ["a name with a line break", [{ ...add, name: "a\nr b" }]],
  ["no scope", [{ ...add, scope: undefined }]],
  ["null", [null]],
])("refuses %s", (_, facts) => {
  expect(() => parseFacts(facts)).toThrow(/methods\.json/);
});
