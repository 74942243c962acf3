import type { Predicate } from "../../lists/query.ts";
import type { Caller } from "../../portal/caller.ts";
import type { ClassicRow } from "../../world/types.ts";

/** May the caller see the record: administrators all, others their own, their subordinates' and those open to everyone. */
export function canSeeRecord(caller: Caller, row: ClassicRow): boolean {
  if (caller.seesAll || row["OPENED"] === "Y") return true;
  const responsible = Number(row["ASSIGNED_BY_ID"]);
  return responsible === caller.id || caller.subordinates.has(responsible);
}

/** The same as a condition of a list; none for administrators, so that their pages need no test per row. */
export function visibleRecords(caller: Caller): Predicate<ClassicRow>[] {
  return caller.seesAll ? [] : [(row) => canSeeRecord(caller, row)];
}
