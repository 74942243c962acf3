import type { CrmLink } from "@b24kit/portal";

/** The numbers of linked records by their kind, each once. */
export function linkedIds(links: readonly CrmLink[]): Readonly<Record<CrmLink["type"], readonly number[]>> {
  const of = (wanted: CrmLink["type"]) => [...new Set(links.flatMap(({ type, id }) => (type === wanted ? id : [])))];
  return { contact: of("contact"), company: of("company"), lead: of("lead"), deal: of("deal") };
}
