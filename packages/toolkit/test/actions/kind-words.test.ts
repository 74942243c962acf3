import { globSync, readFileSync } from "node:fs";
import { kindAsObject, kindName } from "@b24kit/guard";
import { expect, test } from "vitest";

const folder = new URL("../../../scenarios/src/actions/", import.meta.url);

/** What actions name their objects, as it stands in the sources: `kind: "deal"`, `changeRequest("task", …`. */
const named = /(?:kind: |change(?:Request|dObject)\(\s*)"([a-z-]+)"/g;

const kinds = new Set(
  globSync("**/*.ts", { cwd: folder })
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .flatMap((source) => Array.from(source.matchAll(named), ([, kind = ""]) => kind)),
);
// The two kinds of result that preparing an action has.
for (const result of ["request", "choices"]) kinds.delete(result);

test("the sources of the actions name kinds", () => {
  expect([...kinds]).toEqual(
    expect.arrayContaining(["deal", "deal-comment", "lead", "meeting", "message", "task", "todo"]),
  );
});

test.each([...kinds])("%s has words", (kind) => {
  expect(kindAsObject(kind)?.ru).toMatch(/^[а-яё -]+$/);
  expect(kindName(kind).ru).toMatch(/^[а-яё -]+$/);
});
