import type { Recipe } from "../run/scenario.ts";
import { computeDayResults } from "./compute.ts";
import type { DayResultsData } from "./data.ts";
import { nextDays, nextSpan } from "./next-days.ts";
import { gatherDayResults, gatherMovedDeals } from "./gather.ts";

/** How the results of a day are made. */
export const dayResultsRecipe = {
  rounds: [gatherDayResults, gatherMovedDeals],
  compute: computeDayResults,
  reach: nextSpan,
  workingDates: nextDays,
  view: async () => (await import("./view.ts")).dayResultsView,
} as const satisfies Recipe<DayResultsData>;
