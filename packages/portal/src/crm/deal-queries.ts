import { hasEmptyList } from "../conditions.ts";
import type { Deal } from "../model/types.ts";
import type { Query } from "../query.ts";
import { DEAL_FIELDS, dealReader } from "./deal-adapter.ts";
import { itemQuery, type ItemConditions } from "./item-query.ts";

/** Conditions that only deals have. */
export interface DealConditions extends ItemConditions {
  /** The main contact; of the further contacts of a deal the list can tell nothing. */
  readonly contactIds?: readonly number[];
  readonly companyIds?: readonly number[];
}

/** Deals that meet every given condition. Recurring templates are left out. */
export function dealsWhere({ contactIds, companyIds, ...conditions }: DealConditions): Query<Deal> {
  const read = dealReader();
  const query = itemQuery(2, DEAL_FIELDS, conditions, (rows) => read(rows).filter((deal) => !deal.isTemplate), {
    "@contactId": contactIds,
    "@companyId": companyIds,
  });
  return { ...query, isEmpty: query.isEmpty === true || hasEmptyList(contactIds, companyIds) };
}
