import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Limits } from "../run/scenario.ts";
import { clientShowings, type ClientShowing } from "../shared/clients/showing.ts";
import { dossierMessages, type DossierKey } from "./wording.ts";

/** What the presenting functions of this report need. */
export interface DossierShowing extends ClientShowing {
  readonly t: Wording<DossierKey>;
}

/** Showings of one report, which differ in their limits only. */
export function dossierShowings(context: Context, format: Format): (limits: Limits) => DossierShowing {
  const showing = clientShowings(context, format);
  const t = createWording(dossierMessages, context.language);
  return (limits) => ({ ...showing(limits), t });
}
