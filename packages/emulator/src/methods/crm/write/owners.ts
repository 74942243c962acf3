import { activityOwners, type ActivityOwner } from "../../../portal/activity-owners.ts";
import type { PortalState } from "../../../portal/portal-state.ts";
import type { ClassicRow } from "../../../world/types.ts";
import type { MethodCall } from "../../method.ts";
import { canSeeRecord } from "../access.ts";
import { isCrmType } from "../entities.ts";

/** The record that an activity is to hang on; undefined when the emulator has none. */
export function ownerRecord(portal: PortalState, { type, id }: ActivityOwner): ClassicRow | undefined {
  return isCrmType(type) ? portal.crm[type].get(id) : undefined;
}

/** May the caller change an activity: whoever may change a record that it hangs on (activity-app.md). */
export function canChangeActivity({ portal, caller }: MethodCall, activity: ClassicRow): boolean {
  if (caller.isAdmin) return true;
  return activityOwners(activity).some((owner) => {
    const record = ownerRecord(portal, owner);
    return record !== undefined && canSeeRecord(caller, record);
  });
}
