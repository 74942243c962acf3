import { compareAmounts } from "@b24kit/report";
import { totalsOf } from "../domain/money.ts";
import type { DealState } from "../domain/sales/deal-states.ts";
import type { Context } from "../run/context.ts";
import { personRef } from "../shared/names.ts";
import type { StuckManager } from "./data.ts";

/** Everybody who is responsible for a stuck deal or one without a next step; the largest stuck sum first. */
export function managersOf(states: readonly DealState[], context: Context): StuckManager[] {
  return [...Map.groupBy(states, ({ deal }) => deal.responsibleId)]
    .filter(([, own]) => own.some(({ isStuck, hasNextStep }) => isStuck || hasNextStep === false))
    .map(([id, own]) => managerOf(id, own, context))
    .toSorted(byStuckMoney);
}

function managerOf(id: number, own: readonly DealState[], { dictionaries }: Context): StuckManager {
  const stuck = own.filter(({ isStuck }) => isStuck);
  const areStepsKnown = own.every(({ hasNextStep }) => hasNextStep !== null);
  return {
    person: personRef(id, dictionaries),
    open: own.length,
    stuck: totalsOf(
      stuck.map(({ deal }) => deal.amount),
      dictionaries,
    ),
    rotting: own.filter(({ isRotting }) => isRotting).length,
    withoutNextStep: areStepsKnown ? own.filter(({ hasNextStep }) => hasNextStep === false).length : null,
  };
}

function byStuckMoney(left: StuckManager, right: StuckManager): number {
  return (
    compareAmounts(right.stuck.converted?.amount ?? "0", left.stuck.converted?.amount ?? "0") ||
    right.stuck.count - left.stuck.count ||
    left.person.id - right.person.id
  );
}
