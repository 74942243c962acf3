import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../../run/context.ts";
import type { Limits } from "../../run/scenario.ts";
import { salesShowings, type SalesShowing } from "../sales/showing.ts";
import { clientMessages, type ClientKey } from "./wording.ts";

/** What the presenting functions of the reports about clients need. */
export interface ClientShowing extends SalesShowing {
  readonly client: Wording<ClientKey>;
}

/** Showings of one report, which differ in their limits only. */
export function clientShowings(context: Context, format: Format): (limits: Limits) => ClientShowing {
  const showing = salesShowings(context, format);
  const client = createWording(clientMessages, context.language);
  return (limits) => ({ ...showing(limits), client });
}
