import { PortalError } from "@b24kit/client";
import type { Applied, Plan } from "b24kit";
import { expect, test } from "vitest";
import { appliedAnswer } from "./applied-answer.ts";

const update: Partial<Plan> = {
  reversibility: "undo",
  undo: [{ command: "a", method: "crm.deal.update", params: {} }],
};
const creations: Partial<Plan> = { reversibility: "remove", undo: [] };
const failure = new PortalError("access-denied", "no", { portalCode: "ACCESS_DENIED" });

function applied(plan: Partial<Plan>, status: Applied["status"], outcome: Partial<Applied["outcome"]>): Applied {
  return {
    id: "k7d2",
    status,
    outcome: { commands: {}, seen: {}, created: {}, ...outcome },
    outcomes: { a: status === "done" ? { ok: true, result: true } : { ok: false, error: failure } },
    objects: [],
    notes: [],
    plan: { commands: [], checks: [], objects: [], portal: { url: "https://example.bitrix24.ru" }, ...plan } as never,
  };
}

test.each<[string, Applied, boolean]>([
  ["a change", applied(update, "done", { commands: { a: "done" } }), true],
  ["a change that was refused", applied(update, "failed", { commands: { a: "ACCESS_DENIED" } }), false],
  [
    "two creations",
    applied(creations, "done", { created: { a: "1", b: "2" }, seen: { a: { id: 1 }, b: { id: 2 } } }),
    true,
  ],
  ["two creations that were refused", applied(creations, "failed", { commands: { a: "ACCESS_DENIED" } }), false],
])("after %s the way back is told where there is one", (_what, ran, expected) => {
  const advice = (appliedAnswer(ran, "en", 0).advice ?? []).join();
  expect(advice.includes("b24 plan undo k7d2")).toBe(expected);
});
