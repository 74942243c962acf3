import { createStageHistory, type StageEntry } from "@b24kit/portal";
import { describe, expect, test } from "vitest";
import { at, deal } from "../../../test/builders.ts";
import { salesNow, salesStages } from "../../../test/random-sales.ts";
import { learnOdds, probabilityOf } from "./probability.ts";
import { dealsThatChangedPipeline, isImmature, stageConversions } from "./stage-conversion.ts";
import { timesInStages } from "./time-in-stage.ts";

const span = { from: at("2026-10-01T00:00:00"), to: at("2026-11-01T00:00:00") };
const hour = 3_600_000;
let lastId = 0;

function path(ownerId: number, ...steps: readonly (readonly [stageId: string, when: string])[]): StageEntry[] {
  return steps.map(([stageId, when], index) => {
    lastId += 1;
    const semantics = stageId.endsWith("WON") ? "won" : stageId.endsWith("LOSE") ? "lost" : "open";
    const kind = index === 0 ? "created" : "moved";
    return { id: lastId, ownerId, kind, at: at(when).epochMilliseconds, categoryId: 0, stageId, semantics };
  });
}

const conversionOf = (stageId: string, entries: readonly StageEntry[], deals = [deal(1, "1")]) => {
  const history = createStageHistory(entries);
  const row = stageConversions({ deals, history, stages: salesStages, span }).find((one) => one.stageId === stageId);
  return row && [row.part, row.whole];
};

describe("conversion from stage to stage", () => {
  test.each([
    [
      "going on",
      [
        ["NEW", "2026-10-01T00:00:00"],
        ["TALK", "2026-12-01T00:00:00"],
      ],
      [1, 1],
    ],
    [
      "won",
      [
        ["NEW", "2026-10-05T00:00:00"],
        ["WON", "2026-10-06T00:00:00"],
      ],
      [1, 1],
    ],
    [
      "won after a loss",
      [
        ["NEW", "2026-10-05T00:00:00"],
        ["LOSE", "2026-10-06T00:00:00"],
        ["WON", "2026-10-07T00:00:00"],
      ],
      [1, 1],
    ],
    [
      "losing is no advance",
      [
        ["NEW", "2026-10-05T00:00:00"],
        ["LOSE", "2026-10-06T00:00:00"],
      ],
      [0, 1],
    ],
    [
      "a step back is none",
      [
        ["TALK", "2026-09-05T00:00:00"],
        ["NEW", "2026-10-05T00:00:00"],
      ],
      [0, 1],
    ],
    [
      "an unknown stage is none",
      [
        ["NEW", "2026-10-05T00:00:00"],
        ["GONE", "2026-10-06T00:00:00"],
      ],
      [0, 1],
    ],
    [
      "another pipeline is none",
      [
        ["NEW", "2026-10-05T00:00:00"],
        ["C5:A", "2026-10-06T00:00:00"],
      ],
      [0, 1],
    ],
    [
      "a second visit is no entry",
      [
        ["NEW", "2026-09-05T00:00:00"],
        ["TALK", "2026-09-06T00:00:00"],
        ["NEW", "2026-10-05T00:00:00"],
      ],
      [0, 0],
    ],
    [
      "the end of the period is outside",
      [
        ["NEW", "2026-11-01T00:00:00"],
        ["TALK", "2026-11-02T00:00:00"],
      ],
      [0, 0],
    ],
  ] as const)("%s", (_, steps, expected) => {
    expect(conversionOf("NEW", path(1, ...steps))).toEqual(expected);
  });

  test("a skipped stage has no entry, and others' deals do not count", () => {
    const entries = [
      ...path(1, ["NEW", "2026-10-05T00:00:00"], ["BILL", "2026-10-06T00:00:00"]),
      ...path(2, ["TALK", "2026-10-05T00:00:00"]),
    ];
    expect(conversionOf("TALK", entries)).toEqual([0, 0]);
    expect(conversionOf("BILL", entries)).toEqual([0, 1]);
  });

  test("is immature until the median cycle has passed since the end of the period", () => {
    const cycle = 19 * 24 * hour + 12 * hour;
    expect(isImmature(span, salesNow, cycle)).toBe(false);
    expect(isImmature(span, salesNow, cycle + 1)).toBe(true);
    expect(isImmature(span, salesNow, null)).toBeNull();
  });

  test("names the deals that came from another pipeline", () => {
    const [entry] = path(1, ["C5:A", "2026-10-05T00:00:00"]);
    const history = createStageHistory([{ ...entry!, kind: "pipeline-changed" }]);
    expect(dealsThatChangedPipeline([deal(1, "1"), deal(2, "1")], history).map(({ id }) => id)).toEqual([1]);
  });
});

test("time in stage: stays that ended in the period, each visit", () => {
  const entries = [
    ...path(
      1,
      ["NEW", "2026-10-01T00:00:00"],
      ["TALK", "2026-10-01T02:00:00"],
      ["NEW", "2026-10-02T00:00:00"],
      ["WON", "2026-10-02T05:00:00"],
    ),
    ...path(2, ["NEW", "2026-10-31T00:00:00"], ["TALK", "2026-11-01T00:00:00"]),
  ];
  // Somebody else's.
  const others = path(3, ["NEW", "2026-10-01T00:00:00"], ["TALK", "2026-10-21T00:00:00"]);
  const deals = [deal(1, "1", { semantics: "won", stageId: "WON" }), deal(2, "1", { stageId: "TALK" })];
  const times = timesInStages({ deals, history: createStageHistory([...entries, ...others]), span });
  expect([...times]).toEqual([
    ["NEW", { count: 2, median: 3.5 * hour }],
    ["TALK", { count: 1, median: 22 * hour }],
  ]);
});

const closed = (count: number, won: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) =>
    deal(index + 1, "1", {
      semantics: index < won ? "won" : "lost",
      movedAt: salesNow.subtract({ hours: 24 }),
      ...more,
    }),
  );
const visits = (ids: readonly number[]) =>
  createStageHistory(ids.flatMap((id) => path(id, ["TALK", "2026-10-01T00:00:00"], ["TALK", "2026-10-02T00:00:00"])));
const ids = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("the probability of a deal", () => {
  const asked = deal(99, "1", { stageId: "TALK" });

  test("is its own, then that of its stage, then that of its pipeline, then none", () => {
    const odds = learnOdds(closed(25, 5), visits(ids(20)), salesNow);
    expect(probabilityOf({ ...asked, probability: 30 }, odds)).toEqual({ source: "own", part: 30, whole: 100 });
    expect(probabilityOf(asked, odds)).toEqual({ source: "stage", part: 5, whole: 20 });
    expect(probabilityOf({ ...asked, stageId: "BILL" }, odds)).toEqual({ source: "pipeline", part: 5, whole: 25 });
    expect(probabilityOf({ ...asked, categoryId: 5, stageId: "C5:A" }, odds)).toBeUndefined();
  });

  test("needs 20 closed deals", () => {
    expect(probabilityOf(asked, learnOdds(closed(20, 5), visits(ids(19)), salesNow))?.source).toBe("pipeline");
    expect(probabilityOf(asked, learnOdds(closed(19, 5), visits(ids(19)), salesNow))).toBeUndefined();
  });

  test("looks back 365 days", () => {
    const year = { hours: 365 * 24 };
    const inTime = closed(20, 5, { movedAt: salesNow.subtract(year) });
    const tooOld = closed(20, 5, { movedAt: salesNow.subtract({ ...year, milliseconds: 1 }) });
    expect(probabilityOf(asked, learnOdds(inTime, visits([]), salesNow))?.source).toBe("pipeline");
    expect(probabilityOf(asked, learnOdds(tooOld, visits([]), salesNow))).toBeUndefined();
  });
});
