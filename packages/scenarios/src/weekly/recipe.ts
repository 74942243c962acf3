import type { Recipe } from "../run/scenario.ts";
import { computeWeekly } from "./compute.ts";
import type { WeeklyData } from "./data.ts";
import type { WeeklyParameters } from "./definition.ts";
import { gatherEarlierMoves, gatherMovedDeals, gatherWeekly } from "./gather.ts";
import { weekAgoWish } from "./week-ago.ts";
import { weeklySpans } from "./weekly-spans.ts";

/** How the weekly report is made. */
export const weeklyRecipe = {
  rounds: [gatherWeekly, gatherMovedDeals, gatherEarlierMoves],
  records: (context) => ({ weekAgo: weekAgoWish(context) }),
  compute: computeWeekly,
  reach: (context) => weeklySpans(context).previous,
  view: async () => (await import("./view.ts")).weeklyView,
} as const satisfies Recipe<WeeklyData, WeeklyParameters>;
