import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { StageEntry } from "../model/types.ts";
import { median } from "./median.ts";
import { createStageHistory } from "./stage-history.ts";
import { DEFAULT_STAGE_LIMIT, learnStageLimits } from "./stage-limits.ts";

const NOW = Temporal.Instant.from("2026-11-20T12:00:00Z");
const HOUR = 3_600_000;

let nextId = 1;
function move(
  ownerId: number,
  stageId: string,
  hoursAgo: number,
  semantics: StageEntry["semantics"] = "open",
): StageEntry {
  const kind = semantics === "open" ? "moved" : "closed";
  nextId += 1;
  return {
    id: nextId,
    ownerId,
    kind,
    at: NOW.subtract({ hours: hoursAgo }).epochMilliseconds,
    categoryId: 0,
    stageId,
    semantics,
  };
}

/** One visit to NEW of the given hours, left for WON. */
function visit(ownerId: number, hours: number, leftHoursAgo = 10): readonly StageEntry[] {
  return [move(ownerId, "NEW", leftHoursAgo + hours), move(ownerId, "WON", leftHoursAgo, "won")];
}

describe("the limit of a stage", () => {
  it("is 1.5 × the median of five or more completed stays", () => {
    const moves = [1, 2, 3, 4, 5].flatMap((owner) => visit(owner, owner * 10));
    expect(learnStageLimits(createStageHistory(moves), NOW).get("NEW")).toEqual({
      source: "learned",
      milliseconds: 45 * HOUR,
      stays: 5,
    });
  });

  it("takes the mean of the two middle stays of an even count", () => {
    const moves = [1, 2, 3, 4, 5, 6].flatMap((owner) => visit(owner, owner * 10));
    expect(learnStageLimits(createStageHistory(moves), NOW).get("NEW")?.milliseconds).toBe(1.5 * 35 * HOUR);
  });

  it("is 14 days when fewer stays are known", () => {
    const moves = [1, 2, 3, 4].flatMap((owner) => visit(owner, 10));
    expect(learnStageLimits(createStageHistory(moves), NOW).get("NEW")).toEqual({
      source: "default",
      milliseconds: DEFAULT_STAGE_LIMIT,
      stays: 4,
    });
  });

  it("counts each visit, and none that goes on", () => {
    const moves = [
      move(1, "NEW", 100),
      move(1, "PREPARATION", 90),
      move(1, "NEW", 80),
      move(1, "PREPARATION", 60),
      move(2, "NEW", 500),
    ];
    const limits = learnStageLimits(createStageHistory(moves), NOW);
    expect(limits.get("NEW")?.stays).toBe(2);
    expect(limits.get("PREPARATION")?.stays).toBe(1);
  });

  it("looks at stays that ended in the last 365 days, however early they began", () => {
    const year = 365 * 24;
    const moves = [...visit(1, year, 1), ...visit(2, 5, year), ...visit(3, 5, year + 1)];
    expect(learnStageLimits(createStageHistory(moves), NOW).get("NEW")?.stays).toBe(2);
  });

  it("does not exist for final stages, also when a deal was taken up again", () => {
    const moves = [move(1, "NEW", 50), move(1, "LOSE", 40, "lost"), move(1, "NEW", 30), move(1, "WON", 20, "won")];
    expect([...learnStageLimits(createStageHistory(moves), NOW).keys()]).toEqual(["NEW"]);
  });

  it("equals a plain second computation, in whatever order the records come", () => {
    const anyMove = fc.record({
      ownerId: fc.integer({ min: 1, max: 6 }),
      stageId: fc.constantFrom("NEW", "PREPARATION", "WON"),
      minutesAgo: fc.integer({ min: -100, max: 900_000 }),
    });
    fc.assert(
      fc.property(fc.array(anyMove, { maxLength: 120 }), (records) => {
        const moves = records.map(({ ownerId, stageId, minutesAgo }, index): StageEntry => {
          const semantics = stageId === "WON" ? "won" : "open";
          const at = NOW.epochMilliseconds - minutesAgo * 60_000;
          return { id: index + 1, ownerId, kind: "moved", at, categoryId: 0, stageId, semantics };
        });
        expect(Object.fromEntries(learnStageLimits(createStageHistory(moves), NOW))).toEqual(plainLimits(moves));
      }),
    );
  });
});

const rank = (candidate: StageEntry) => candidate.at * 1000 + candidate.id;

function plainLimits(moves: readonly StageEntry[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const stageId of ["NEW", "PREPARATION"]) {
    const stays: number[] = [];
    for (const entered of moves.filter((candidate) => candidate.stageId === stageId)) {
      const later = moves.filter((other) => other.ownerId === entered.ownerId && rank(other) > rank(entered));
      if (later.length === 0) continue;
      const left = later.reduce((first, other) => (rank(other) < rank(first) ? other : first));
      const age = NOW.epochMilliseconds - left.at;
      if (age >= 0 && age <= 365 * 24 * HOUR) stays.push(left.at - entered.at);
    }
    if (stays.length === 0) continue;
    stays.sort((a, b) => a - b);
    const half = Math.floor(stays.length / 2);
    const middle = stays.length % 2 === 1 ? stays[half]! : (stays[half - 1]! + stays[half]!) / 2;
    result[stageId] =
      stays.length >= 5
        ? { source: "learned", milliseconds: middle * 1.5, stays: stays.length }
        : { source: "default", milliseconds: 14 * 24 * HOUR, stays: stays.length };
  }
  return result;
}

describe("the median", () => {
  it("of nothing is undefined", () => {
    expect(median([])).toBeUndefined();
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1])).toBe(2.5);
  });
});
