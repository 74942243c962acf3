import { activityOwners, ownerKey } from "../../../portal/activity-owners.ts";
import type { CrmType, PortalState } from "../../../portal/portal-state.ts";
import type { ClassicRow } from "../../../world/types.ts";
import { bindingRow } from "./binding-row.ts";
import { hasStages } from "./stages.ts";

/**
 * Removes a record with its stage history and the activities that hang on nothing else; other activities lose the
 * binding only (crm-deal-delete.md). References of other records to it stay: the page does not speak of them.
 */
export function removeRecord(portal: PortalState, type: CrmType, id: number): void {
  const collection = portal.crm[type];
  // User fields are learnt from the rows, and outlive them.
  portal.userFields(collection);
  for (const activity of portal.activities.of(ownerKey({ type, id }))) unbind(portal, activity, type, id);
  if (hasStages(type)) {
    const history = portal.stageHistory[type];
    for (const row of history.of(String(id))) history.remove(row.ID);
  }
  collection.remove(id);
}

function unbind(portal: PortalState, activity: ClassicRow, type: CrmType, id: number): void {
  const left = activityOwners(activity).filter((owner) => owner.type !== type || owner.id !== id);
  const [first] = left;
  if (first === undefined) {
    portal.activities.remove(Number(activity.ID));
    return;
  }
  const isOwner = Number(activity["OWNER_TYPE_ID"]) === type && Number(activity["OWNER_ID"]) === id;
  portal.activities.put({ ...activity, ...(isOwner ? bindingRow(first) : {}), BINDINGS: left.map(bindingRow) });
}
