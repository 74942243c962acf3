import type { Scenario } from "../run/scenario.ts";
import { dayParameters, type DayParameters } from "../shared/parameters.ts";
import type { BriefingData } from "./data.ts";

/** What is on today, what needs me, how the money stands, who is away. */
export const briefing = {
  id: "briefing",
  group: "day",
  title: { ru: "Утренний брифинг", en: "Morning briefing" },
  summary: {
    ru: "Что сегодня: встречи, срочное и просроченное, сделки и лиды, кто отсутствует",
    en: "What is on today: meetings, what is due and overdue, deals and leads, who is away",
  },
  triggers: {
    ru: ["утренний брифинг", "что у меня сегодня", "дай обзор"],
    en: ["morning briefing"],
  },
  parameters: dayParameters,
  needs: [
    { scope: "calendar", section: "meetings" },
    { scope: "task", section: "tasks" },
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "leads" },
    { scope: "im", section: "people" },
    { scope: "user", section: "people" },
    { scope: "department", section: "people" },
  ],
  recipe: async () => (await import("./recipe.ts")).briefingRecipe,
  data: async () => (await import("./data.ts")).briefingDataSchema,
} as const satisfies Scenario<BriefingData, DayParameters>;
