import type { Lead } from "../model/types.ts";
import type { Query } from "../query.ts";
import { itemQuery, type ItemConditions } from "./item-query.ts";
import { LEAD_FIELDS, parseLeads } from "./lead-adapter.ts";

/** Leads that meet every given condition. A portal in Simple CRM mode has none: ask `dictionaries().crmMode` first. */
export function leadsWhere(conditions: ItemConditions): Query<Lead> {
  return itemQuery(1, LEAD_FIELDS, conditions, parseLeads);
}
