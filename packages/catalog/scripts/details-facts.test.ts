import { expect, test } from "vitest";
import { type DetailsFact, groupVersions, parseDetailsFacts } from "./details-facts.ts";
import { createFindReadBack } from "./read-back-of.ts";
import { renderDetails } from "./render-details.ts";
import { renderLiteral } from "./render-literal.ts";
import { partsOf, renderModules } from "./render-modules.ts";

const names = (module: string, ...all: string[]) => ({ module, names: all, lines: [] });

const fact: DetailsFact = {
  name: "b.item.update",
  scope: "b",
  kind: "write",
  restVersion: 2,
  title: "Change item",
  module: "b",
  deprecated: false,
  params: [{ name: "id", type: "integer", required: true }, { name: "fields" }],
  returns: { type: "boolean" },
  errors: ["E"],
  access: { webhook: true, appOnly: false, user: "any" },
  pagination: false,
  docPath: "api-reference/b/update.md",
};
const get: DetailsFact = {
  ...fact,
  name: "b.item.get",
  kind: "read",
  params: [{ name: "id", required: true }],
  returns: { shape: "object", wrapper: "item" },
};

test("a write is read by the get beside it", () => {
  const find = createFindReadBack([fact, get]);
  expect(find(fact)).toEqual({
    method: "b.item.get",
    id: { from: "id", to: "id" },
    fixed: [],
    row: ["item"],
    fields: "fields",
  });
  expect(find(get)).toBeUndefined();
});

test.each([
  ["is not a read", { ...get, kind: "write" as const }],
  ["belongs to the other version", { ...get, restVersion: 3 }],
  ["answers a list", { ...get, returns: { shape: "array" } }],
  ["says nothing of its answer", { ...get, returns: null }],
  [
    "needs what the write does not know",
    { ...get, params: [...(get.params ?? []), { name: "x", required: true as const }] },
  ],
])("not by one that %s", (_, other) => {
  expect(createFindReadBack([fact, other])(fact)).toBeUndefined();
});

test("two records of a name become a line and one of REST 3.0", () => {
  const rest3 = { ...fact, restVersion: 3, scope: "c", flags: ["replaces-field"] };
  const [versions] = groupVersions([rest3, fact]);
  const lines = renderDetails(versions!, () => undefined);
  expect(lines.map((line) => line.split("\t", 1)[0])).toEqual(["b.item.update", "+b.item.update"]);
  expect(JSON.parse(lines[0]!.split("\t")[1]!).slice(0, 3)).toEqual(["Change item", [1], "by.a.."]);
});

test("generated text is ASCII and says what it was given", async () => {
  const text = "a`b\\c${d} ёж \u{1F600}\t\u2028";
  const source = renderLiteral("lines", [text]);
  expect(source).toMatch(/^[\n\t -~]*$/);
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { lines: string };
  expect(module.lines).toBe(`\n${text}\n`);
});

test("beginnings of names are as short as they can be", () => {
  const parts = partsOf([names("x", "a.b.get", "c.get"), names("y", "a.d", "a")]);
  expect(renderModules(parts)).toContain("\nx 0 a.b c\ny 0 a a.d\n");
});

test.each([
  ["no title", { ...fact, title: undefined }],
  ["a module that would be another file", { ...fact, module: "../x" }],
  ["no page", { ...fact, docPath: "x" }],
])("refuses %s", (_, record) => {
  expect(() => parseDetailsFacts([record])).toThrow(/methods\.json/);
});
