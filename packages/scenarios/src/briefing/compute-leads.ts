import type { Activity, Lead, StageMove } from "@b24kit/portal";
import { isWithin, toIso } from "../domain/dates.ts";
import { touchedLeads, untouchedLeads } from "../domain/leads.ts";
import { isOwned, type Context } from "../run/context.ts";
import { leadsBySource, sourceName } from "../shared/leads-by-source.ts";
import { linksOf } from "../shared/names.ts";
import type { BriefingLeads } from "./data.ts";

/** Rows of the lead queries; null for one that could not be read. */
export interface LeadRows {
  readonly leads: readonly Lead[] | null;
  readonly activities: readonly Activity[] | null;
  readonly moves: readonly StageMove[] | null;
}

/** Leads created since the last working day. A portal in Simple CRM mode has none at all, which is not "no new leads". */
export function computeLeads(rows: LeadRows, context: Context): BriefingLeads | null {
  const { dictionaries, sinceLastWorkingDay: period, whose, zone } = context;
  const mode = dictionaries.crmMode ?? null;
  const since = toIso(period.from, zone.id);
  if (mode === "simple") return { mode, since, count: 0, bySource: [], untouched: { count: 0, items: [] } };
  if (rows.leads === null) return null;
  const created = rows.leads.filter((lead) => isOwned(whose, lead.responsibleId) && isWithin(lead.createdAt, period));
  return {
    mode,
    since,
    count: created.length,
    bySource: leadsBySource(created, dictionaries).map(({ leads, ...source }) => ({ ...source, count: leads.length })),
    untouched: untouched(created, rows, context),
  };
}

/** Null when it cannot be known who was contacted. */
function untouched(
  leads: readonly Lead[],
  { activities, moves }: LeadRows,
  context: Context,
): BriefingLeads["untouched"] {
  if (activities === null || moves === null) return null;
  const items = untouchedLeads(leads, touchedLeads(activities, moves))
    .toSorted(
      (left, right) => left.createdAt.epochMilliseconds - right.createdAt.epochMilliseconds || left.id - right.id,
    )
    .map((lead) => ({
      id: lead.id,
      title: lead.title,
      source: lead.sourceId === undefined ? null : sourceName(lead.sourceId, context.dictionaries),
      createdAt: toIso(lead.createdAt, context.zone.id),
      link: linksOf(context).lead(lead.id),
    }));
  return { count: items.length, items };
}
