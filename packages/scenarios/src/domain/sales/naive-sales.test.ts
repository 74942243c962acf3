import * as fc from "fast-check";
import { createStageHistory, type Deal, type StageEntry } from "@b24kit/portal";
import { describe, expect, test } from "vitest";
import { asNumber, fraction, kopecks, over, sum, times, type Fraction } from "../../../test/fraction.ts";
import { randomSales, salesNow, salesRates, salesStages, salesToday } from "../../../test/random-sales.ts";
import { exactInBase } from "../money.ts";
import { concentration } from "./concentration.ts";
import { closedIn, openOf } from "./deals-in-period.ts";
import { dealStates } from "./deal-states.ts";
import { managerRows } from "./managers.ts";
import { pipelineTotals } from "./open-pipeline.ts";
import { learnOdds } from "./probability.ts";
import { quantile } from "./quantile.ts";
import { salesCycle } from "./sales-cycle.ts";
import { stageConversions } from "./stage-conversion.ts";
import { stageTable } from "./stage-table.ts";
import { timesInStages } from "./time-in-stage.ts";
import { velocity } from "./velocity.ts";
import { weightedForecast } from "./weighted-forecast.ts";
import { winRate } from "./win-rate.ts";

/** Everything a second time, by loops over everything and with fractions of integers. */

const now = salesNow.epochMilliseconds;
const day = 86_400_000;
const span = { from: salesNow.subtract({ hours: 90 * 24 }), to: salesNow };
const factors: Record<string, Fraction> = {
  RUB: fraction(1),
  USD: fraction("92.57"),
  KZT: over(fraction("17.3331"), fraction(100)),
};

const rub = (deals: readonly Deal[], weight: (deal: Deal) => Fraction = () => fraction(1)) =>
  sum(
    deals
      .filter((deal) => deal.amount.currency in factors)
      .map((deal) => times(times(fraction(deal.amount.amount), factors[deal.amount.currency]!), weight(deal))),
  );
const shown = (amount: Fraction) => ({ currency: "RUB", amount: kopecks(amount) });
const moved = (deal: Deal) => deal.movedAt!.epochMilliseconds;
const created = (deal: Deal) => deal.createdAt.epochMilliseconds;
const isIn = (at: number, days: number) => at >= now - days * day && at < now;
const recordsOf = (entries: readonly StageEntry[], deal: Deal) => entries.filter((entry) => entry.ownerId === deal.id);
const middle = (values: readonly number[]): number | null => {
  const ordered = values.toSorted((a, b) => a - b);
  if (ordered.length === 0) return null;
  const half = Math.floor(ordered.length / 2);
  return ordered.length % 2 === 1 ? ordered[half]! : (ordered[half - 1]! + ordered[half]!) / 2;
};

const shareWon = (known: readonly Deal[]): Fraction | undefined =>
  known.length < 20
    ? undefined
    : over(fraction(known.filter((deal) => deal.semantics === "won").length), fraction(known.length));
const idsOf = (some: readonly { readonly deal: Deal }[]) => some.map(({ deal }) => deal.id);
const ids = (some: readonly Deal[]) => some.map(({ id }) => id);
const rounded = (value: number | null) => value && Math.round(value * 1e12);

const check = (assertion: (world: { deals: readonly Deal[]; entries: readonly StageEntry[] }) => void) =>
  fc.assert(fc.property(randomSales(90), assertion), { numRuns: 100 });

describe("agrees with a naive second computation", () => {
  test("open pipeline and its stages", () => {
    check(({ deals }) => {
      const open = deals.filter((deal) => deal.semantics === "open");
      const rated = open.filter((deal) => deal.amount.currency !== "XTS");
      const totals = pipelineTotals(openOf(deals), salesRates);
      expect(totals.count).toBe(open.length);
      expect(totals.converted).toEqual(shown(rub(open)));
      expect(totals.average).toEqual(rated.length === 0 ? null : shown(over(rub(open), fraction(rated.length))));
      for (const row of stageTable({ deals: open, stages: salesStages, rates: salesRates, now: salesNow })) {
        const own = open.filter((deal) => deal.stageId === row.stageId);
        expect(row.totals.converted).toEqual(shown(rub(own)));
        expect(row.medianAge).toBe(middle(own.map((deal) => now - moved(deal))));
        const whole = rub(open.filter((deal) => deal.categoryId === row.pipelineId));
        const share = whole.n > 0n ? asNumber(over(rub(own), whole)) : null;
        expect(rounded(row.share)).toBe(rounded(share));
      }
    });
  });

  test("conversion from stage to stage", () => {
    check(({ deals, entries }) => {
      const rows = stageConversions({ deals, history: createStageHistory(entries), stages: salesStages, span });
      for (const { stageId, part, whole, waiting } of rows) {
        const place = salesStages.get(stageId)!;
        const cohort = deals.filter((deal) => {
          const first = recordsOf(entries, deal).find((entry) => entry.stageId === stageId);
          return first !== undefined && isIn(first.at, 90);
        });
        const advanced = cohort.filter((deal) => {
          const records = recordsOf(entries, deal);
          const later = records.slice(records.findIndex((entry) => entry.stageId === stageId) + 1);
          return later.some(
            (entry) =>
              entry.semantics === "won" ||
              (entry.semantics === "open" && (salesStages.get(entry.stageId)?.sort ?? -1) > place.sort),
          );
        });
        expect([whole, part]).toEqual([cohort.length, advanced.length]);
        const left = cohort.filter((deal) => deal.semantics === "open" && !advanced.includes(deal));
        expect(waiting).toEqual(left.map((deal) => deal.id));
      }
      expect(rows.map((row) => row.stageId)).toEqual(["NEW", "TALK", "BILL", "C5:B", "C5:A"]);
    });
  });

  test("win rate, cycle and velocity", () => {
    check(({ deals }) => {
      const closed = closedIn(deals, span);
      const won = deals.filter((deal) => deal.semantics === "won" && isIn(moved(deal), 90));
      const lost = deals.filter((deal) => deal.semantics === "lost" && isIn(moved(deal), 90));
      const rate = winRate(closed, salesRates);
      expect(rate.byCount).toMatchObject({ part: won.length, whole: won.length + lost.length });
      expect(rate.byAmount?.whole).toEqual(shown(rub([...won, ...lost])));
      const lengths = won.map((deal) => moved(deal) - created(deal));
      const positive = lengths.filter((length) => length >= 0);
      const cycle = salesCycle(closed.won);
      expect(cycle.median).toBe(middle(positive));
      expect(cycle.negative).toHaveLength(lengths.length - positive.length);
      const rated = won.filter((deal) => deal.amount.currency !== "XTS");
      const open = deals.filter((deal) => deal.semantics === "open");
      const length = middle(positive);
      const perDay = (cycle: number): Fraction => {
        const perWin = times(over(rub(won), fraction(rated.length)), fraction(open.length));
        const expected = times(perWin, over(fraction(won.length), fraction(won.length + lost.length)));
        return over(times(expected, fraction(day)), fraction(cycle));
      };
      const isDefined = rated.length > 0 && length !== null && length > 0;
      expect(velocity(open, closed, salesRates).perDay).toEqual(isDefined ? shown(perDay(length)) : null);
    });
  });

  test("the 75th percentile lies between its neighbours in quarters", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const ordered = values.toSorted((a, b) => a - b);
        // In quarters of the way between neighbours.
        const quarters = (ordered.length - 1) * 3;
        const low = ordered[Math.floor(quarters / 4)]!;
        const high = ordered[Math.min(ordered.length - 1, Math.floor(quarters / 4) + 1)]!;
        expect(quantile(values, 0.75)).toBeCloseTo((low * (4 - (quarters % 4)) + high * (quarters % 4)) / 4, 9);
      }),
    );
  });

  test("the time in a stage is the median of the stays that ended in the period", () => {
    check(({ deals, entries }) => {
      const times = timesInStages({ deals, history: createStageHistory(entries), span });
      for (const stageId of ["NEW", "TALK", "BILL", "C5:B", "C5:A"]) {
        const stays = deals.flatMap((deal) =>
          recordsOf(entries, deal).flatMap((entry, index, all) => {
            const next = all[index + 1];
            const counts = next !== undefined && entry.stageId === stageId && isIn(next.at, 90);
            return counts ? [next.at - entry.at] : [];
          }),
        );
        expect(times.get(stageId) ?? { count: 0, median: null }).toEqual({
          count: stays.length,
          median: middle(stays),
        });
      }
    });
  });

  test("probabilities and the weighted forecast", () => {
    check(({ deals, entries }) => {
      const range = { from: salesToday.subtract({ days: 20 }), to: salesToday.add({ days: 30 }) };
      const odds = learnOdds(deals, createStageHistory(entries), salesNow);
      const closed = deals.filter(
        (deal) => deal.semantics !== "open" && moved(deal) >= now - 365 * day && moved(deal) <= now,
      );
      const chance = (deal: Deal): Fraction | undefined =>
        deal.probability !== undefined
          ? over(fraction(deal.probability), fraction(100))
          : (shareWon(
              closed.filter((other) => recordsOf(entries, other).some(({ stageId }) => stageId === deal.stageId)),
            ) ?? shareWon(closed.filter((other) => other.categoryId === deal.categoryId)));
      const planned = deals.filter((deal) => {
        const days = deal.plannedClose && salesToday.until(deal.plannedClose).days;
        return deal.semantics === "open" && days !== undefined && days >= -20 && days < 30;
      });
      const ahead = planned.filter((deal) => salesToday.until(deal.plannedClose!).days >= 0);
      const weight = (deal: Deal) => chance(deal) ?? fraction(0);
      const likely = (percent: number) =>
        ahead.filter((deal) => weight(deal).n * 100n >= BigInt(percent) * weight(deal).d);
      const forecast = weightedForecast({ deals, range, today: salesToday, odds, rates: salesRates });
      expect(forecast.open.converted).toEqual(shown(rub(planned)));
      expect(forecast.weighted.converted).toEqual(shown(rub(ahead, weight)));
      expect(forecast.commit.converted).toEqual(shown(rub(likely(70))));
      expect(forecast.bestCase.converted).toEqual(shown(rub(likely(40))));
      expect(forecast.slipped).toHaveLength(planned.length - ahead.length);
      expect(forecast.withoutProbability).toEqual(ahead.filter((deal) => chance(deal) === undefined));
      const top = concentration(forecast.deals, salesRates)!;
      const amounts = ahead
        .filter((deal) => chance(deal) && deal.amount.currency !== "XTS")
        .map((deal) => rub([deal], weight));
      const largest = amounts.toSorted((a, b) => (a.n * b.d < b.n * a.d ? 1 : -1)).slice(0, 3);
      expect(top.part).toEqual(shown(sum(largest)));
      expect(top.whole).toEqual(shown(rub(ahead, weight)));
    });
  });

  test("stuck, rotting, no next step, managers", () => {
    check(({ deals }) => {
      const limits = new Map([["TALK", { source: "learned", milliseconds: 5.5 * day, stays: 9 } as const]]);
      const planned = new Set(deals.filter(({ id }) => id % 3 === 0).map(({ id }) => id));
      const states = dealStates(deals, { limits, now: salesNow, planned });
      const open = deals.filter((deal) => deal.semantics === "open");
      const limit = (deal: Deal) => (deal.stageId === "TALK" ? 5.5 : 14) * day;
      const stuck = open.filter((deal) => now - moved(deal) > limit(deal));
      const isUntouched = (deal: Deal) => now - (deal.lastActivityAt?.epochMilliseconds ?? 0) > limit(deal);
      expect(idsOf(states.filter(({ isStuck }) => isStuck))).toEqual(ids(stuck));
      expect(idsOf(states.filter(({ isRotting }) => isRotting))).toEqual(ids(stuck.filter(isUntouched)));
      expect(idsOf(states.filter(({ hasNextStep }) => hasNextStep === false))).toEqual(
        ids(open).filter((id) => id % 3 !== 0),
      );
      const closed = closedIn(deals, span);
      const counts = { overdueTasks: null, activitiesDone: new Map([[1, 4]]) };
      for (const row of managerRows({ open, closed, stuck, ...counts, rates: salesRates })) {
        const own = (some: readonly Deal[]) => some.filter((deal) => deal.responsibleId === row.personId);
        expect(row.open?.converted).toEqual(shown(rub(own(open))));
        expect(row.won?.converted).toEqual(shown(rub(own(closed.won))));
        expect([row.stuck, row.overdueTasks]).toEqual([own(stuck).length, null]);
        expect(row.activitiesDone).toBe(row.personId === 1 ? 4 : 0);
        const finished = own(closed.won).length + own(closed.lost).length;
        expect(row.winRate?.ratio).toBe(finished < 5 ? null : own(closed.won).length / finished);
      }
    });
  });

  test("sums in the base currency", () => {
    check(({ deals }) => {
      const exact = exactInBase(
        deals.map((deal) => deal.amount),
        salesRates,
      );
      const { n, d } = rub(deals);
      expect(exact && exact.numerator * d).toBe(exact && n * exact.denominator);
    });
  });
});
