import type { Deal } from "@b24kit/portal";
import type { Odds } from "../../domain/sales/probability.ts";
import {
  weightedForecast,
  type WeightedDeal,
  type WeightedForecastOptions,
} from "../../domain/sales/weighted-forecast.ts";
import type { Context } from "../../run/context.ts";
import { dealList } from "./deal-list.ts";
import type { Forecast } from "./data.ts";

/** A forecast, and the weighted deals that it was made of; null when the probabilities are unknown. */
export interface ComputedForecast {
  readonly data: Forecast;
  readonly deals: readonly WeightedDeal[] | null;
}

const noOdds: Odds = { stages: new Map(), pipelines: new Map() };

/** `odds` is null when they could not be learned: a deal would then be weighted otherwise than the next time. */
export function computeForecast(
  deals: readonly Deal[],
  range: WeightedForecastOptions["range"],
  odds: Odds | null,
  context: Context,
): ComputedForecast {
  const { today, dictionaries: rates } = context;
  const made = weightedForecast({ deals, today, odds: odds ?? noOdds, rates, ...(range && { range }) });
  const known = odds === null ? null : made;
  const bySource = (source: string) =>
    known && known.deals.filter(({ probability }) => probability.source === source).length;
  const data = {
    dates: range === undefined ? null : { from: range.from.toString(), to: range.to.toString() },
    open: made.open,
    weighted: known && known.weighted,
    commit: known && known.commit,
    bestCase: known && known.bestCase,
    slipped: made.slipped.length,
    byStage: bySource("stage"),
    byPipeline: bySource("pipeline"),
    withoutProbability: known && dealList(known.withoutProbability, context),
  };
  return { data, deals: known && known.deals };
}
