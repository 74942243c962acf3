import type { Deal, ReadOutcome, StageEntry } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { Context } from "../run/context.ts";
import type { PipelineParameters } from "./definition.ts";
import { historyToAsk, longHistoryToAsk } from "./gather-history.ts";

const instant = (text: string) => Temporal.Instant.from(text);
const now = instant("2026-11-20T12:00:00Z");
const span = { from: instant("2026-08-22T00:00:00Z"), to: now };

/** As much of a context as the questions look at. */
const contextOf = (ownerIds?: readonly number[]) =>
  ({
    now,
    today: Temporal.PlainDate.from("2026-11-20"),
    zone: { id: "UTC" },
    period: {
      label: "last-90d",
      span,
      from: Temporal.PlainDate.from("2026-08-22"),
      to: Temporal.PlainDate.from("2026-11-21"),
    },
    whose: { kind: "all", ...(ownerIds && { ownerIds }) },
    dictionaries: { workCalendar: { weekStart: 1 } },
  }) as unknown as Context<PipelineParameters>;

const deals = Array.from(
  { length: 10_000 },
  (_, index) =>
    ({ id: index + 1, semantics: "open", responsibleId: 1, createdAt: instant("2026-02-01T09:00:00Z") }) as Deal,
);

function entry(ownerId: number, kind: StageEntry["kind"], at: string): StageEntry {
  const place = { categoryId: 0, stageId: "NEW", semantics: "open" } as const;
  return { id: ownerId * 2 + Number(kind === "moved"), ownerId, kind, at: instant(at).epochMilliseconds, ...place };
}

const read = (rows: readonly StageEntry[], truncated?: { read: number }): ReadOutcome<unknown> => ({
  ok: true,
  rows,
  ...(truncated && { truncated }),
});
const recent = deals.map(({ id }) => entry(id, "moved", "2026-10-01T09:00:00Z"));
const dealHistory = read(recent);
const created = deals.slice(1).map(({ id }) => entry(id, "created", "2026-02-01T09:00:00Z"));

describe("the history of very many deals", () => {
  it("is read as a whole from the day before the oldest of them", () => {
    const { longHistory } = longHistoryToAsk(deals, contextOf(), { dealHistory });
    expect(longHistory?.command.params["filter"]).toEqual({
      ">=CREATED_TIME": "2026-01-31T09:00:00+00:00",
      "<CREATED_TIME": "2026-08-22T00:00:00+00:00",
    });
  });

  it("is read deal by deal where they are fewer, where one is very old, and of some people", () => {
    expect(longHistoryToAsk(deals.slice(1), contextOf(), { dealHistory })).toEqual({});
    const old = deals.with(5, { ...deals[5]!, createdAt: instant("2012-01-01T00:00:00Z") });
    expect(longHistoryToAsk(old, contextOf(), { dealHistory })).toEqual({});
    expect(longHistoryToAsk(deals, contextOf([1]), { dealHistory })).toEqual({});
  });

  it("is then asked for of the deals whose beginning is still missing", () => {
    expect(ids(read(created))).toEqual([1]);
    // A list that was cut may lack moves behind the creation.
    expect(ids(read(created, { read: created.length }))).toHaveLength(10_000);
    expect(ids({ ok: false, failure: { key: "longHistory" } as never })).toHaveLength(10_000);
  });
});

/** The deals whose history is asked for by their ids, after this answer. */
function ids(longHistory: ReadOutcome<unknown>): readonly number[] {
  return Object.values(historyToAsk(deals, contextOf(), { dealHistory, longHistory })).flatMap(
    ({ command }) => (command.params["filter"] as { OWNER_ID: number[] }).OWNER_ID,
  );
}
