import type { Money } from "@b24kit/portal";
import { compareAmounts } from "@b24kit/report";
import { type MoneyTotals, negated, type Rates, totalsOf } from "../money.ts";
import type { KeptDeal, Movement } from "./movement.ts";

/**
 * A movement by count and by money: openThen + created + entered − won − lost − gone + changed = openNow, in every currency.
 * Both sides are converted by the rates of now, so that a new rate is no movement.
 */
export interface MovementTotals {
  readonly openThen: MoneyTotals;
  readonly created: MoneyTotals;
  readonly entered: MoneyTotals;
  /** With the amounts of the record, as the other two that left: what was open is what left. */
  readonly won: MoneyTotals;
  readonly lost: MoneyTotals;
  readonly gone: MoneyTotals;
  /** New amount − recorded amount of the deals that were open all the time; its count changes nothing. */
  readonly changed: MoneyTotals;
  readonly openNow: MoneyTotals;
  /** openNow − openThen. */
  readonly net: MoneyTotals;
}

interface Amount {
  readonly amount: Money;
}

/** What the groups of a movement come to. */
export function movementTotals(movement: Movement, rates: Rates): MovementTotals {
  const totals = (deals: readonly Amount[]): MoneyTotals => totalsOf(amountsOf(deals), rates);
  const { openThen, created, entered, kept, won, lost, gone, openNow } = movement;
  return {
    openThen: totals(openThen),
    created: totals(created),
    entered: totals(entered),
    won: totals(won),
    lost: totals(lost),
    gone: totals(gone),
    changed: changedTotals(kept.filter(isAmountChanged), rates),
    openNow: totals(openNow),
    net: {
      ...totalsOf([...amountsOf(openNow), ...amountsOf(openThen).map(negated)], rates),
      count: openNow.length - openThen.length,
    },
  };
}

function changedTotals(changed: readonly KeptDeal[], rates: Rates): MoneyTotals {
  const differences = changed.flatMap(({ before, deal }) => [deal.amount, negated(before.amount)]);
  return { ...totalsOf(differences, rates), count: changed.length };
}

/** A deal in another currency has another amount, even of the same number. */
function isAmountChanged({ before: { amount: before }, deal: { amount } }: KeptDeal): boolean {
  return before.currency !== amount.currency || compareAmounts(before.amount, amount.amount) !== 0;
}

function amountsOf(deals: readonly Amount[]): readonly Money[] {
  return deals.map(({ amount }) => amount);
}
