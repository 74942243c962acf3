import type { Recipe } from "../run/scenario.ts";
import { planDates } from "../shared/sales/plan-dates.ts";
import { computePipelineReport } from "./compute.ts";
import type { PipelineData } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import { gatherEarlier, gatherLongHistory, gatherPipeline } from "./gather.ts";
import { pipelineRecords } from "./records.ts";
import { pipelineReach } from "./spans.ts";

/** How the pipeline is made. */
export const pipelineRecipe = {
  rounds: [gatherPipeline, gatherLongHistory, gatherEarlier],
  records: pipelineRecords,
  compute: computePipelineReport,
  reach: pipelineReach,
  workingDates: (_context, { plan }) => planDates([plan]),
  view: async () => (await import("./view.ts")).pipelineView,
} as const satisfies Recipe<PipelineData, PipelineParameters>;
