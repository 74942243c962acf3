import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { createShowings, type Showing } from "../shared/present-helpers.ts";
import { overdueMessages, type OverdueKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface OverdueShowing extends Showing {
  readonly t: Wording<OverdueKey>;
}

/** Showings of one report, which differ in their limits only. */
export function overdueShowings(context: Context, format: Format): (limits: Limits) => OverdueShowing {
  const showing = createShowings(context, format);
  const t = createWording(overdueMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
