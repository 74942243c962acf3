import { expect, test } from "vitest";
import { z } from "zod";
import { ClientError } from "../errors.ts";
import { parseResult, type Schema } from "./schema.ts";

function refusal(result: unknown, schema: Schema<unknown>): ClientError {
  try {
    parseResult("crm.item.get", result, schema);
  } catch (error) {
    if (error instanceof ClientError) return error;
  }
  throw new Error("nothing was refused");
}

test("a result that fits is what the schema makes of it", () => {
  expect(parseResult("a.get", { id: "5" }, z.object({ id: z.coerce.number() }))).toEqual({ id: 5 });
  expect(parseResult("a.get", "5", { parse: Number })).toBe(5);
});

test.each([
  [
    "a type",
    { items: [{ id: "secret" }] },
    z.object({ items: z.array(z.object({ id: z.number() })) }),
    "result.items.0.id must be number",
  ],
  ["a missing key", { secret: 1 }, z.object({ id: z.number() }), "result.id must be number"],
  ["the result itself", "secret", z.array(z.string()), "result must be array"],
  ["a choice of values", { kind: "secret" }, z.object({ kind: z.enum(["Y", "N"]) }), 'result.kind must be "Y" or "N"'],
  [
    "a choice of types",
    { id: "secret" },
    z.object({ id: z.union([z.number(), z.null()]) }),
    "result.id must be number or null",
  ],
  ["another rule", ["secret"], z.array(z.string().min(9)), "result.0 must be another value (too_small)"],
])("%s that does not fit is named with its place, never with the value", (_, result, schema, words) => {
  const error = refusal(result, schema);
  expect(error).toMatchObject({ code: "malformed-answer", method: "crm.item.get", mayHaveRun: true });
  expect(error.cause).toBeUndefined();
  expect(error.message).toBe(`The answer to "crm.item.get" is not as expected: ${words}.`);
  expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain("secret");
});

test("a long list of faults is cut short", () => {
  const error = refusal(Array(9).fill("secret"), z.array(z.number()));
  expect(error.message).toMatch(/result\.2 must be number; and 6 more\.$/);
});

function throwing(error: unknown): Schema<never> {
  return {
    parse: () => {
      throw error;
    },
  };
}

test("schemas of other libraries: paths of objects, or no issues at all", () => {
  const issues = [{ path: [{ key: "id" }, "x"], expected: "number", received: "secret" }];
  expect(refusal(1, throwing(Object.assign(new Error("secret"), { issues }))).message).toMatch(
    /result\.id\.x must be number\.$/,
  );
  for (const thrown of [new Error("secret"), "secret", undefined, { issues: [] }]) {
    expect(refusal(1, throwing(thrown)).message).toMatch(/: the schema refused it\.$/);
  }
});
