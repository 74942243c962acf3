import type { Money } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { type Fraction, fractionOf, plus, scaled, toKopecks } from "../fraction.ts";
import { ratioOf } from "./share.ts";

export interface WorkingDays {
  /** Until and with today. */
  readonly elapsed: number;
  readonly total: number;
}

/** Formula 13. */
export interface PlanFact {
  readonly plan: Money;
  readonly won: Money;
  /** won ÷ plan; null when the plan is not above zero. */
  readonly ratio: number | null;
  /** What will be won by the end at this pace; null before the first working day. */
  readonly runRate: Money | null;
  /** plan − won; negative when the plan is exceeded. */
  readonly missing: Money;
  /** weighted ÷ missing; null when nothing is missing. */
  readonly coverage: number | null;
  readonly workingDays: WorkingDays;
}

export interface PlanFactOptions {
  readonly currency: string;
  /** Exact amounts in that currency. */
  readonly plan: Fraction;
  readonly won: Fraction;
  readonly weighted: Fraction;
  readonly workingDays: WorkingDays;
}

export function planFact({ currency, plan, won, weighted, workingDays }: PlanFactOptions): PlanFact {
  const { elapsed, total } = workingDays;
  const inKopecks = (amount: Fraction): Money => ({ currency, amount: toKopecks(amount) });
  const missing = plus(plan, scaled(won, fractionOf("-1")));
  return {
    plan: inKopecks(plan),
    won: inKopecks(won),
    ratio: ratioOf(won, plan),
    runRate: elapsed === 0 ? null : inKopecks(scaled(won, fractionOf(String(total)), fractionOf(String(elapsed)))),
    missing: inKopecks(missing),
    coverage: ratioOf(weighted, missing),
    workingDays,
  };
}

/** The working days of a range of dates (`to` not included), and how many of them have begun. */
export function workingDaysOf(
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  today: Temporal.PlainDate,
  isWorkingDay: (date: Temporal.PlainDate) => boolean,
): WorkingDays {
  const { days: length } = from.until(to, { largestUnit: "day" });
  const worked = Array.from({ length }, (_, index) => from.add({ days: index })).filter(isWorkingDay);
  return {
    elapsed: worked.filter((date) => Temporal.PlainDate.compare(date, today) <= 0).length,
    total: worked.length,
  };
}
