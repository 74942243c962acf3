import type { Recipe } from "../run/scenario.ts";
import { computeOverdue } from "./compute.ts";
import type { OverdueData } from "./data.ts";
import type { OverdueParameters } from "./definition.ts";
import { latestRecordWish } from "./earlier.ts";
import { gatherOverdue } from "./gather.ts";

/** How the report about what is overdue is made. */
export const overdueRecipe = {
  rounds: [gatherOverdue],
  records: (context) => ({ latest: latestRecordWish(context) }),
  compute: computeOverdue,
  view: async () => (await import("./view.ts")).overdueView,
} as const satisfies Recipe<OverdueData, OverdueParameters>;
