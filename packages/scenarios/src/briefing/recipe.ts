import type { Recipe } from "../run/scenario.ts";
import { computeBriefing } from "./compute.ts";
import type { BriefingData } from "./data.ts";
import { gatherAbsences, gatherBriefing } from "./gather.ts";

/** How the briefing is made. */
export const briefingRecipe = {
  rounds: [gatherBriefing, gatherAbsences],
  compute: computeBriefing,
  view: async () => (await import("./view.ts")).briefingView,
} as const satisfies Recipe<BriefingData>;
