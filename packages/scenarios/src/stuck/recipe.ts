import type { Recipe } from "../run/scenario.ts";
import { computeStuck } from "./compute.ts";
import type { StuckData } from "./data.ts";
import type { StuckParameters } from "./definition.ts";
import { gatherBindings, gatherPlans, gatherStuck } from "./gather.ts";

/** How the report about stuck deals is made. */
export const stuckRecipe = {
  rounds: [gatherStuck, gatherPlans, gatherBindings],
  compute: computeStuck,
  view: async () => (await import("./view.ts")).stuckView,
} as const satisfies Recipe<StuckData, StuckParameters>;
