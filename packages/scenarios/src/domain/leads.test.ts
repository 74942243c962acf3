import { describe, expect, test } from "vitest";
import type { Activity } from "@b24kit/portal";
import { activity, lead, move } from "../../test/builders.ts";
import { isTouch, touchedLeads, untouchedLeads } from "./leads.ts";

const call = { kind: "call", direction: "incoming" } as const;

test.each([
  ["an outgoing call", { kind: "call", direction: "outgoing", isCompleted: true }, true],
  ["an outgoing letter not yet completed", { kind: "email", direction: "outgoing" }, true],
  ["a completed meeting", { kind: "meeting", isCompleted: true }, true],
  ["a planned meeting", { kind: "meeting" }, false],
  ["the form that made the lead", { isFromChannel: true, isCompleted: true }, false],
  ["an incoming letter", { kind: "email", direction: "incoming", isFromChannel: true, isCompleted: true }, false],
  ["an answered call", { ...call, isFromChannel: true, isCompleted: true }, true],
  ["a missed call", { ...call, isFromChannel: true, isMissedCall: true }, false],
  ["a missed call that was ticked off", { ...call, isMissedCall: true, isCompleted: true }, false],
] satisfies [string, Partial<Activity>, boolean][])("touch: %s", (_, more, expected) => {
  expect(isTouch(activity(1, more))).toBe(expected);
});

describe("touched leads", () => {
  test("by an activity bound to them, whoever owns it", () => {
    const bound = activity(0, {
      ownerType: "contact",
      ownerId: 77,
      direction: "outgoing",
      bindings: [
        { type: "contact", id: 77 },
        { type: "lead", id: 5 },
      ],
    });
    expect([...touchedLeads([bound], [])]).toEqual([5]);
  });

  test("by a move of the status, not by the creation", () => {
    const moves = [move(1, "2026-11-20T10:00:00", { kind: "created" }), move(2, "2026-11-20T10:00:00")];
    expect([...touchedLeads([], moves)]).toEqual([2]);
  });
});

test("untouched counts open leads only", () => {
  const leads = [
    lead(1, "2026-11-20T10:00:00"),
    lead(2, "2026-11-20T10:00:00", { semantics: "lost" }),
    lead(3, "2026-11-20T10:00:00", { semantics: "won" }),
    lead(4, "2026-11-20T10:00:00"),
  ];
  expect(untouchedLeads(leads, new Set([4])).map(({ id }) => id)).toEqual([1]);
});
