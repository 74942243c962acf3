import type { ClassicRow } from "../types.ts";
import type { Customers } from "./customers.ts";
import { directorDeals } from "./director-deals.ts";
import { decimalOf, type NumberedDeal } from "./deal-plan.ts";
import { lastMove } from "./life.ts";
import { NO_ORIGIN } from "./no-origin.ts";
import type { Setting } from "./setting.ts";
import { leaveInDeletedStage } from "./deleted-stage.ts";
import { staffDeals } from "./staff-deals.ts";
import { DEAL, type Touches } from "./touches.ts";

/** Exactly `setting.deals` deals, numbered in the order of their creation. */
export function inventDeals(setting: Setting, customers: Customers): NumberedDeal[] {
  const own = directorDeals(setting, customers).slice(0, setting.deals);
  const random = setting.random("deal-ids");
  let id = 100;
  const others = leaveInDeletedStage(staffDeals(setting, customers, setting.deals - own.length));
  return [...own, ...others]
    .toSorted((a, b) => a.created - b.created)
    .map((plan) => ({ ...plan, id: (id += random.int(1, 3)) }));
}

export function dealRows(setting: Setting, deals: readonly NumberedDeal[], touches: Touches): ClassicRow[] {
  const random = setting.random("deal-cards");
  return deals.map((deal) => dealRow(setting, deal, touches, random.pick(SOURCES)));
}

const SOURCES = ["CALL", "WEB", "WEBFORM", "PARTNER", "RECOMMENDATION", "TRADE_SHOW", "EMAIL"] as const;

function dealRow(setting: Setting, deal: NumberedDeal, touches: Touches, source: string): ClassicRow {
  const { clock } = setting;
  const end = lastMove(deal.life);
  const created = clock.iso(deal.created);
  const moved = clock.iso(end.at);
  const owner = String(deal.responsible);
  const touched = Math.max(deal.created, touches.last(DEAL, deal.id) ?? 0);
  return {
    ID: String(deal.id),
    TITLE: deal.title,
    TYPE_ID: deal.categoryId === 1 ? "SERVICE" : "SALE",
    STAGE_ID: end.stage,
    STAGE_SEMANTIC_ID: end.semantics,
    PROBABILITY: deal.probability === undefined ? null : String(deal.probability),
    CURRENCY_ID: deal.currency,
    OPPORTUNITY: decimalOf(deal.cents),
    IS_MANUAL_OPPORTUNITY: "Y",
    TAX_VALUE: "0.00",
    LEAD_ID: null,
    COMPANY_ID: deal.company ? String(deal.company.id) : null,
    CONTACT_ID: deal.contact ? String(deal.contact.id) : null,
    QUOTE_ID: null,
    BEGINDATE: clock.isoDay(clock.dayOf(deal.created)),
    CLOSEDATE: deal.plannedClose === undefined ? "" : clock.isoDay(deal.plannedClose),
    ASSIGNED_BY_ID: owner,
    CREATED_BY_ID: owner,
    MODIFY_BY_ID: owner,
    MOVED_BY_ID: owner,
    DATE_CREATE: created,
    DATE_MODIFY: clock.iso(Math.max(end.at, touched)),
    MOVED_TIME: moved,
    OPENED: "Y",
    CLOSED: end.semantics === "P" ? "N" : "Y",
    COMMENTS: "",
    ADDITIONAL_INFO: null,
    LOCATION_ID: null,
    CATEGORY_ID: String(deal.categoryId),
    IS_NEW: end.type === 1 ? "Y" : "N",
    IS_RECURRING: deal.isTemplate ? "Y" : "N",
    IS_RETURN_CUSTOMER: "N",
    IS_REPEATED_APPROACH: "N",
    SOURCE_ID: source,
    SOURCE_DESCRIPTION: "",
    ...NO_ORIGIN,
    LAST_ACTIVITY_TIME: clock.iso(touched),
    LAST_ACTIVITY_BY: owner,
  };
}
