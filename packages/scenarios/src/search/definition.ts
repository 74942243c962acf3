import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, queryParameter } from "../shared/parameters.ts";
import type { SearchData } from "./data.ts";

const parameters = z.strictObject({
  ...baseParameters("all"),
  query: queryParameter(
    "A name, a title, words of it, a telephone number in any spelling, an e-mail address, or contact:17, company:5, deal:7, lead:3; without it the newest contacts",
  ),
});

export type SearchParameters = z.infer<typeof parameters>;

/** Whatever is meant by a name, a number or an address. */
export const search = {
  id: "search",
  group: "clients",
  title: { ru: "Поиск", en: "Search" },
  summary: {
    ru: "Контакты, компании, сделки, лиды, задачи и сотрудники по словам, телефону или почте",
    en: "Contacts, companies, deals, leads, tasks and people by words, telephone number or e-mail",
  },
  triggers: {
    ru: ["найди", "кто отвечает за", "чей это телефон", "поиск"],
    en: ["find", "who is responsible for", "whose number is this", "search"],
  },
  parameters,
  needs: [
    { scope: "crm", section: "clients" },
    { scope: "crm", section: "deals" },
    { scope: "task", section: "tasks" },
    { scope: "user", section: "people" },
  ],
  isAboutRecords: true,
  recipe: async () => (await import("./recipe.ts")).searchRecipe,
  data: async () => (await import("./data.ts")).searchDataSchema,
} as const satisfies Scenario<SearchData, SearchParameters>;
