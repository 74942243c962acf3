import { describe, expect, test } from "vitest";
import type { PlanOutcome } from "../guard.ts";
import { undoRefusal } from "./can-undo.ts";
import type { Plan } from "./plan.ts";
import { planRefusals } from "./plan-refusals.ts";

const update = { key: "a", method: "crm.deal.update", params: {}, effect: "write" };
const removal = { key: "b", method: "crm.deal.delete", params: {}, effect: "destructive" };
const step = { command: "a", method: "crm.deal.update", params: {} };
const before = { command: "a", seen: { STAGE_ID: "NEW" } };

/** A plan that changes a deal; what is given stands in the place of its own. */
function planOf(own: object = {}): Plan {
  return {
    id: "p1",
    commands: [update],
    undo: [step],
    checks: [before],
    reversibility: "undo",
    ...own,
  } as unknown as Plan;
}

function outcomeOf(own: Partial<PlanOutcome> = {}): PlanOutcome {
  return { commands: { a: "done" }, seen: { a: { STAGE_ID: "WON" } }, created: {}, ...own };
}

/** Why it cannot be taken back; undefined where the portal is to be asked. */
const reasonOf = (plan: Plan, outcome?: PlanOutcome, status: Parameters<typeof undoRefusal>[0]["status"] = "done") =>
  undoRefusal({ plan, status, outcome })?.reason;

describe("a change", () => {
  test.each(["done", "failed", "unknown"] as const)("that is %s may be taken back where it shows", (status) => {
    expect(reasonOf(planOf(), outcomeOf(), status)).toBeUndefined();
  });

  test.each(["open", "running", "discarded", "expired", "undone"] as const)("of a plan that is %s cannot", (status) => {
    expect(reasonOf(planOf(), outcomeOf(), status)).toBe("nothing-to-undo");
  });

  test("that does not show left nothing to take back", () => {
    expect(reasonOf(planOf(), outcomeOf({ seen: { a: { STAGE_ID: "NEW" } } }))).toBe("nothing-to-undo");
  });

  test.each([
    ["done", undefined],
    ["unknown", undefined],
    ["ACCESS_DENIED", "nothing-to-undo"],
  ] as const)("that nobody read afterwards, and whose outcome is %s: %s", (code, expected) => {
    expect(reasonOf(planOf(), outcomeOf({ commands: { a: code }, seen: {} }))).toBe(expected);
    expect(reasonOf(planOf({ checks: [] }), outcomeOf({ commands: { a: code } }))).toBe(expected);
  });

  test("of which nothing was noted may have run", () => {
    expect(reasonOf(planOf())).toBeUndefined();
  });

  test("is compared with its own object before, not with that of another command", () => {
    const plan = planOf({
      commands: [update, { ...update, key: "c" }],
      undo: [{ ...step, command: "c" }],
      checks: [before, { command: "c", seen: { STAGE_ID: "LOSE" } }],
    });
    expect(reasonOf(plan, outcomeOf({ commands: { c: "done" }, seen: { c: { STAGE_ID: "LOSE" } } }))).toBe(
      "nothing-to-undo",
    );
  });

  test("of very many rows is taken back by the journal of its run", () => {
    expect(undoRefusal({ plan: planOf({ bulk: {} }), status: "done", outcome: outcomeOf() })).toEqual(
      planRefusals.many("p1"),
    );
  });

  test("without a way back is told as such", () => {
    expect(reasonOf(planOf({ undo: [], reversibility: "none" }), outcomeOf())).toBe("not-reversible");
  });
});

describe("a removal", () => {
  const restore = { command: "b", method: "crm.deal.restore", params: {} };

  test.each([
    ["done", undefined],
    ["unknown", "nothing-to-undo"],
    ["ACCESS_DENIED", "nothing-to-undo"],
  ] as const)("whose outcome is %s: %s", (code, expected) => {
    const plan = planOf({ commands: [update, removal], undo: [restore], checks: [] });
    expect(reasonOf(plan, outcomeOf({ commands: { b: code } }))).toBe(expected);
  });

  test("of another command makes a change no restore", () => {
    const plan = planOf({ commands: [removal, update] });
    expect(reasonOf(plan, outcomeOf({ seen: { a: { STAGE_ID: "NEW" } } }))).toBe("nothing-to-undo");
  });
});

/** A plan that creates records. */
function creating(own: object = {}): Plan {
  return planOf({ undo: [], checks: [], reversibility: "remove", ...own });
}

describe("what was created", () => {
  test("may be removed where at least one of it was read afterwards", () => {
    const created = { a: "7", b: "8" };
    expect(reasonOf(creating(), outcomeOf({ created, seen: { b: { ID: "8" } } }))).toBeUndefined();
    expect(reasonOf(creating({ reversibility: "partly" }), outcomeOf({ created, seen: {} }))).toBe("not-reversible");
  });

  test("is nothing where nothing is known to have been created", () => {
    expect(reasonOf(creating(), outcomeOf())).toBe("nothing-to-undo");
    expect(reasonOf(creating())).toBe("nothing-to-undo");
  });
});
