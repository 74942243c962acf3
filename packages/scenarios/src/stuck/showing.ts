import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { salesShowings, type SalesShowing } from "../shared/sales/showing.ts";
import { stuckMessages, type StuckKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface StuckShowing extends SalesShowing {
  readonly t: Wording<StuckKey>;
}

/** Showings of one report, which differ in their limits only. */
export function stuckShowings(context: Context, format: Format): (limits: Limits) => StuckShowing {
  const showing = salesShowings(context, format);
  const t = createWording(stuckMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
