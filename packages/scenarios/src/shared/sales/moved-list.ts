import type { MovedDate } from "../../domain/sales/moved-dates.ts";
import { quantile } from "../../domain/sales/quantile.ts";
import type { Context } from "../../run/context.ts";
import type { MovedDatesData } from "./changes-data.ts";
import { dealList } from "./deal-list.ts";

/** Deals whose planned close was moved in one direction, each with its dates. */
export function movedList(moved: readonly MovedDate[], context: Context): MovedDatesData {
  const byId = new Map(moved.map((item) => [item.deal.id, item]));
  const days = moved.map((item) => item.days);
  const median = quantile(days, 0.5);
  const { items, ...list } = dealList(
    moved.map(({ deal }) => deal),
    context,
  );
  return {
    ...list,
    days: median === undefined ? null : { median, largest: days.reduce((left, right) => Math.max(left, right)) },
    items: items.flatMap((line) => {
      const own = byId.get(line.id);
      return own === undefined ? [] : [{ ...line, plannedBefore: own.before.toString(), movedDays: own.days }];
    }),
  };
}
