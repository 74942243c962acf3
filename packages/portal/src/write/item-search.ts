import { z } from "zod";
import type { Deal, Lead } from "../model/types.ts";
import { DEAL_FIELDS, parseDeals } from "../crm/deal-adapter.ts";
import { LEAD_FIELDS, parseLeads } from "../crm/lead-adapter.ts";
import type { Query } from "../query.ts";
import { readRows, readWire, wireId, wireList, wireReference, wireText } from "../wire.ts";

/** How a record of the CRM is looked for: by its id, the whole title, or a part of it, case aside. */
export type ItemSearch = { readonly id: number } | { readonly whole: string } | { readonly part: string };

/** A contact or company as far as it is needed to be told from another one. */
export interface Customer {
  readonly type: "contact" | "company";
  readonly id: number;
  readonly name: string;
  readonly companyId?: number;
}

const METHOD = "crm.item.list";
const answer = z.object({ items: wireList });
const contactRow = z.object({ id: wireId, name: wireText, lastName: wireText, companyId: wireReference });
const companyRow = z.object({ id: wireId, title: wireText });

/** The newest 50 deals that fit; recurring templates are left out. */
export function dealsFound(search: ItemSearch): Query<Deal> {
  return itemPage(2, DEAL_FIELDS, conditionOf(search, "title"), (rows) =>
    parseDeals(rows).filter((deal) => !deal.isTemplate),
  );
}

/** The newest 50 leads that fit. */
export function leadsFound(search: ItemSearch): Query<Lead> {
  return itemPage(1, LEAD_FIELDS, conditionOf(search, "title"), parseLeads);
}

/** The newest 50 companies that fit. */
export function companiesFound(search: ItemSearch): Query<Customer> {
  return itemPage(4, ["id", "title"], conditionOf(search, "title"), (rows) =>
    readRows(METHOD, companyRow, rows).map(({ id, title }) => ({ type: "company" as const, id, name: title })),
  );
}

/** The newest 50 contacts whose first or last name fits. */
export function contactsFound(search: ItemSearch, name: "name" | "lastName"): Query<Customer> {
  return itemPage(3, ["id", "name", "lastName", "companyId"], conditionOf(search, name), (rows) =>
    readRows(METHOD, contactRow, rows).map((row) => ({
      type: "contact" as const,
      id: row.id,
      name: `${row.name} ${row.lastName}`.trim(),
      ...(row.companyId && { companyId: row.companyId }),
    })),
  );
}

function conditionOf(search: ItemSearch, field: string): Record<string, unknown> {
  if ("id" in search) return { id: search.id };
  return "whole" in search ? { [`=${field}`]: search.whole } : { [`%${field}`]: search.part };
}

/** One page: of more than 50 records that fit nobody could choose. */
function itemPage<Row>(
  entityTypeId: number,
  select: readonly string[],
  filter: Readonly<Record<string, unknown>>,
  parse: (rows: readonly unknown[]) => readonly Row[],
): Query<Row> {
  return {
    command: { method: METHOD, params: { entityTypeId, select, filter, order: { id: "DESC" } } },
    scope: "crm",
    isWhole: true,
    parse: ([result]) => parse(readWire(METHOD, answer, result).items),
  };
}
