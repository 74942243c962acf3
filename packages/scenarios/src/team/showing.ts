import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { createShowings, type Showing } from "../shared/present-helpers.ts";
import { teamMessages, type TeamKey } from "./wording.ts";

/** What the presenting functions of the team status need. */
export interface TeamShowing extends Showing {
  readonly t: Wording<TeamKey>;
}

/** Showings of one report, which differ in their limits only. */
export function teamShowings(context: Context, format: Format): (limits: Limits) => TeamShowing {
  const showing = createShowings(context, format);
  const t = createWording(teamMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
