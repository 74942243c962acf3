import type { View } from "../run/scenario.ts";
import { pageLimits } from "../shared/page-limits.ts";
import type { SearchData } from "./data.ts";
import type { SearchParameters } from "./definition.ts";
import { explainSearch } from "./explain.ts";
import { presentSearch } from "./present.ts";

const dealKeys: ReadonlySet<string> = new Set(["deals", "openDeals"]);
const peopleKeys: ReadonlySet<string> = new Set(["people", "guests", "emailUsers"]);

/** How the search is shown. */
export const searchView = {
  sections: {
    clients: { ru: "Контакты, компании и лиды", en: "Contacts, companies and leads" },
    deals: { ru: "Сделки", en: "Deals" },
    tasks: { ru: "Задачи", en: "Tasks" },
    people: { ru: "Сотрудники", en: "People" },
  },
  sectionOf: (key) =>
    dealKeys.has(key)
      ? "deals"
      : peopleKeys.has(key)
        ? "people"
        : /^(?:tasks$|spelledTasks)/.test(key)
          ? "tasks"
          : "clients",
  dictionaries: ["people", "stages", "currencies", "crmMode"],
  substitutes: {},
  limits: pageLimits,
  present: presentSearch,
  explain: explainSearch,
} as const satisfies View<SearchData, SearchParameters>;
