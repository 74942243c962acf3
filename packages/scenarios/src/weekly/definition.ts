import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, periodParameter } from "../shared/parameters.ts";
import type { WeeklyData } from "./data.ts";

const parameters = z.strictObject({ ...baseParameters("mine"), period: periodParameter("this-week") });

export type WeeklyParameters = z.infer<typeof parameters>;

/** What a week, or any other period, has brought, beside the one before. */
export const weekly = {
  id: "weekly",
  group: "team",
  title: { ru: "Итоги недели", en: "Weekly report" },
  summary: {
    ru: "Что сделано за неделю и что было неделей раньше: задачи, сделки, переходы по стадиям; по людям — с --department",
    en: "What the week has brought and the week before: tasks, deals, stage moves; by person with --department",
  },
  triggers: {
    ru: ["итоги недели", "еженедельный отчёт", "отчёт за неделю"],
    en: ["weekly report", "week results"],
  },
  parameters,
  needs: [
    { scope: "task", section: "tasks" },
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "moves" },
  ],
  recipe: async () => (await import("./recipe.ts")).weeklyRecipe,
  data: async () => (await import("./data.ts")).weeklyDataSchema,
} as const satisfies Scenario<WeeklyData, WeeklyParameters>;
