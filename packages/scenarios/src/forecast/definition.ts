import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters } from "../shared/parameters.ts";
import type { ForecastData } from "./data.ts";

const forecastParameters = z.strictObject(baseParameters("all"));

export type ForecastParameters = z.output<typeof forecastParameters>;

/** What this month and the next one are expected to bring. */
export const forecast = {
  id: "forecast",
  group: "sales",
  title: { ru: "Прогноз продаж", en: "Sales forecast" },
  summary: {
    ru: "Чего ждать в этом и следующем месяце: в работе, взвешенно, наверняка, в лучшем случае; покрытие плана",
    en: "What this and the next month will bring: open, weighted, commit, best case; coverage of the plan",
  },
  triggers: {
    ru: ["прогноз продаж", "прогноз", "сколько заработаем"],
    en: ["sales forecast", "forecast"],
  },
  parameters: forecastParameters,
  needs: [
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "closed" },
    { scope: "crm", section: "odds" },
  ],
  alwaysTellsEyes: true,
  usesPlan: true,
  recipe: async () => (await import("./recipe.ts")).forecastRecipe,
  data: async () => (await import("./data.ts")).forecastDataSchema,
} as const satisfies Scenario<ForecastData, ForecastParameters>;
