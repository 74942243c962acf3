import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import type { StuckData } from "./data.ts";
import type { StuckParameters } from "./definition.ts";
import { explainStuck } from "./explain.ts";
import { presentStuck } from "./present.ts";

/** How the report about stuck deals is shown. */
export const stuckView = {
  sections: {
    deals: { ru: "Зависшие сделки", en: "Stuck deals" },
    nextSteps: { ru: "Следующие шаги", en: "Next steps" },
  },
  sectionOf: (key) => (key === "openDeals" ? "deals" : "nextSteps"),
  dictionaries: ["people", "stages", "currencies", "stageLimits"],
  substitutes: {},
  limits: pageLimits,
  present: presentStuck,
  explain: explainStuck,
} as const satisfies View<StuckData, StuckParameters>;
