import type { Recipe } from "../run/scenario.ts";
import { computeLeads } from "./compute.ts";
import type { LeadsData } from "./data.ts";
import type { LeadsParameters } from "./definition.ts";
import { gatherLeads } from "./gather.ts";

/** How the report about new leads is made. */
export const leadsRecipe = {
  rounds: [gatherLeads],
  compute: computeLeads,
  view: async () => (await import("./view.ts")).leadsView,
} as const satisfies Recipe<LeadsData, LeadsParameters>;
