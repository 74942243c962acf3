import type { Recipe } from "../run/scenario.ts";
import { computeDayPlan } from "./compute.ts";
import type { DayPlanData } from "./data.ts";
import { gatherDayPlan } from "./gather.ts";

/** How the day plan is made. */
export const dayPlanRecipe = {
  rounds: [gatherDayPlan],
  compute: computeDayPlan,
  view: async () => (await import("./view.ts")).dayPlanView,
} as const satisfies Recipe<DayPlanData>;
