import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { Currency, Deal, Semantics, Stage, StageEntry } from "@b24kit/portal";
import type { Rates } from "../src/domain/money.ts";
import { deal } from "./builders.ts";

/** Friday in Moscow. */
export const salesNow = Temporal.Instant.from("2026-11-20T09:00:00Z");
export const salesToday = Temporal.PlainDate.from("2026-11-20");

/** Roubles, two currencies with a rate, one without. */
export const salesRates: Rates = {
  baseCurrency: "RUB",
  currencies: new Map<string, Currency>([
    ["RUB", { code: "RUB", isBase: true, rate: "1", rateUnits: "1" }],
    ["USD", { code: "USD", isBase: false, rate: "92.57", rateUnits: "1" }],
    ["KZT", { code: "KZT", isBase: false, rate: "17.3331", rateUnits: "100" }],
    ["XTS", { code: "XTS", isBase: false }],
  ]),
};

function stage(id: string, pipelineId: number, sort: number, semantics: Semantics = "open"): [string, Stage] {
  return [id, { id, pipelineId, name: id, sort, semantics }];
}

/** Two pipelines; the sorts are not in the order of the ids. */
export const salesStages: ReadonlyMap<string, Stage> = new Map([
  stage("NEW", 0, 30),
  stage("TALK", 0, 40),
  stage("BILL", 0, 50),
  stage("WON", 0, 60, "won"),
  stage("LOSE", 0, 70, "lost"),
  stage("C5:B", 5, 10),
  stage("C5:A", 5, 20),
  stage("C5:WON", 5, 30, "won"),
  stage("C5:LOSE", 5, 40, "lost"),
]);

const stageIds = new Map([
  [0, ["NEW", "TALK", "BILL", "GONE", "WON", "LOSE"]],
  [5, ["C5:A", "C5:B", "C5:WON", "C5:LOSE"]],
]);

export interface RandomSales {
  readonly deals: readonly Deal[];
  readonly entries: readonly StageEntry[];
}

const visit = fc.record({ stage: fc.nat(5), minutesLater: fc.oneof(fc.constant(0), fc.nat(200_000)) });

const drawnDeal = fc.record({
  pipeline: fc.constantFrom(0, 5),
  startedMinutesAgo: fc.nat(800_000),
  visits: fc.array(visit, { minLength: 1, maxLength: 7 }),
  cents: fc.oneof(fc.constant(0), fc.integer({ min: -100_000, max: 999_999_999_999_999 })),
  currency: fc.constantFrom("RUB", "USD", "KZT", "XTS"),
  probability: fc.constantFrom(undefined, undefined, 10, 40, 69, 70, 100),
  closeInDays: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
  touchedMinutesAgo: fc.option(fc.nat(100_000), { nil: undefined }),
  responsibleId: fc.integer({ min: 1, max: 3 }),
  // Closed before it was created, as imports leave it.
  createdLater: fc.boolean().map((isOdd) => (isOdd ? 0 : 1)),
});

/** Deals in both pipelines with a history that agrees with them. */
export function randomSales(maxLength: number): fc.Arbitrary<RandomSales> {
  return fc.array(drawnDeal, { maxLength, size: "max" }).map((drawn) => {
    const worlds = drawn.map((one, index) => worldOf(one, index + 1));
    return { deals: worlds.map((world) => world.deal), entries: worlds.flatMap((world) => world.entries) };
  });
}

function worldOf(drawn: ReturnType<typeof drawnDeal.generate>["value_"], id: number) {
  const ids = stageIds.get(drawn.pipeline) ?? [];
  let at = salesNow.epochMilliseconds - drawn.startedMinutesAgo * 60_000;
  const entries = drawn.visits.map((step, index): StageEntry => {
    at = Math.min(salesNow.epochMilliseconds, at + (index === 0 ? 0 : step.minutesLater * 60_000));
    const stageId = ids[step.stage % ids.length] ?? "NEW";
    const semantics = salesStages.get(stageId)?.semantics ?? "open";
    const kind = index === 0 ? "created" : semantics === "open" ? "moved" : "closed";
    return { id: id * 100 + index, ownerId: id, kind, at, categoryId: drawn.pipeline, stageId, semantics };
  });
  const [first, last] = [entries[0]!, entries.at(-1)!];
  const createdAt = first.at + (drawn.createdLater === 0 ? 0 : 3_600_000);
  const { closeInDays, touchedMinutesAgo, probability } = drawn;
  const amount = `${drawn.cents < 0 ? "-" : ""}${Math.floor(Math.abs(drawn.cents) / 100)}.${String(Math.abs(drawn.cents) % 100).padStart(2, "0")}`;
  return {
    entries,
    deal: deal(id, amount, {
      currency: drawn.currency,
      categoryId: drawn.pipeline,
      stageId: last.stageId,
      semantics: last.semantics,
      responsibleId: drawn.responsibleId,
      createdAt: Temporal.Instant.fromEpochMilliseconds(createdAt),
      movedAt: Temporal.Instant.fromEpochMilliseconds(last.at),
      ...(probability !== undefined && { probability }),
      ...(closeInDays !== undefined && { plannedClose: salesToday.add({ days: closeInDays }) }),
      ...(touchedMinutesAgo !== undefined && { lastActivityAt: salesNow.subtract({ minutes: touchedMinutesAgo }) }),
    }),
  };
}
