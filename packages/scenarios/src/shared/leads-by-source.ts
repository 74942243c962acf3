import type { Dictionaries, Lead } from "@b24kit/portal";

/** The leads that came from one place. */
export interface SourceLeads {
  readonly sourceId: string | null;
  /** Empty for leads without a source. */
  readonly name: string;
  readonly leads: readonly Lead[];
}

/** The most frequent source first, leads without one last among equals. */
export function leadsBySource(leads: readonly Lead[], dictionaries: Dictionaries): readonly SourceLeads[] {
  return [...Map.groupBy(leads, ({ sourceId }) => sourceId ?? null)]
    .map(([sourceId, own]) => ({
      sourceId,
      name: sourceId === null ? "" : sourceName(sourceId, dictionaries),
      leads: own,
    }))
    .toSorted(
      (left, right) =>
        right.leads.length - left.leads.length ||
        Number(left.sourceId === null) - Number(right.sourceId === null) ||
        left.name.localeCompare(right.name),
    );
}

/** The name of a source; its id when the portal does not list it. */
export function sourceName(id: string, { sources }: Dictionaries): string {
  return sources.get(id) ?? id;
}
