import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { salesShowings, type SalesShowing } from "../shared/sales/showing.ts";
import { dealsMessages, type DealsKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface DealsShowing extends SalesShowing {
  readonly t: Wording<DealsKey>;
}

/** Showings of one report, which differ in their limits only. */
export function dealsShowings(context: Context, format: Format): (limits: Limits) => DealsShowing {
  const showing = salesShowings(context, format);
  const t = createWording(dealsMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
