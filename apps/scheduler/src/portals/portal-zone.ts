import type { Parts } from "../runs/parts.ts";
import { zoneOf } from "../recipients/zone-of.ts";
import type { Portals } from "./open-portals.ts";

/** The zone of whose key a job reads with, as the portal has it. Throws what the portal and the profile throw. */
export function portalZone(portals: Portals): Parts["zone"] {
  return async ({ profile }, signal) =>
    portals.use(profile, async ({ portal }) => zoneOf(await portal.dictionaries({ signal })));
}
