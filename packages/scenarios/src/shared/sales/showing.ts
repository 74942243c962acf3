import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../../run/context.ts";
import type { Limits } from "../../run/scenario.ts";
import { createShowings, type Showing } from "../present-helpers.ts";
import { salesMessages, type SalesKey } from "./wording.ts";

/** What the presenting functions of the reports about sales need. */
export interface SalesShowing extends Showing {
  readonly sales: Wording<SalesKey>;
}

/** Showings of one report, which differ in their limits only. */
export function salesShowings(context: Context, format: Format): (limits: Limits) => SalesShowing {
  const showing = createShowings(context, format);
  const sales = createWording(salesMessages, context.language);
  return (limits) => ({ ...showing(limits), sales });
}
