import type { Recipe } from "../run/scenario.ts";
import { computeSearch } from "./compute.ts";
import type { SearchData } from "./data.ts";
import type { SearchParameters } from "./definition.ts";
import { gatherCards, gatherSearch } from "./gather.ts";

/** How the search is made. */
export const searchRecipe = {
  rounds: [gatherSearch, gatherCards],
  compute: computeSearch,
  workingDates: () => undefined,
  view: async () => (await import("./view.ts")).searchView,
} as const satisfies Recipe<SearchData, SearchParameters>;
