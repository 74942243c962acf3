import type { Lead } from "@b24kit/portal";
import { isWithin, toIso } from "../domain/dates.ts";
import { countDelta } from "../domain/sales/delta.ts";
import type { Context } from "../run/context.ts";
import { leadsBySource } from "../shared/leads-by-source.ts";
import type { WeekLeads } from "./data.ts";
import type { PipelineSpans } from "./spans.ts";

/** The new leads of the week by source. A portal in Simple CRM mode has none at all, which is not "no new leads". */
export function computeWeekLeads(
  leads: readonly Lead[] | null,
  { week, weekBefore }: Pick<PipelineSpans, "week" | "weekBefore">,
  { dictionaries, zone }: Context,
): WeekLeads | null {
  const mode = dictionaries.crmMode ?? null;
  if (leads === null && mode !== "simple") return null;
  const [now = [], before = []] = [week, weekBefore].map((span) =>
    (leads ?? []).filter((lead) => isWithin(lead.createdAt, span)),
  );
  return {
    mode,
    week: { from: toIso(week.from, zone.id), to: toIso(week.to, zone.id) },
    count: countDelta(now.length, before.length),
    bySource: leadsBySource(now, dictionaries).map(({ leads: own, ...source }) => ({ ...source, count: own.length })),
  };
}
