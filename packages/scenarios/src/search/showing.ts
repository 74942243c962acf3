import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { clientShowings, type ClientShowing } from "../shared/clients/showing.ts";
import { searchMessages, type SearchKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface SearchShowing extends ClientShowing {
  readonly t: Wording<SearchKey>;
}

/** Showings of one report, which differ in their limits only. */
export function searchShowings(context: Context, format: Format): (limits: Limits) => SearchShowing {
  const showing = clientShowings(context, format);
  const t = createWording(searchMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
