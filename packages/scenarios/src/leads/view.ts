import type { View } from "../run/scenario.ts";
import type { LeadsData } from "./data.ts";
import type { LeadsParameters } from "./definition.ts";
import { explainLeads } from "./explain.ts";
import { presentLeads } from "./present.ts";

/** How the report about new leads is shown. */
export const leadsView = {
  sections: {
    leads: { ru: "Лиды", en: "Leads" },
    touches: { ru: "Обработка лидов", en: "First touches" },
  },
  sectionOf: (key) => (key === "leads" ? "leads" : "touches"),
  // Names of sources come with those of stages.
  dictionaries: ["people", "stages", "crmMode"],
  substitutes: {},
  limits: [
    { meetings: 0, lines: 8, names: 8, title: 60 },
    { meetings: 0, lines: 6, names: 6, title: 48 },
    { meetings: 0, lines: 4, names: 5, title: 40 },
    { meetings: 0, lines: 3, names: 4, title: 32 },
    { meetings: 0, lines: 2, names: 3, title: 24 },
    { meetings: 0, lines: 1, names: 2, title: 18 },
  ],
  present: presentLeads,
  explain: explainLeads,
} as const satisfies View<LeadsData, LeadsParameters>;
