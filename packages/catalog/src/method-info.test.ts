import * as fc from "fast-check";
import { expect, test } from "vitest";
import { allMethods, isRead, methodInfo } from "./index.ts";

test("holds every documented name once, with its effect", () => {
  const effects = allMethods().map((method) => method.effect);
  expect(effects).toHaveLength(1670);
  expect(effects.filter((effect) => effect === "read")).toHaveLength(734);
  expect(effects.filter((effect) => effect === "write")).toHaveLength(644);
  expect(effects.filter((effect) => effect === "destructive")).toHaveLength(292);
  expect(new Set(allMethods().map((method) => method.name.toLowerCase())).size).toBe(1670);
});

test.each([
  ["crm.item.list", "crm", "read"],
  ["crm.item.add", "crm", "write"],
  ["tasks.task.delete", "task", "destructive"],
  ["user.current", "user", "read"],
  ["event.get", null, "read"],
  ["batch", "basic", "destructive"],
])("%s: scope %s, %s", (name, scope, effect) => {
  expect(methodInfo(name)).toEqual({ name, scope, effect });
});

test.each([
  "bizproc.workflow.kill",
  "disk.folder.deletetree",
  "event.offline.get",
  "batch",
  "im.dialog.read",
  "crm.duplicate.volatileType.register",
])("%s is not a read, whatever its name sounds like", (name) => {
  expect(methodInfo(name)).toBeDefined();
  expect(isRead(name)).toBe(false);
});

test("every method is found in any letter case, under its documented spelling", () => {
  for (const method of allMethods()) {
    expect(methodInfo(method.name)).toBe(method);
    expect(methodInfo(method.name.toLowerCase())).toBe(method);
    expect(methodInfo(method.name.toUpperCase())).toBe(method);
    expect(isRead(method.name.toUpperCase())).toBe(method.effect === "read");
  }
});

test.each([
  "",
  " ",
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "crm.deals.list",
  " user.get",
  "user.get ",
  "user.get\n",
  "user.get.json",
  "user.get.xml",
  "user.get/",
  "/user.get",
  "user.get?ID=1",
  "user.get\0",
  "user..get",
  "user",
  "r user.get",
  "# crm",
  "crm.\u212Aanban.get",
  "u\u017Fer.get",
])("%j is unknown", (name) => {
  expect(methodInfo(name)).toBeUndefined();
  expect(isRead(name)).toBe(false);
});

test("text that is not a documented name is unknown", () => {
  const names = new Set(allMethods().map((method) => method.name.toLowerCase()));
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.stringMatching(/^[a-zA-Z.]{1,12}$/),
    fc
      .tuple(fc.constantFrom(...names), fc.string({ minLength: 1, maxLength: 3, unit: "binary" }), fc.nat())
      .map(([name, insert, at]) => name.slice(0, at % name.length) + insert + name.slice(at % name.length)),
  );
  fc.assert(
    fc.property(anything, (name) => {
      fc.pre(!names.has(name.toLowerCase()));
      expect(methodInfo(name)).toBeUndefined();
      expect(isRead(name)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test("a record cannot be changed by who got it", () => {
  const batch = methodInfo("batch");
  expect(() => Object.assign(batch ?? {}, { effect: "read" })).toThrow(TypeError);
  expect(isRead("batch")).toBe(false);
});
