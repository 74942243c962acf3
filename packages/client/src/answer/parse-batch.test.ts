import { expect, test } from "vitest";
import { parseBatch } from "../index.ts";

const empty = { result: [], result_error: [], result_total: [], result_next: [], result_time: [] };

test("containers may be objects", () => {
  const outcomes = parseBatch(
    {
      ...empty,
      result: { b: [1], a: null },
      result_total: { b: "7" },
      result_next: { b: 50 },
      result_time: { a: { duration: 1 }, b: {} },
    },
    ["a", "b"],
  );
  expect(Object.keys(outcomes)).toEqual(["a", "b"]);
  expect(outcomes).toEqual({
    a: { ok: true, result: null, time: { duration: 1 } },
    b: { ok: true, result: [1], total: 7, next: 50, time: {} },
  });
});

test("containers may be lists, each for itself", () => {
  const outcomes = parseBatch({
    ...empty,
    result: { 1: "one" },
    result_error: [{ error: "", error_description: "Not found" }],
  });
  expect(outcomes["0"]).toMatchObject({
    ok: false,
    error: { portalCode: "", description: "Not found", code: "portal-error" },
  });
  expect(outcomes["1"]).toEqual({ ok: true, result: "one" });
});

test("a key that PHP objects to is an ordinary key here", () => {
  const outcomes = parseBatch(JSON.parse('{"result":{"__proto__":5}}'), ["__proto__"]);
  expect(Object.getOwnPropertyDescriptor(outcomes, "__proto__")?.value).toEqual({ ok: true, result: 5 });
});

test("what the answer does not mention did not run when the batch was halted, and is unknown otherwise", () => {
  const answer = { ...empty, result_error: { a: { error: "X" } } };
  const halted = parseBatch(answer, ["a", "b"], { halt: true, methodOf: () => "crm.deal.add" });
  expect(halted["b"]).toMatchObject({ ok: false, error: { code: "not-run", mayHaveRun: false } });
  const silent = parseBatch(answer, ["a", "b"]);
  expect(silent["b"]).toMatchObject({ ok: false, error: { code: "malformed-answer", mayHaveRun: true } });
});

test.each([null, [], "text", 5])("an answer of %j tells nothing about any command", (answer) => {
  expect(parseBatch(answer, ["a"])["a"]).toMatchObject({ ok: false, error: { code: "malformed-answer" } });
});

test.each([
  ["ERROR_BATCH_LENGTH_EXCEEDED", "not-run"],
  ["ERROR_BATCH_METHOD_NOT_ALLOWED", "not-run"],
  ["OPERATION_TIME_LIMIT", "operation-limit"],
])("%s of a command is its outcome", (portalCode, code) => {
  const outcomes = parseBatch({ ...empty, result_error: { a: { error: portalCode, error_description: "" } } }, ["a"]);
  expect(outcomes["a"]).toMatchObject({ ok: false, error: { code, portalCode } });
});
