import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { createShowings, type Showing } from "../shared/present-helpers.ts";
import { briefingMessages, type BriefingKey } from "./wording.ts";

/** What the presenting functions of the briefing need. */
export interface BriefingShowing extends Showing {
  readonly t: Wording<BriefingKey>;
}

/** Showings of one report, which differ in their limits only. */
export function briefingShowings(context: Context, format: Format): (limits: Limits) => BriefingShowing {
  const showing = createShowings(context, format);
  const t = createWording(briefingMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
