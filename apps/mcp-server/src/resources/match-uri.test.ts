import { assert, property, string } from "fast-check";
import { expect, test } from "vitest";
import { matchUri } from "./match-uri.ts";

const template = "b24://deal/{id}{?at,from}";

test.each([
  [template, "b24://deal/112", { id: "112" }],
  [template, "b24://deal/112?from=3&at=%2Fa%20b", { id: "112", at: "/a b", from: "3" }],
  ["b24://schema/envelope", "b24://schema/envelope", {}],
  ["test://template/{id}/data", "test://template/7/data", { id: "7" }],
  ["b24://docs/{page}", "b24://docs/guide:events", { page: "guide:events" }],
  [template, "b24://deal/112?other=1", undefined],
  [template, "b24://deal/112?at=1&at=2", undefined],
  [template, "b24://deal/..", undefined],
  [template, "b24://deal/112/", undefined],
  ["b24://schema/envelope", "b24://schemaXenvelope", undefined],
  ["b24://a.b/{id}", "b24://aXb/1", undefined],
])("%s and %s give %j", (pattern, uri, variables) => {
  expect(matchUri(pattern, uri)).toEqual(variables);
});

test("whatever is written, an id is one plain word", () => {
  assert(
    property(string({ unit: "binary", maxLength: 200 }), (text) => {
      const id = matchUri(template, `b24://deal/${text}`)?.["id"];
      expect(id ?? "1").toMatch(/^[A-Za-z0-9._:-]+$/);
      expect([".", ".."]).not.toContain(id);
    }),
  );
});
