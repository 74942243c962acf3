import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { createShowings, type Showing } from "../shared/present-helpers.ts";
import type { WeeklyParameters } from "./definition.ts";
import { weeklyMessages, type WeeklyKey } from "./wording.ts";

/** What the presenting functions of the weekly report need. */
export interface WeeklyShowing extends Showing {
  readonly context: Context<WeeklyParameters>;
  readonly t: Wording<WeeklyKey>;
}

/** Showings of one report, which differ in their limits only. */
export function weeklyShowings(context: Context<WeeklyParameters>, format: Format): (limits: Limits) => WeeklyShowing {
  const showing = createShowings(context, format);
  const t = createWording(weeklyMessages, context.language);
  return (limits) => ({ ...showing(limits), context, t });
}
