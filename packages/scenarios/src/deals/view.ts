import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import type { DealsData } from "./data.ts";
import type { DealsParameters } from "./definition.ts";
import { explainDeals } from "./explain.ts";
import { presentDeals } from "./present.ts";

/** How the report about open deals is shown. */
export const dealsView = {
  sections: { deals: { ru: "Сделки", en: "Deals" } },
  sectionOf: () => "deals",
  dictionaries: ["people", "stages", "currencies", "stageLimits"],
  substitutes: {},
  limits: pageLimits,
  present: presentDeals,
  explain: explainDeals,
} as const satisfies View<DealsData, DealsParameters>;
