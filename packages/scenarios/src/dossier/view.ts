import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import type { DossierData } from "./data.ts";
import type { DossierParameters } from "./definition.ts";
import { explainDossier } from "./explain.ts";
import { presentDossier } from "./present.ts";

/** How the dossier is shown. */
export const dossierView = {
  sections: {
    client: { ru: "Карточка клиента", en: "The client’s card" },
    deals: { ru: "Сделки клиента", en: "Deals of the client" },
    history: { ru: "Контакты и следующий шаг", en: "Contacts and next step" },
    tasks: { ru: "Задачи по клиенту", en: "Tasks about the client" },
  },
  sectionOf,
  dictionaries: ["people", "stages", "currencies", "crmMode"],
  substitutes: {},
  limits: pageLimits,
  present: presentDossier,
  explain: explainDossier,
} as const satisfies View<DossierData, DossierParameters>;

function sectionOf(key: string): "client" | "deals" | "history" | "tasks" {
  const kind = key.replace(/\.\d+$/, "");
  if (kind.endsWith("Activities")) return "history";
  if (kind.endsWith("Tasks")) return "tasks";
  return kind === "deal" || kind.endsWith("Deals") ? "deals" : "client";
}
