import type { Lead } from "@b24kit/portal";
import { Temporal } from "temporal-polyfill";
import { millisecondsBetween, toIso } from "../domain/dates.ts";
import type { Context } from "../run/context.ts";
import { leadsBySource, sourceName } from "../shared/leads-by-source.ts";
import { linksOf, personRef } from "../shared/names.ts";
import type { LeadItem, LeadSource } from "./data.ts";

const minute = 60_000;

type Touches = ReadonlyMap<number, number>;

/** What is to be known of a lead. `touches` is null when it is not known who was worked on. */
export function leadItem(lead: Lead, touches: Touches | null, context: Context): LeadItem {
  const { now, zone, dictionaries, known } = context;
  const touched = touches?.get(lead.id);
  const touchedAt = touched === undefined ? null : Temporal.Instant.fromEpochMilliseconds(touched);
  return {
    id: lead.id,
    title: lead.title,
    source: lead.sourceId === undefined ? null : sourceName(lead.sourceId, dictionaries),
    responsible: personRef(lead.responsibleId, dictionaries),
    status: lead.semantics,
    createdAt: toIso(lead.createdAt, zone.id),
    ageMinutes: Math.max(0, Math.floor(millisecondsBetween(lead.createdAt, now) / minute)),
    firstTouchAt: touchedAt && toIso(touchedAt, zone.id),
    isUntouched: touches && isUntouched(lead, touches),
    isNew: known === undefined ? null : !known.keys.has(`lead:${lead.id}`),
    link: linksOf(context).lead(lead.id),
  };
}

/** The most frequent source first, leads without one last among equals. */
export function sourcesOf(
  leads: readonly Lead[],
  touches: Touches | null,
  { dictionaries }: Pick<Context, "dictionaries">,
): LeadSource[] {
  return leadsBySource(leads, dictionaries).map(({ sourceId, name, leads: own }) => ({
    sourceId,
    name: sourceId === null ? null : name,
    count: own.length,
    untouched: touches && own.filter((lead) => isUntouched(lead, touches)).length,
  }));
}

function isUntouched({ id, semantics }: Lead, touches: Touches): boolean {
  return semantics === "open" && !touches.has(id);
}
