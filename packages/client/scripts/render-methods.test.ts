import { expect, test } from "vitest";
import { parseMethodFacts } from "./method-facts.ts";
import { renderMethodFiles } from "./render-methods.ts";
import { renderResult } from "./render-result.ts";

const fact = { deprecated: false, params: [], returns: null, restVersion: 2, kind: "read", title: "Read it" };
const facts = parseMethodFacts([
  { ...fact, name: "b.get", module: "pay-system", docPath: "b/get.md", returns: { type: "integer", shape: "integer" } },
  {
    ...fact,
    name: "a.update",
    module: "ai",
    docPath: "a/update.md",
    kind: "write",
    deprecated: true,
    replacedBy: ["b.get", "b.*"],
  },
  {
    ...fact,
    name: "A.get",
    module: "ai",
    docPath: "a/get.md",
    restVersion: 3,
    params: [{ name: "id", type: "integer" }],
  },
]);

test("a file per section, methods and files in order, whatever the order of the facts", () => {
  const files = renderMethodFiles(facts, new Set(["b.get"]));
  expect([...files.keys()]).toEqual(["ai.generated.ts", "pay-system.generated.ts", "portal-methods.generated.ts"]);
  expect(renderMethodFiles(facts.toReversed(), new Set(["b.get"]))).toEqual(files);
  expect(files.get("portal-methods.generated.ts")).toContain("    AiMethods,\n    PaySystemMethods {}");
});

test("a method shows what it does, its page, and what replaces it", () => {
  const file = renderMethodFiles(facts, new Set()).get("ai.generated.ts");
  expect(file).toContain(`import type { NoParams, Numeric } from "./values.ts";

/** Methods of the section "ai". */
export interface AiMethods {
  /**
   * Read it. Reads. Only in REST 3.0, which call() does not reach yet.
   * @see https://apidocs.bitrix24.com/a/get.html
   */
  "A.get": {
    params: {
      id?: Numeric;
    };
    result: unknown;
  };
  /**
   * Read it. Writes.
   * @deprecated Use \`b.get\`, \`b.*\`.
   * @see https://apidocs.bitrix24.com/a/update.html
   */
  "a.update": {
    params: NoParams;
    result: unknown;
  };
}
`);
});

test("the result of a core method is the one of its schema, which must be documented", () => {
  expect(renderMethodFiles(facts, new Set()).get("pay-system.generated.ts")).toContain("result: WireNumber;");
  const file = renderMethodFiles(facts, new Set(["b.get"])).get("pay-system.generated.ts");
  expect(file).toContain(`result: CoreResults["b.get"];`);
  expect(file).toContain("import type { CoreResults }");
  expect(() => renderMethodFiles(facts, new Set(["c.get"]))).toThrow(/c\.get/);
});

test.each([
  [null, "unknown"],
  [{ type: "boolean", shape: "boolean" }, "boolean"],
  [{ type: "boolean", shape: "string" }, "unknown"],
  [{ type: "string|null", shape: "string" }, "unknown"],
  [{ type: "object", shape: "object", keys: ["item:item"] }, 'Loose<"item">'],
  [{ type: "object", shape: "object", keys: ["~A:x", "a b:x", "rows[]:x", "A:y", "A:z"] }, 'Loose<"~A" | "A">'],
  [{ type: "object|boolean", shape: "object", keys: ["a:x"] }, "unknown"],
  [{ type: "deal[]", shape: "array", keys: ["ID:string"] }, 'LooseRows<"ID">'],
  [{ type: "object", shape: "array", keys: ["ID:string"] }, 'LooseRows<"ID">'],
  [{ type: "object", shape: "array" }, "unknown"],
  [{ type: "integer[]", shape: "array" }, "readonly unknown[]"],
])("the documented result %j is declared as %s", (returns, declared) => {
  expect(renderResult({ returns })).toBe(declared);
});
