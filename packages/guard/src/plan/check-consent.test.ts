import { expect, test } from "vitest";
import type { AccessPolicy } from "../policy/access-policy.ts";
import { checkConsent } from "./check-consent.ts";
import type { Consent, Plan } from "./plan.ts";

type Rules = Pick<AccessPolicy, "confirm" | "confirmDestructive">;

/** The error of a consent, undefined where it counts. */
function errorOf(rules: Rules, effect: Plan["effect"], by: Consent["by"]): unknown {
  try {
    checkConsent({ level: "destructive", allow: [], deny: [], ...rules }, { id: "p1", effect } as Plan, { by });
    return undefined;
  } catch (error) {
    return error;
  }
}

const strict: Rules = { confirm: "person" };
const lenient: Rules = { confirm: "agent", confirmDestructive: "agent" };

test("a person may say yes to everything", () => {
  for (const effect of ["write", "destructive"] as const) expect(errorOf(strict, effect, "person")).toBeUndefined();
});

test.each([
  [strict, "write", false],
  [{ ...strict, confirm: "agent" }, "write", true],
  [{ ...strict, confirm: "agent" }, "destructive", false],
  [{ ...strict, confirmDestructive: "agent" }, "destructive", false],
  [lenient, "destructive", true],
] as const)("an agent, where the profile has %j, for %s: %s", (rules, effect, may) => {
  expect(errorOf(rules, effect, "agent") === undefined).toBe(may);
});

test("whoever is neither says nothing that counts", () => {
  expect(errorOf(lenient, "write", "program" as never)).toMatchObject({ reason: "no-consent", plan: "p1" });
});

test("the words say which right an agent would need", () => {
  const [change, deletion] = (["write", "destructive"] as const).map((effect) => errorOf(strict, effect, "agent"));
  expect(change).toMatchObject({ hint: expect.stringContaining("b24 auth access write") });
  expect(deletion).toMatchObject({ hint: expect.stringContaining("b24 auth access destructive") });
});
