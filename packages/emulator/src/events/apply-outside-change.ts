import type { CrmType, PortalState } from "../portal/portal-state.ts";
import { serverIso } from "../server/time-profile.ts";
import type { ClassicRow } from "../world/types.ts";
import type { OutsideChange } from "./event-control.ts";

const types = { lead: 1, deal: 2, contact: 3, company: 4 } as const satisfies Record<string, CrmType>;

/** Changes the portal's rows; the id of the object, undefined when there is none. */
export function applyOutsideChange(portal: PortalState, change: OutsideChange): number | undefined {
  return change.entity === "task" ? changeTask(portal, change) : changeRecord(portal, types[change.entity], change);
}

function changeRecord(
  portal: PortalState,
  type: CrmType,
  { action, id = 0, fields }: OutsideChange,
): number | undefined {
  const rows = portal.crm[type];
  const now = serverIso(portal, portal.now());
  if (action === "add") {
    const row: ClassicRow = { DATE_CREATE: now, DATE_MODIFY: now, ...fields, ID: String(rows.nextId()) };
    rows.put(row);
    return Number(row.ID);
  }
  if (action === "delete") return rows.remove(id) ? id : undefined;
  const row = rows.get(id);
  if (row !== undefined) rows.put({ ...row, DATE_MODIFY: now, ...fields, ID: row.ID });
  return row && id;
}

function changeTask(portal: PortalState, { action, id = 0, fields }: OutsideChange): number | undefined {
  const { tasks } = portal;
  if (action === "add") return undefined;
  if (action === "delete") return tasks.remove(id) ? id : undefined;
  const row = tasks.get(id);
  const changedDate = serverIso(portal, portal.now());
  if (row !== undefined) tasks.put({ ...row, changedDate, ...fields, id: row.id });
  return row && id;
}
