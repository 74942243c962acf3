import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import type { PipelineData } from "./data.ts";
import type { PipelineParameters } from "./definition.ts";
import { explainPipeline } from "./explain.ts";
import { presentPipeline } from "./present.ts";
import { pipelineMessages } from "./wording.ts";

const { ru, en } = pipelineMessages;

/** Which part each query feeds; parts of the history have a number behind their name. */
const sectionOfQuery: Readonly<Record<string, string>> = {
  openDeals: "deals",
  closedDeals: "closed",
  createdDeals: "closed",
  overdueTasks: "tasks",
  activities: "activities",
  leads: "leads",
};

/** How the pipeline is shown. */
export const pipelineView = {
  sections: {
    deals: { ru: ru.deals, en: en.deals },
    closed: { ru: ru.closed, en: en.closed },
    history: { ru: ru.history, en: en.history },
    activities: { ru: ru.activities, en: en.activities },
    tasks: { ru: ru.tasks, en: en.tasks },
    leads: { ru: ru.leads, en: en.leads },
  },
  sectionOf: (key) => sectionOfQuery[key] ?? "history",
  dictionaries: ["people", "stages", "currencies", "crmMode", "stageLimits"],
  substitutes: {},
  limits: pageLimits,
  present: presentPipeline,
  explain: explainPipeline,
} as const satisfies View<PipelineData, PipelineParameters>;
