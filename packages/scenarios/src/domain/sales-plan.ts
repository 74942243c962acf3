import type { Money } from "@b24kit/portal";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { fileProblem } from "./file-problem.ts";

/** "1500000 RUB", "20000.50 USD": what somebody is to win in a month. */
const planned = z
  .string()
  .trim()
  .regex(/^\d{1,15}(\.\d{1,2})?\s+[A-Z]{3}$/, 'write an amount with its currency, such as "1500000 RUB"')
  .transform((text): Money => {
    const [amount = "", currency = ""] = text.split(/\s+/);
    return { currency, amount };
  });

/**
 * The user's file of plans: by month, then by the id of the person, what is to be won with the currency.
 * `{"2026-11": {"7": "1500000 RUB", "12": "20000.50 USD"}, "2026-12": {"7": "1800000 RUB"}}`.
 */
const salesPlanSchema = z.record(
  z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  z.record(z.string().regex(/^[1-9]\d{0,14}$/), planned),
);

/** What people are to win, by month ("2026-11") and person. */
export type SalesPlan = z.output<typeof salesPlanSchema>;

/** Reads the parsed JSON of the file; `problem` says what is wrong with it, and where. */
export function parseSalesPlan(value: unknown): { readonly plan: SalesPlan } | { readonly problem: string } {
  const read = salesPlanSchema.safeParse(value);
  return read.success ? { plan: read.data } : { problem: fileProblem(read.error) };
}

/** Whole months, from the first day of one to the first day of another. */
export interface Months {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

/** What each person is to win in some months, amounts of one month each; people without a plan are missing. */
export function plansIn(plan: SalesPlan, { from, to }: Months): ReadonlyMap<number, readonly Money[]> {
  const [first, last] = [from.toString().slice(0, 7), to.toString().slice(0, 7)];
  const months = Object.entries(plan).filter(([month]) => month >= first && month < last);
  const plans = new Map<number, Money[]>();
  for (const [person, money] of months.flatMap(([, people]) => Object.entries(people))) {
    plans.set(Number(person), [...(plans.get(Number(person)) ?? []), money]);
  }
  return plans;
}
