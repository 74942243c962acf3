import { expect, test } from "vitest";
import { parseFamilies, renderFamilies } from "./list-families.ts";

const fact = {
  method: "a.B.list",
  restVersion: 2,
  filterParam: "filter",
  filterKeys: "UPPER_SNAKE",
  filterKeyCase: "exact",
  operators: [">", "@"],
  operatorsServer: ["", "=", ">", "%"],
  unknownFilterKey: "ignored",
  order: null,
  select: "names",
  selectParam: "PARAMS.select",
  pagingParam: "PARAMS.offset",
};

function render(...facts: readonly object[]): unknown {
  const source = renderFamilies(parseFamilies(facts));
  const lines = source.slice(source.indexOf("= {") + 3, source.lastIndexOf(",\n};"));
  return JSON.parse(`{${lines}}`);
}

test("sure are the prefixes that page and server share, in doubt those of one", () => {
  expect(render(fact)).toEqual({
    "a.b.list": {
      filter: {
        path: ["filter"],
        keys: "UPPER_SNAKE",
        operators: ["", ">", "="],
        doubtful: ["@", "%"],
        isOperatorLost: true,
        unknownField: "ignored",
      },
      order: null,
      select: { path: ["PARAMS", "select"] },
      paging: ["PARAMS"],
    },
  });
});

test("spelling is no rule where both are read, and REST 3.0 has a key of its own", () => {
  const both = { ...fact, filterKeysAlso: "camelCase", restVersion: 3 };
  const any = { ...fact, method: "a.c", filterKeyCase: "ignored", filterParam: null, filterAlsoTopLevel: true };
  const none = { ...fact, method: "a.d", filterParam: null };
  expect(render(both, any, none)).toMatchObject({
    "a.b.list@3": { filter: expect.not.objectContaining({ keys: expect.anything() as unknown }) as object },
    "a.c": { filter: { isAlsoTopLevel: true } },
    "a.d": { filter: null },
  });
});

test.each([[{}], [[{ method: "a`b", restVersion: 2 }]], [[{ method: "a.b" }]], [[null]]])("refuses %o", (facts) => {
  expect(() => parseFamilies(facts)).toThrow(/list-families\.json/);
});
