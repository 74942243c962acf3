import { expect, test } from "vitest";
import type { MethodFact, ParameterFact } from "./method-facts.ts";
import { renderParams } from "./render-params.ts";
import { renderType } from "./render-type.ts";

const fact: MethodFact = {
  name: "a.list",
  title: "List a",
  module: "a",
  kind: "read",
  deprecated: false,
  params: [],
  returns: null,
  restVersion: 2,
  docPath: "a.md",
};

function rendered(params: readonly ParameterFact[] | null, more: Partial<MethodFact> = {}): string {
  return renderParams({ ...fact, params, ...more }, 0).replaceAll(/\s+/g, " ");
}

test.each([
  [undefined, "unknown"],
  ["integer", "Numeric"],
  ["string|lang_map", "string | Open"],
  ["integer | integer[]", "Numeric | readonly Numeric[]"],
  ["string|any", "unknown"],
  ["crm_multifield[]", "readonly Multifield[]"],
  ["catalog_product.id", "Numeric"],
  ["sale_status.id", "Scalar"],
  ["sale_paysystem_handler.CODE", "Scalar"],
  ["LayoutDto", "unknown"],
  ["toString", "unknown"],
])("the documented type %s is written as %s", (documented, written) => {
  expect(renderType(documented)).toBe(written);
});

test.each<[string, readonly ParameterFact[] | null, string]>([
  ["unknown parameters", null, "Open"],
  ["no parameters", [], "NoParams"],
  ["required", [{ name: "id", type: "integer", required: true }], "{ id: Numeric; }"],
  ["conditional", [{ name: "id", type: "integer", required: "conditional" }], "{ id?: Numeric; }"],
  [
    "a list that the page types as one",
    [{ name: "userIds", type: "integer" }],
    "{ userIds?: Numeric | readonly Numeric[]; }",
  ],
  ["no word", [{ name: "=DELETED", type: "string" }], '{ "=DELETED"?: string; }'],
  ["any name", [{ name: "<code>", type: "object" }], "{ [name: string]: Open; }"],
  ["a pattern", [{ name: "PARENT_ID_*", type: "integer" }], "{ [name: `PARENT_ID_${string}`]: Numeric; }"],
  ["user fields", [{ name: "UF_X", type: "string" }], "{ UF_X?: unknown; [name: `UF_${string}`]: unknown; }"],
  ["filter as text", [{ name: "FILTER", type: "string" }], "{ FILTER?: Filter; }"],
  [
    "filter",
    [{ name: "filter", type: "object", children: [{ name: "ID" }, { name: "UF_*" }] }],
    '{ filter?: Filter<"ID">; }',
  ],
  [
    "select",
    [{ name: "select", type: "array", children: [{ name: "ID" }, { name: "NAME" }] }],
    '{ select?: Select<"ID" | "NAME">; }',
  ],
  ["order", [{ name: "order", type: "object" }], "{ order?: Order; }"],
  [
    "order beside sort",
    [
      { name: "sort", type: "string" },
      { name: "order", type: "string" },
    ],
    "{ sort?: string; order?: Direction; }",
  ],
  ["order of a settings page", [{ name: "ORDER", type: "boolean" }], "{ ORDER?: Flag; }"],
  [
    "fields",
    [{ name: "fields", type: "array", children: [{ name: "A", type: "string" }] }],
    "{ fields?: Fields<{ A?: string; }>; }",
  ],
  [
    "a list of records",
    [{ name: "rows", type: "array", children: [{ name: "A", type: "string" }] }],
    "{ rows?: Several<{ A?: string; }>; }",
  ],
  [
    "an inner object",
    [{ name: "data", type: "object", children: [{ name: "A", type: "string" }] }],
    "{ data?: { A?: string; }; }",
  ],
  [
    "a dotted name",
    [
      { name: "fields", type: "object" },
      { name: "fields.ID", type: "integer", required: true },
    ],
    "{ fields?: Fields<{ ID: Numeric; }>; }",
  ],
])("%s", (_, params, written) => {
  expect(rendered(params)).toBe(written);
});

test("conditions of REST 3.0 are a list, names from an example are not all names", () => {
  const params = [{ name: "filter", type: "array" }];
  expect(rendered(params, { restVersion: 3 })).toBe("{ filter?: PhpArray; }");
  expect(rendered(params, { paramsSource: "example" })).toBe("Open & { filter?: Filter; }");
  expect(rendered([{ name: "ADMIN_MODE", type: "boolean" }], { name: "user.get" })).toBe(
    "UserConditions & { ADMIN_MODE?: Flag; }",
  );
});
