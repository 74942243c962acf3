import type { StatusRow, World } from "../src/world/types.ts";
import { smallWorld } from "./small-world.ts";

/** The small company with directories for what a new record starts with, and an activity of two records. */
export function stagedWorld(rows: Partial<World> = {}): World {
  const small = smallWorld();
  return {
    ...small,
    statuses: [
      ...small.statuses,
      status(11, "STATUS", "NEW", 10, null),
      status(12, "STATUS", "IN_PROCESS", 20, null),
      status(13, "STATUS", "CONVERTED", 30, "S"),
      status(14, "STATUS", "JUNK", 40, "F"),
      status(15, "DEAL_STAGE", "EXECUTING", 15, null),
      status(16, "DEAL_STAGE_7", "C7:WON", 20, "S"),
      status(17, "DEAL_TYPE", "SALE", 10, null),
      status(18, "SOURCE", "EMAIL", 5, null),
      status(19, "CONTACT_TYPE", "CLIENT", 10, null),
    ],
    ...rows,
  };
}

function status(id: number, entity: string, statusId: string, sort: number, semantics: "S" | "F" | null): StatusRow {
  return {
    ID: String(id),
    ENTITY_ID: entity,
    STATUS_ID: statusId,
    NAME: statusId,
    SORT: String(sort),
    SEMANTICS: semantics,
  };
}
