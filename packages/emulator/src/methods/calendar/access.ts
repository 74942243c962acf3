import { isTruthy } from "../../php/values.ts";
import type { Caller } from "../../portal/caller.ts";
import type { EventRow } from "../../world/types.ts";

/** Private events are open to whom the calendar belongs. */
export function isOpenEvent(caller: Caller, row: EventRow): boolean {
  const isPrivate = isTruthy(row["PRIVATE_EVENT"]) && row["PRIVATE_EVENT"] !== "N";
  return !isPrivate || (row.CAL_TYPE === "user" && Number(row.OWNER_ID) === caller.id);
}

/** People write into their own calendar, administrators into all. */
export function mayEditCalendar(caller: Caller, type: string, owner: number): boolean {
  return caller.isAdmin || (type === "user" && owner === caller.id);
}
