import type { CrmType, PortalState } from "../portal/portal-state.ts";
import type { ClassicRow } from "../world/types.ts";

/** CRM entities that a test may change behind the back of whoever reads them. */
type EditedEntity = keyof typeof types;

/** Changes of the running portal that are no calls: other people at work. */
export interface WorldEdit {
  /** Ascending. */
  ids(entity: EditedEntity): readonly number[];
  /** False when there is no such record. */
  remove(entity: EditedEntity, id: number): boolean;
  /** Adds a record with these fields (classic names); without ID it gets the next one. The id is returned. */
  insert(entity: EditedEntity, fields: Readonly<Record<string, unknown>>): number;
}

const types = { lead: 1, deal: 2, contact: 3, company: 4 } as const satisfies Record<string, CrmType>;

/** Works on the portal's rows directly; the world that it was started with stays as it is. */
export function createWorldEdit(portal: PortalState): WorldEdit {
  return {
    ids: (entity) => portal.crm[types[entity]].ids,
    remove: (entity, id) => portal.crm[types[entity]].remove(id),
    insert(entity, fields) {
      const rows = portal.crm[types[entity]];
      const row: ClassicRow = { ID: String(rows.nextId()), ...fields };
      rows.put(row);
      return Number(row.ID);
    },
  };
}
