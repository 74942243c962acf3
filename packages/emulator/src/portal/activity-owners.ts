import { toList, valueAt } from "../php/values.ts";
import type { ClassicRow } from "../world/types.ts";

/** A CRM record that an activity hangs on; `type` is the entityTypeId. */
export interface ActivityOwner {
  readonly type: number;
  readonly id: number;
}

/** The records that an activity hangs on; rows without BINDINGS have their owner alone. */
export function activityOwners(row: ClassicRow): ActivityOwner[] {
  const pairs = row["BINDINGS"] === undefined ? [row] : toList(row["BINDINGS"]);
  return pairs.map((pair) => ({ type: Number(valueAt(pair, "OWNER_TYPE_ID")), id: Number(valueAt(pair, "OWNER_ID")) }));
}

/** Key of a record in the index of activities. */
export function ownerKey({ type, id }: ActivityOwner): string {
  return `${type}:${id}`;
}
