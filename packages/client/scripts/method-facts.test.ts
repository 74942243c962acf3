import { expect, test } from "vitest";
import { parseMethodFacts } from "./method-facts.ts";

const get = {
  name: "task.item.get",
  title: "Read item: task",
  module: "tasks",
  kind: "read",
  deprecated: false,
  params: [{ name: "id", type: "integer", required: true }],
  returns: null,
  restVersion: 2,
  docPath: "api/task/get.md",
};

test("of two versions the one of REST 2 is kept, whatever the order", () => {
  const next = { ...get, name: "Task.item.Get", restVersion: 3 };
  const other = { ...get, name: "task.item.list", restVersion: 3 };
  for (const facts of [
    [get, next, other],
    [next, get, other],
  ]) {
    expect(parseMethodFacts(facts)).toEqual([get, other]);
  }
});

test.each([
  ["not a list", {}],
  ["null", [null]],
  ["an unknown effect", [{ ...get, kind: "toString" }]],
  ["a name that would break out of a string", [{ ...get, name: 'a"; evil()' }]],
  ["a title that would end the comment", [{ ...get, title: "Read */ evil()" }]],
  ["a path that would end the comment", [{ ...get, docPath: "a*/b.md" }]],
  ["a module that leads out of the folder", [{ ...get, module: "../x" }]],
  ["a parameter that would break out", [{ ...get, params: [{ name: "a: 1 }" }] }]],
  ["such a parameter inside another", [{ ...get, params: [{ name: "a", children: [{ name: "`" }] }] }]],
  ["an unknown mark", [{ ...get, params: [{ name: "a", required: "maybe" }] }]],
  ["no returns", [{ ...get, returns: undefined }]],
])("refuses %s", (_, facts) => {
  expect(() => parseMethodFacts(facts)).toThrow(/methods\.json/);
});
