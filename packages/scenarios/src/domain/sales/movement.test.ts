import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Deal, Money } from "@b24kit/portal";
import { compareAmounts, sumMoney } from "@b24kit/report";
import { at, deal } from "../../../test/builders.ts";
import { randomSales, salesNow, salesRates } from "../../../test/random-sales.ts";
import type { RecordedDeal } from "../daily-record.ts";
import { exactInBase, type MoneyTotals, negated } from "../money.ts";
import { openOf } from "./deals-in-period.ts";
import { movedDates } from "./moved-dates.ts";
import { keptDeals, type Movement, movementSince } from "./movement.ts";
import { movementTotals } from "./movement-totals.ts";

const takenAt = at("2026-11-13T09:00:00");
const date = (text: string) => Temporal.PlainDate.from(text);

function recorded(id: number, amount: string, more: Partial<RecordedDeal> & { readonly currency?: string } = {}) {
  const { currency = "RUB", ...rest } = more;
  const plannedClose = undefined;
  const known = { pipelineId: 0, stageId: "NEW", responsibleId: 1, plannedClose };
  return { id, amount: { currency, amount }, ...known, ...rest };
}

test("every deal stands in the group of what happened to it", () => {
  const before = at("2026-10-01T00:00:00");
  const open = [
    deal(1, "10", { createdAt: before }),
    deal(2, "25", { createdAt: before, categoryId: 5, stageId: "C5:A" }),
    deal(3, "7", { createdAt: takenAt }),
    deal(4, "8", { createdAt: takenAt.subtract({ seconds: 1 }) }),
    deal(9, "1", { createdAt: before, currency: "USD" }),
  ];
  const then = [
    recorded(1, "10"),
    recorded(2, "20"),
    recorded(5, "100"),
    recorded(6, "60"),
    recorded(7, "3"),
    recorded(9, "1"),
  ];
  const closed = [
    deal(5, "999", { semantics: "won" }),
    deal(6, "1", { semantics: "lost" }),
    // Opened and closed since.
    deal(8, "50", { semantics: "won", createdAt: takenAt }),
    // Read as closed a moment before it was opened again.
    deal(1, "10", { semantics: "lost" }),
  ];
  const movement = movementSince({ recorded: then, takenAt, open, closed });
  expect(groups(movement)).toEqual({ created: [3], entered: [4], kept: [1, 2, 9], won: [5], lost: [6], gone: [7] });
  const totals = movementTotals(movement, salesRates);
  expect(totals.won).toMatchObject({ count: 1, sums: [{ amount: "100.00" }] });
  expect(totals.changed).toMatchObject({
    count: 2,
    sums: [
      { currency: "RUB", amount: "4.00" },
      { currency: "USD", amount: "1.00" },
    ],
    converted: { amount: "96.57" },
  });
  expect(totals.net).toMatchObject({ count: -1, converted: { amount: "-51.43" } });
});

test("a planned close moves only from a date to another one", () => {
  const kept = keptDeals(
    [
      recorded(1, "1", { plannedClose: date("2026-11-30") }),
      recorded(2, "1", { plannedClose: date("2027-01-01") }),
      recorded(3, "1", { plannedClose: date("2026-11-30") }),
      recorded(4, "1"),
      recorded(5, "1", { plannedClose: date("2026-11-30") }),
    ],
    [
      deal(1, "1", { plannedClose: date("2027-01-31") }),
      deal(2, "1", { plannedClose: date("2026-12-31") }),
      deal(3, "1"),
      deal(4, "1", { plannedClose: date("2026-12-31") }),
      deal(5, "1", { plannedClose: date("2026-11-30") }),
    ],
  );
  expect(movedDates(kept)).toMatchObject({
    pushed: [{ deal: { id: 1 }, days: 62 }],
    pulledIn: [{ deal: { id: 2 }, days: 1 }],
  });
});

/** Deals of now, and a record in which each of them, and some more, may or may not be, with another amount or not. */
const drawn = randomSales(60).chain(({ deals }) =>
  fc.record({
    deals: fc.constant(deals),
    record: fc
      .array(
        fc.record({
          isIn: fc.boolean(),
          cents: fc.option(fc.integer({ min: -500, max: 999_999_999_999_999 }), { nil: undefined }),
          currency: fc.constantFrom(undefined, undefined, "USD", "XTS"),
        }),
        { minLength: deals.length + 5, maxLength: deals.length + 5 },
      )
      .map((rows) =>
        rows.flatMap(({ isIn, cents, currency }, index) => {
          const now = deals[index]?.amount ?? { currency: "RUB", amount: "5" };
          const amount = cents === undefined ? now.amount : String(cents / 100);
          return isIn ? [recorded(index + 1, amount, { currency: currency ?? now.currency })] : [];
        }),
      ),
  }),
);

test("the parts add up to the difference: deals, every currency, and converted", () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 0, max: 900_000 }), ({ deals, record }, minutesAgo) => {
      const movement = movementSince({
        recorded: record,
        takenAt: salesNow.subtract({ minutes: minutesAgo }),
        open: openOf(deals),
        closed: deals.filter(({ semantics }) => semantics !== "open"),
      });
      const { openThen, created, entered, won, lost, gone, changed, openNow, net } = movementTotals(
        movement,
        salesRates,
      );
      const incoming = created.count + entered.count;
      expect(openThen.count + incoming - won.count - lost.count - gone.count).toBe(openNow.count);
      expect(net.count).toBe(openNow.count - openThen.count);
      const parts = sum([created, entered, changed], [won, lost, gone]);
      expect(parts).toEqual(sum([openNow], [openThen]));
      expect(parts).toEqual(sum([net], []));
      // Unrounded; a line of the report is rounded by itself.
      const [parted, whole] = [exactParts(movement), difference(movement)].map((some) => exactInBase(some, salesRates));
      expect(parted).toEqual(whole);
    }),
  );
});

function ids(deals: readonly { readonly id: number }[]): readonly number[] {
  return deals.map(({ id }) => id);
}

function groups({ created, entered, kept, won, lost, gone }: Movement) {
  const same = kept.map(({ deal: { id } }) => id);
  return { created: ids(created), entered: ids(entered), kept: same, won: ids(won), lost: ids(lost), gone: ids(gone) };
}

function exactParts({ created, entered, kept, won, lost, gone }: Movement): readonly Money[] {
  const left = [...won, ...lost, ...gone, ...kept.map(({ before }) => before)].map(({ amount }) => negated(amount));
  return [...[...created, ...entered, ...kept.map((one) => one.deal)].map(({ amount }: Deal) => amount), ...left];
}

function difference({ openThen, openNow }: Movement): readonly Money[] {
  return [...openNow.map(({ amount }) => amount), ...openThen.map(({ amount }) => negated(amount))];
}

/** What some totals less others come to by currency, without those that come to nothing. */
function sum(plus: readonly MoneyTotals[], minus: readonly MoneyTotals[]): readonly Money[] {
  const amounts = [...plus.flatMap(({ sums }) => sums), ...minus.flatMap(({ sums }) => sums.map(negated))];
  return sumMoney(amounts).filter(({ amount }) => compareAmounts(amount, "0") !== 0);
}
