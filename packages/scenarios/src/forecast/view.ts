import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import type { ForecastData } from "./data.ts";
import type { ForecastParameters } from "./definition.ts";
import { explainForecastReport } from "./explain.ts";
import { presentForecast } from "./present.ts";
import { forecastMessages } from "./wording.ts";

const { ru, en } = forecastMessages;

/** Which part each query feeds; parts of the history have a number behind their name. */
const sectionOfQuery: Readonly<Record<string, string>> = { openDeals: "deals", closedDeals: "closed" };

/** How the forecast is shown. */
export const forecastView = {
  sections: {
    deals: { ru: ru.deals, en: en.deals },
    closed: { ru: ru.closed, en: en.closed },
    odds: { ru: ru.odds, en: en.odds },
  },
  sectionOf: (key) => sectionOfQuery[key] ?? "odds",
  dictionaries: ["people", "stages", "currencies", "stageLimits"],
  substitutes: {},
  limits: pageLimits,
  present: presentForecast,
  explain: explainForecastReport,
} as const satisfies View<ForecastData, ForecastParameters>;
