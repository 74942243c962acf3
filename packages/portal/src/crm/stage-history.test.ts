import { describe, expect, it } from "vitest";
import type { StageEntry } from "../model/types.ts";
import { completedStays, createStageHistory, ownersWithEarlierHistory } from "./stage-history.ts";

function entry(id: number, ownerId: number, at: number, more: Partial<StageEntry> = {}): StageEntry {
  return { id, ownerId, kind: "moved", at, categoryId: 0, stageId: "NEW", semantics: "open", ...more };
}

describe("a stage history", () => {
  const history = createStageHistory(
    [entry(5, 2, 50), entry(1, 1, 30, { kind: "created" }), entry(3, 2, 10)],
    [entry(4, 2, 10), entry(3, 2, 10), entry(6, 9, 1)],
  );

  it("has the records of each owner, oldest first, each once", () => {
    expect(history.of(2).map(({ id }) => id)).toEqual([3, 4, 5]);
    expect(history.of(1).map(({ id }) => id)).toEqual([1]);
    expect(history.of(7)).toEqual([]);
    expect(createStageHistory([]).of(7)).toEqual([]);
    expect([...history.all()].map((own) => own.map(({ id }) => id))).toEqual([[1], [3, 4, 5], [6]]);
  });

  it("knows whose beginning is recorded earlier", () => {
    expect(ownersWithEarlierHistory(history)).toEqual([2, 9]);
  });

  it("has a stay for every visit to a stage in work that ended", () => {
    const closed = createStageHistory([
      entry(1, 1, 10),
      entry(2, 1, 25, { stageId: "LOSE", semantics: "lost" }),
      entry(3, 1, 40),
      entry(4, 1, 41, { stageId: "WON", semantics: "won" }),
    ]);
    expect([...completedStays(closed)]).toEqual([
      { ownerId: 1, stageId: "NEW", enteredAt: 10, leftAt: 25 },
      { ownerId: 1, stageId: "NEW", enteredAt: 40, leftAt: 41 },
    ]);
  });
});
