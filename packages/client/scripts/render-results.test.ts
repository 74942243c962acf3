import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { results } from "../src/results/index.ts";
import { wireNumber, wireObject } from "../src/results/wire.ts";
import { namedSchemas } from "./named-schemas.ts";
import { renderResults } from "./render-results.ts";

test("the committed declarations are those of the schemas: run build-results.ts after a change", () => {
  const committed = readFileSync(join(import.meta.dirname, "../src/results/core-results.generated.ts"), "utf8");
  expect(renderResults(results, namedSchemas)).toBe(committed);
});

test("schemas are written as what they infer, with their descriptions", () => {
  const rows = z.array(z.union([wireNumber, z.string().nullable()]));
  const schema = wireObject({
    id: wireNumber.describe("Its number."),
    rows: rows.optional(),
    kind: z.literal(["a", ""]),
  });
  expect(renderResults({ "a.get": schema }, namedSchemas)).toContain(`  "a.get": {
    [key: string]: unknown;
    /** Its number. */
    id: WireNumber;
    rows?: (WireNumber | string | null)[] | undefined;
    kind: "a" | "";
  };
`);
});

test("a kind of schema that has no declaration is named", () => {
  expect(() => renderResults({ "a.get": z.map(z.string(), z.string()) }, namedSchemas)).toThrow(/"map"/);
});
