import type { Dictionaries } from "b24kit";
import { expect, test } from "vitest";
import { managersOf } from "./managers-of.ts";

const person = (id: number, isActive = true) => [id, { id, name: `#${id}`, isActive, departmentIds: [] }] as const;
const people: Dictionaries["people"] = new Map([person(1), person(2), person(3, false), person(4)]);
const departments: Dictionaries["departments"] = new Map(
  [
    { id: 10, name: "Sales", headId: 1 },
    { id: 11, name: "North", parentId: 10, headId: 2 },
    { id: 12, name: "South", parentId: 10, headId: 3 },
    { id: 13, name: "Key accounts", parentId: 11, headId: 1 },
    { id: 14, name: "Small", parentId: 11, headId: 2 },
    { id: 15, name: "Nobody's", parentId: 11 },
    { id: 20, name: "Elsewhere", headId: 4 },
  ].map((department) => [department.id, department]),
);
const find = (department: number, isDeep: boolean) => managersOf({ people, departments }, { department, isDeep });

test("the head of a department alone", () => {
  expect(find(10, false)).toEqual([{ userId: 1, department: 10, others: [] }]);
  expect(find(12, false)).toEqual([]);
  expect(find(15, false)).toEqual([]);
});

test("heads of all departments below it, each once, with the highest one; who left is none", () => {
  expect(find(10, true)).toEqual([
    { userId: 1, department: 10, others: [13] },
    { userId: 2, department: 11, others: [14] },
  ]);
});

test("departments that are above each other are met once", () => {
  const circle: Dictionaries["departments"] = new Map([
    [1, { id: 1, name: "One", parentId: 2, headId: 1 }],
    [2, { id: 2, name: "Two", parentId: 1, headId: 2 }],
  ]);
  expect(managersOf({ people, departments: circle }, { department: 1, isDeep: true })).toHaveLength(2);
});
