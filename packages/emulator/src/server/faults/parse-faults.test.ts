import * as fc from "fast-check";
import { expect, test } from "vitest";
import { FaultSpecError } from "./fault-spec-error.ts";
import { parseFaults } from "./parse-faults.ts";

test("a specification becomes faults", () => {
  expect(
    parseFaults("add:drop-answer@1, batch:502@3,any:slow=1.5s,add:run-after-disconnect@2+,Deal.List:html=503@2-4,"),
  ).toEqual([
    { method: "add", action: "drop", when: "after", nth: 1 },
    { method: "batch", action: "html", status: 502, when: "before", nth: 3 },
    { method: "any", action: "delay", ms: 1500 },
    { method: "add", action: "run-after-disconnect", nth: [2, Number.POSITIVE_INFINITY] },
    { method: "deal.list", action: "html", status: 503, when: "before", nth: [2, 4] },
  ]);
  expect(parseFaults("")).toEqual([]);
});

test.each([
  ["read:run-after-disconnect=300ms", { action: "run-after-disconnect", ms: 300 }],
  ["read:error=NOT_FOUND", { action: "error", code: "NOT_FOUND", status: 400, when: "before" }],
  ["read:error-after=X/503", { action: "error", code: "X", status: 503, when: "after" }],
  ["read:redirect=https://u@new.example:8443/a", { action: "redirect", to: "https://u@new.example:8443/a" }],
  ["read:huge=3kb", { action: "huge", bytes: 3000 }],
  ["read:drip=2m", { action: "drip", ms: 120_000 }],
])("%s", (text, expected) => {
  expect(parseFaults(text)).toEqual([{ method: "read", ...expected }]);
});

test.each([
  ["drop", "form", "add:drop-answer@1"],
  [":drop", "form", "any:slow=5s"],
  ["aad:drop", "target", "add"],
  ["add:dorp", "action", "drop-during"],
  ["add:", "action", "run-after-disconnect"],
  ["add:600", "action", "502-after"],
  ["add:constructor", "action", "drop"],
  ["add:slow", "value", "slow=5s"],
  ["add:slow=5", "value", "slow=5s"],
  ["add:drop=1", "value", "drop"],
  ["add:502=1", "value", "502"],
  ["add:redirect=new", "value", "redirect=https://new.example"],
  ["add:huge=1e9", "value", "huge=100MB"],
  ["add:drop@0", "hits", "@1"],
  ["add:drop@3-2", "hits", "@2-5"],
  ["add:drop@first", "hits", "@3+"],
])("%s is no fault: its %s", (part, problem, possible) => {
  const found = caught(() => parseFaults(`any:drop,${part},any:502`));
  expect(found).toMatchObject({ part, problem });
  expect(found?.possible).toContain(possible);
  expect(found?.message).toContain(part);
});

test("any text is read or refused with FaultSpecError", () => {
  const text = fc.stringMatching(/^((add|any|x)?:?(drop|502|slow|huge|error)?(=|@|-|\+|1|s|MB|,)*){0,3}$/);
  fc.assert(
    fc.property(text, (specification) => {
      expect(caught(() => parseFaults(specification)) ?? new FaultSpecError("", "form", [])).toBeInstanceOf(
        FaultSpecError,
      );
    }),
  );
});

function caught(run: () => unknown): FaultSpecError | undefined {
  try {
    run();
  } catch (error) {
    return error as FaultSpecError;
  }
  return undefined;
}
