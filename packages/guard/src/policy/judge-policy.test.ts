import { expect, test } from "vitest";
import type { AccessPolicy } from "./access-policy.ts";
import { judgePolicy } from "./judge-policy.ts";

function policy(own: Partial<AccessPolicy>): AccessPolicy {
  return { level: "destructive", confirm: "person", allow: [], deny: [], ...own };
}

test.each([
  ["read-only", [true, false, false, false]],
  ["write", [true, true, false, false]],
  ["destructive", [true, true, true, true]],
] as const)("the level %s lets pass what it names, and what is below it", (level, expected) => {
  const effects = ["read", "write", "destructive", "unknown"] as const;
  const passes = effects.map((effect) => judgePolicy(policy({ level }), "crm.deal.update", effect) === undefined);
  expect(passes).toEqual(expected);
});

test.each([
  ["write", "write"],
  ["destructive", "destructive"],
  ["unknown", "destructive"],
] as const)("an effect %s is told to need the level %s", (effect, needed) => {
  const refusal = judgePolicy(policy({ level: "read-only" }), "crm.deal.update", effect);
  expect(refusal).toMatchObject({ reason: "level", hint: expect.stringContaining(`auth access ${needed}.`) });
});

test("what is denied stays so, whatever is allowed; what is allowed need not be so by each rule", () => {
  const own = policy({ allow: ["tasks.*", "crm.*"], deny: ["crm.deal.delete"] });
  const reasons = ["crm.deal.update", "crm.deal.delete", "user.get"].map(
    (method) => judgePolicy(own, method, "read")?.reason,
  );
  expect(reasons).toEqual([undefined, "denied", "denied"]);
});
