import type { Applied, Plan } from "b24kit";
import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import type { Text } from "../words.ts";
import { noteApplied, outcomeUnknown } from "./applied-notes.ts";

const step = { command: "a", method: "crm.deal.update", params: {} };
const update: Partial<Plan> = { reversibility: "undo", undo: [step] };
const creations: Partial<Plan> = { reversibility: "remove", undo: [] };

function applied(plan: Partial<Plan>, status: Applied["status"], outcome: Partial<Applied["outcome"]>): Applied {
  return {
    id: "k7d2",
    status,
    outcome: { commands: {}, seen: {}, created: {}, ...outcome },
    outcomes: {},
    objects: [],
    notes: [],
    plan: { commands: [], checks: [], ...plan } as never,
  };
}

function noted(ran: Applied): readonly string[] {
  const notes: string[] = [];
  noteApplied({ messages: { note: ({ en }: Text) => notes.push(en) } } as unknown as Context, ran);
  return notes;
}

const hint = ["to take it back: b24 plan undo k7d2"];
const made = { created: { a: "1", b: "2" }, seen: { a: { id: 1 }, b: { id: 2 } } };

test.each<[string, Applied, readonly string[]]>([
  ["a change", applied(update, "done", { commands: { a: "done" } }), hint],
  ["a change that was refused", applied(update, "failed", { commands: { a: "ACCESS_DENIED" } }), []],
  ["two creations", applied(creations, "done", made), hint],
  ["two creations that were refused", applied(creations, "failed", { commands: { a: "ACCESS_DENIED" } }), []],
])("after %s the way back is told where there is one", (_what, ran, expected) => {
  expect(noted(ran)).toEqual(expected);
});

test("of what may have been done it is told where to look first", () => {
  const lost = applied(update, "unknown", { commands: { a: "unknown" } });
  expect(noted(lost)).toEqual([]);
  expect(outcomeUnknown(lost).words.next.en).toContain("b24 plan undo k7d2 takes it back");
});
