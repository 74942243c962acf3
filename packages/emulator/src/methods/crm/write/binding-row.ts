import type { ActivityOwner } from "../../../portal/activity-owners.ts";

/** A record that an activity hangs on, as BINDINGS and the activity's own fields spell it. */
export function bindingRow({ type, id }: ActivityOwner): { OWNER_TYPE_ID: string; OWNER_ID: string } {
  return { OWNER_TYPE_ID: String(type), OWNER_ID: String(id) };
}
