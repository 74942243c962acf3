import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, periodParameter } from "../shared/parameters.ts";
import type { PipelineData } from "./data.ts";

const pipelineParameters = z.strictObject({ ...baseParameters("all"), period: periodParameter("last-90d") });

export type PipelineParameters = z.output<typeof pipelineParameters>;

/** How sales go: what is in work by stage, how it moves on, what is won, who does it. */
export const pipeline = {
  id: "pipeline",
  group: "sales",
  title: { ru: "Воронка продаж", en: "Sales pipeline" },
  summary: {
    ru: "Сделки по стадиям, конверсия, доля выигранных, цикл и скорость, прогноз, зависшие, план, менеджеры",
    en: "Deals by stage, conversion, win rate, cycle and velocity, forecast, stuck deals, plan, people",
  },
  triggers: {
    ru: ["воронка", "как работает отдел продаж", "воронка продаж"],
    en: ["pipeline", "sales pipeline", "funnel"],
  },
  parameters: pipelineParameters,
  needs: [
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "closed" },
    { scope: "crm", section: "history" },
    { scope: "crm", section: "activities" },
    { scope: "crm", section: "leads" },
    { scope: "task", section: "tasks" },
  ],
  alwaysTellsEyes: true,
  usesPlan: true,
  recipe: async () => (await import("./recipe.ts")).pipelineRecipe,
  data: async () => (await import("./data.ts")).pipelineDataSchema,
} as const satisfies Scenario<PipelineData, PipelineParameters>;
