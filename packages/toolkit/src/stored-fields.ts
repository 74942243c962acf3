import { type DictionaryCache, loadFields, type PortalField } from "@b24kit/portal";

/** Fields of an entity that were read within a day, without asking the portal; undefined when nobody has. */
export type StoredFields = (entity: string) => readonly PortalField[] | undefined;

/** Looks fields up where `portal.fields()` keeps them. A cache that cannot be read has none. */
export function storedFields(cache: DictionaryCache, key: string, now: () => number): StoredFields {
  return (entity) => loadFields(cache, key, entity, now());
}
