import { formatIso } from "../time/format.ts";
import type { UserRow } from "../world/types.ts";
import type { PortalState } from "./portal-state.ts";

/** The user on whose behalf a call runs. */
export interface Caller {
  readonly id: number;
  readonly row: UserRow;
  readonly isAdmin: boolean;
  /** Administrators see every row; so does everybody where the world is open to all. */
  readonly seesAll: boolean;
  /** IANA zone or fixed offset in which tasks and timeman answer. */
  readonly zone: string;
  readonly subordinates: ReadonlySet<number>;
}

/** Describes an active user of the portal as a caller. */
export function createCaller(portal: PortalState, row: UserRow): Caller {
  const id = Number(row.ID);
  const isAdmin = portal.world.portal.administrators.includes(id);
  return {
    id,
    row,
    isAdmin,
    seesAll: isAdmin || portal.world.portal.isOpenToAll === true,
    zone: userZone(portal, row),
    subordinates: portal.organisation.subordinatesOf(id),
  };
}

/** TIME_ZONE of the user; else TIME_ZONE_OFFSET (seconds east of UTC) as a fixed offset; else the server's zone. */
export function userZone(portal: PortalState, row: UserRow): string {
  if (row.TIME_ZONE !== "" && portal.zones.isKnown(row.TIME_ZONE)) return row.TIME_ZONE;
  const seconds = row["TIME_ZONE_OFFSET"];
  if (seconds === undefined || seconds === null || seconds === "") return portal.serverZone;
  return formatIso(0, Number(seconds) * 1000).slice(19);
}
