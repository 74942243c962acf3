import { type Deal, isWorkingDay, type Money } from "@b24kit/portal";
import { periodSpan } from "../../domain/period.ts";
import { fractionOf } from "../../domain/fraction.ts";
import { exactInBase, hasRate, inBase } from "../../domain/money.ts";
import { plansIn, type Months } from "../../domain/sales-plan.ts";
import { closedIn } from "../../domain/sales/deals-in-period.ts";
import { planFact, workingDaysOf } from "../../domain/sales/plan-fact.ts";
import type { WeightedDeal } from "../../domain/sales/weighted-forecast.ts";
import { weightedSums } from "../../domain/sales/weighted-sums.ts";
import { isOwned, type Context } from "../../run/context.ts";
import { personRef } from "../names.ts";
import type { Plan, PlanFactData } from "./data.ts";

export interface PlanRows {
  /** Every deal closed in the months. */
  readonly closed: readonly Deal[];
  /** Weighted deals with a planned close in the months; null when unknown. */
  readonly weighted: readonly WeightedDeal[] | null;
}

/** Formula 13 for some months and the people who have a plan in them; null without a plan or a base currency. */
export function computePlan(months: Months, rows: PlanRows, context: Context): Plan | null {
  const { plan, today, dictionaries, whose, zone } = context;
  const { workCalendar, baseCurrency } = dictionaries;
  const plans = [...plansIn(plan ?? {}, months)]
    .filter(([person]) => isOwned(whose, person))
    .toSorted(([left], [right]) => left - right);
  if (plans.length === 0 || baseCurrency === undefined) return null;
  const workingDays = workingDaysOf(months, today, (date) => isWorkingDay(workCalendar, date));
  const { won } = closedIn(rows.closed, periodSpan(months, zone.id));
  const exact = (amounts: readonly Money[]) => exactInBase(amounts, dictionaries) ?? fractionOf("0");
  const factOf = (isCounted: (personId: number) => boolean): PlanFactData => {
    const planned = plans.filter(([person]) => isCounted(person)).flatMap(([, amounts]) => amounts);
    const ahead = (rows.weighted ?? []).filter(({ deal }) => isCounted(deal.responsibleId));
    const { workingDays: _, ...fact } = planFact({
      currency: baseCurrency,
      plan: exact(planned),
      won: exact(won.filter((deal) => isCounted(deal.responsibleId)).map((deal) => deal.amount)),
      weighted: inBase(weightedSums(ahead), dictionaries),
      workingDays,
    });
    return { ...fact, coverage: rows.weighted && fact.coverage };
  };
  const people = new Set(plans.map(([person]) => person));
  const currencies = new Set(plans.flatMap(([, amounts]) => amounts.map(({ currency }) => currency)));
  return {
    months: { from: months.from.toString(), to: months.to.toString() },
    workingDays,
    total: factOf((person) => people.has(person)),
    people: plans.map(([id]) => ({ person: personRef(id, dictionaries), ...factOf((person) => person === id) })),
    withoutRate: [...currencies].filter((code) => !hasRate(code, dictionaries)).toSorted(),
  };
}
