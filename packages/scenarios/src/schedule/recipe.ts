import type { Recipe } from "../run/scenario.ts";
import { computeSchedule } from "./compute.ts";
import type { ScheduleData } from "./data.ts";
import type { ScheduleParameters } from "./definition.ts";
import { gatherSchedule } from "./gather.ts";

/** How the schedule is made. */
export const scheduleRecipe = {
  rounds: [gatherSchedule],
  compute: computeSchedule,
  view: async () => (await import("./view.ts")).scheduleView,
} as const satisfies Recipe<ScheduleData, ScheduleParameters>;
