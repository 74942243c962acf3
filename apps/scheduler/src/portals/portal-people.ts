import type { Config } from "../config/config.ts";
import { needsEmail } from "../recipients/needs-email.ts";
import { peopleOf } from "../recipients/people-of.ts";
import type { Parts } from "../runs/parts.ts";
import type { Portals } from "./open-portals.ts";

/** Everybody a job that fans out makes a report for. Throws what the portal and the profile throw. */
export function portalPeople(portals: Portals, config: Pick<Config, "targets">): Parts["people"] {
  return async (job, signal) => {
    const { profile, fanOut } = job;
    if (fanOut === undefined) return [];
    const options = { withEmail: needsEmail(config, job), signal };
    return portals.use(profile, async ({ portal }) => peopleOf(portal, fanOut, options));
  };
}
