import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { createShowings, type Showing } from "../shared/present-helpers.ts";
import { leadsMessages, type LeadsKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface LeadsShowing extends Showing {
  readonly t: Wording<LeadsKey>;
}

/** Showings of one report, which differ in their limits only. */
export function leadsShowings(context: Context, format: Format): (limits: Limits) => LeadsShowing {
  const showing = createShowings(context, format);
  const t = createWording(leadsMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
