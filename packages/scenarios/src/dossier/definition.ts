import { z } from "zod";
import type { Scenario } from "../run/scenario.ts";
import { baseParameters, queryParameter } from "../shared/parameters.ts";
import type { DossierData } from "./data.ts";

const parameters = z.strictObject({
  ...baseParameters("all"),
  query: queryParameter(
    "Whose: a name, a company, a telephone number in any spelling, an e-mail address, or contact:17, company:5, deal:7, lead:3; several that fit are listed to choose from",
  ),
});

export type DossierParameters = z.infer<typeof parameters>;

/** Everything about one client. */
export const dossier = {
  id: "dossier",
  group: "clients",
  title: { ru: "Досье клиента", en: "Client dossier" },
  summary: {
    ru: "Карточка клиента, его сделки с суммами, последние контакты, следующий шаг и открытые задачи",
    en: "The card of a client, its deals with sums, the last contacts, the next step and open tasks",
  },
  triggers: {
    ru: ["расскажи про клиента", "досье", "что у нас с клиентом", "карточка клиента"],
    en: ["client dossier", "tell me about the client", "what about the client"],
  },
  parameters,
  needs: [
    { scope: "crm", section: "client" },
    { scope: "crm", section: "deals" },
    { scope: "crm", section: "history" },
    { scope: "task", section: "tasks" },
  ],
  isAboutRecords: true,
  recipe: async () => (await import("./recipe.ts")).dossierRecipe,
  data: async () => (await import("./data.ts")).dossierDataSchema,
} as const satisfies Scenario<DossierData, DossierParameters>;
