import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import type { Deal } from "@b24kit/portal";
import { at, deal, move } from "../../test/builders.ts";
import {
  closedAt,
  closedUnlikeHistory,
  isRotting,
  isSlipped,
  isStuck,
  shownDays,
  stageEnteredAt,
  withConfiguredLimits,
} from "./deals.ts";

const now = at("2026-11-20T12:00:00");
const day = 86_400_000;

const enteredAgo = (milliseconds: number): Partial<Deal> => ({ movedAt: now.subtract({ milliseconds }) });

describe("stuck", () => {
  const learned = new Map([["NEW", { source: "learned", milliseconds: 1.5 * day, stays: 7 } as const]]);

  test("after 14 days where nothing is known, exactly", () => {
    expect(isStuck(deal(1, "1", enteredAgo(14 * day)), new Map(), now)).toBe(false);
    expect(isStuck(deal(1, "1", enteredAgo(14 * day + 1)), new Map(), now)).toBe(true);
  });

  test("after the learned limit of its stage", () => {
    expect(isStuck(deal(1, "1", enteredAgo(1.5 * day)), learned, now)).toBe(false);
    expect(isStuck(deal(1, "1", enteredAgo(1.5 * day + 1)), learned, now)).toBe(true);
  });

  test("never when closed", () => {
    expect(isStuck(deal(1, "1", { ...enteredAgo(90 * day), semantics: "lost" }), new Map(), now)).toBe(false);
  });

  test("counts from the creation when the deal never moved", () => {
    const { movedAt: _, ...still } = deal(1, "1", { createdAt: now.subtract({ hours: 24 * 20 }) });
    expect(stageEnteredAt(still)).toEqual(still.createdAt);
    expect(isStuck(still, new Map(), now)).toBe(true);
  });
});

describe("rotting", () => {
  const stuck = enteredAgo(15 * day);
  const isRottingWith = (more: Partial<Deal>) => isRotting(deal(1, "1", { ...stuck, ...more }), new Map(), now);

  test("is stuck and touched by nobody for as long", () => {
    expect(isRottingWith({})).toBe(true);
    expect(isRottingWith({ lastActivityAt: now.subtract({ milliseconds: 14 * day }) })).toBe(false);
    expect(isRottingWith({ lastActivityAt: now.subtract({ milliseconds: 14 * day + 1 }) })).toBe(true);
    expect(isRottingWith({ lastActivityAt: now.subtract({ hours: 9999 }), ...enteredAgo(13 * day) })).toBe(false);
    expect(isRottingWith({ semantics: "won" })).toBe(false);
  });
});

test("a configured limit wins over a learned one", () => {
  const learned = { source: "learned", milliseconds: day, stays: 5 } as const;
  const limits = withConfiguredLimits(
    new Map([
      ["NEW", learned],
      ["WORK", learned],
    ]),
    { NEW: 2.5 },
  );
  expect([...limits]).toEqual([
    ["NEW", { source: "configured", milliseconds: 2.5 * day }],
    ["WORK", learned],
  ]);
  expect(isStuck(deal(1, "1", enteredAgo(2.5 * day)), limits, now)).toBe(false);
});

test("days are shown rounded up", () => {
  expect([0, 1, day, day + 1].map(shownDays)).toEqual([0, 1, 1, 2]);
});

const closing = (date: string, more: Partial<Deal> = {}) =>
  deal(1, "1", { plannedClose: Temporal.PlainDate.from(date), ...more });

test("slipped: the planned close is before today, on the date as written", () => {
  const today = Temporal.PlainDate.from("2026-11-20");
  expect(isSlipped(closing("2026-11-19"), today)).toBe(true);
  expect(isSlipped(closing("2026-11-20"), today)).toBe(false);
  expect(isSlipped(closing("2026-11-01", { semantics: "won" }), today)).toBe(false);
  expect(isSlipped(deal(1, "1"), today)).toBe(false);
});

describe("closed at", () => {
  const won = deal(1, "1", { semantics: "won", movedAt: at("2026-11-20T10:00:00") });

  test("is the last move of a won or lost deal", () => {
    expect(closedAt(won)).toEqual(won.movedAt);
    expect(closedAt(deal(2, "1"))).toBeUndefined();
  });

  test("is doubted when the last record of the history differs by more than a minute, or is missing while others are there", () => {
    const early = move(1, "2026-11-19T10:00:00");
    expect(closedUnlikeHistory([won], [early, move(1, "2026-11-20T10:00:40")])).toEqual([]);
    expect(closedUnlikeHistory([won], [early, move(1, "2026-11-20T10:02:00")])).toEqual([won]);
    expect(closedUnlikeHistory([won], [move(2, "2026-11-20T10:00:00")])).toEqual([won]);
    expect(closedUnlikeHistory([won], [])).toEqual([]);
  });
});
