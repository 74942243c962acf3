import type { Recipe } from "../run/scenario.ts";
import { computeDeals } from "./compute.ts";
import type { DealsData } from "./data.ts";
import type { DealsParameters } from "./definition.ts";
import { gatherDeals } from "./gather.ts";

/** How the report about open deals is made. */
export const dealsRecipe = {
  rounds: [gatherDeals],
  compute: computeDeals,
  view: async () => (await import("./view.ts")).dealsView,
} as const satisfies Recipe<DealsData, DealsParameters>;
