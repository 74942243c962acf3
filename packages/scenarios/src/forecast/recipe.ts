import type { Recipe } from "../run/scenario.ts";
import { planDates } from "../shared/sales/plan-dates.ts";
import { computeForecastReport } from "./compute.ts";
import type { ForecastData } from "./data.ts";
import type { ForecastParameters } from "./definition.ts";
import { gatherForecast, gatherHistory } from "./gather.ts";
import { forecastReach } from "./months.ts";
import { forecastRecords } from "./records.ts";

/** How the forecast is made. */
export const forecastRecipe = {
  rounds: [gatherForecast, gatherHistory],
  records: forecastRecords,
  compute: computeForecastReport,
  reach: forecastReach,
  workingDates: (_context, { months }) => planDates((months ?? []).map(({ plan }) => plan)),
  view: async () => (await import("./view.ts")).forecastView,
} as const satisfies Recipe<ForecastData, ForecastParameters>;
