import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addItem, addNextStep } from "./crm-steps.ts";

/** Something of a process of one's own, with a next step. */
export const smartProcessItem: Chain = {
  id: "smart-process-item",
  title: { ru: "Элемент смарт-процесса по сделке", en: "An item of a smart process for a deal" },
  purpose: {
    ru: "Элемент смарт-процесса, связанный со сделкой, и дело по нему",
    en: "An item of a smart process that is linked to a deal, and an activity for it",
  },
  parameters: [
    needed(
      "process",
      "id",
      { ru: "смарт-процесс, его entityTypeId", en: "the smart process, its entityTypeId" },
      "128",
      { ru: "смарт-процесс", en: "smart process" },
    ),
    needed("title", "text", { ru: "название", en: "title" }, { ru: "Монтаж окон", en: "Installation" }),
    possible("deal", "id", { ru: "сделка, номер", en: "the deal, its number" }, "1", { ru: "сделка", en: "deal" }),
    needed(
      "next",
      "text",
      { ru: "следующий шаг", en: "the next step" },
      { ru: "Назначить бригаду", en: "Choose the team" },
    ),
    common.nextTime,
    common.responsible,
  ],
  steps: [
    addItem(
      "item",
      "{process}",
      { ru: "элемент смарт-процесса", en: "item of the smart process" },
      {
        title: "{title}",
        parentId2: "{deal}",
        assignedById: "{responsible}",
      },
    ),
    addNextStep("{process}", "$result[item][item][id]"),
  ],
  notes: [
    {
      ru: "Номер процесса показывает crm.type.list; связь со сделкой должна быть включена в его настройках.",
      en: "crm.type.list shows the number of the process; its settings must allow the link to deals.",
    },
  ],
};
