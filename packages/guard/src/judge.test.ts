import { allMethods, isRead } from "@b24kit/catalog";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { judge } from "./index.ts";

test("explains beforehand, without a call", () => {
  expect(judge({ method: "user.get", params: {} })).toEqual({ allowed: true });
  const refused = { method: "crm.item.add", reason: "write" };
  expect(judge({ method: "crm.item.add", params: {} })).toMatchObject({ allowed: false, refusal: refused });
});

test("REST 3.0 knows a method by what it does there", () => {
  const own = allMethods().find(({ name }) => isRead(name) && !judge({ method: name, params: {} }, "v3").allowed);
  expect(own).toBeDefined();
  expect(judge({ method: own?.name ?? "", params: {} }, "v3")).toMatchObject({ refusal: { reason: "unknown" } });
});

test("a parameter of the name toJSON is one, unless it is a function that would write another body", () => {
  const allowed = ["x", () => ({ cmd: "x" })].map(
    (toJSON) => judge({ method: "user.get", params: { toJSON } }).allowed,
  );
  expect(allowed).toEqual([true, false]);
});

test("nothing but a documented read is ever allowed", () => {
  const names = allMethods().map((method) => method.name);
  const bit = fc.constantFrom("", " ", ".", ".json", "/", "?", "#", "\0", "\n", "batch", "%2e", "[]", "\u200B", "a");
  const method = fc.tuple(bit, fc.constantFrom(...names), bit).map((parts) => parts.join(""));
  fc.assert(
    fc.property(method, (name) => {
      expect(judge({ method: name, params: {} }).allowed).toBe(isRead(name));
    }),
    { numRuns: 3000 },
  );
});

/** The name under which PHP files a query parameter (main/php_variables.c, php_register_variable_ex). */
function phpName(name: string): string {
  const text = name.replace(/^ +/, "").replace(/\0.*$/s, "");
  const open = text.indexOf("[", 1);
  const isArray = open > 0 && text.includes("]", open);
  const head = isArray ? text.slice(0, open) : text.replace("[", "_");
  return head.replaceAll(/[ .]/g, "_");
}

test("no spelling of a parameter reaches the portal as one of its own", () => {
  const word = fc.constantFrom("auth", "AUTH", "access", "Access", "token", "cmd", "HALT", "halt", "_", "x");
  const bit = fc.constantFrom(" ", ".", "_", "[", "]", "\0", "\t", "[]", "1", "");
  const name = fc.array(fc.oneof(word, bit), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(name, (parameter) => {
      const isProtocol = ["auth", "access_token", "cmd", "halt"].includes(phpName(parameter).toLowerCase());
      const { allowed } = judge({ method: "user.get", params: { [parameter]: "x" } });
      expect(allowed && isProtocol).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
