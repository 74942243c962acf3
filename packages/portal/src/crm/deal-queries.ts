import type { Deal } from "../model/types.ts";
import type { Query } from "../query.ts";
import { DEAL_FIELDS, dealReader } from "./deal-adapter.ts";
import { itemQuery, type ItemConditions } from "./item-query.ts";

/** Deals that meet every given condition. Recurring templates are left out. */
export function dealsWhere(conditions: ItemConditions): Query<Deal> {
  const read = dealReader();
  return itemQuery(2, DEAL_FIELDS, conditions, (rows) => read(rows).filter((deal) => !deal.isTemplate));
}
