import type { Chain } from "./chain.ts";
import { needed, possible, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addComment } from "./crm-steps.ts";
import { addChecklist, addTask } from "./task-steps.ts";

/** Work on a deal that somebody else does. */
export const dealTask: Chain = {
  id: "deal-task",
  title: { ru: "Задача по сделке", en: "A task for a deal" },
  purpose: {
    ru: "Задача, привязанная к сделке, с чек-листом, и запись в истории сделки",
    en: "A task that is linked to the deal, with a checklist, and a comment in the deal",
  },
  parameters: [
    common.deal,
    needed(
      "title",
      "text",
      { ru: "что сделать", en: "what to do" },
      { ru: "Подготовить договор", en: "Prepare the contract" },
    ),
    common.assignee,
    common.deadline,
    possible(
      "description",
      "text",
      { ru: "подробности", en: "details" },
      { ru: "По типовой форме", en: "Use the standard form" },
    ),
    several(
      "item",
      "text",
      { ru: "пункт чек-листа", en: "a point of the checklist" },
      { ru: "Сверить реквизиты", en: "Check the company details" },
    ),
    possible(
      "comment",
      "text",
      { ru: "запись в истории сделки", en: "a comment in the deal" },
      { ru: "Договор в работе", en: "The contract is being prepared" },
    ),
  ],
  steps: [
    addTask("task", {
      TITLE: "{title}",
      DESCRIPTION: "{description}",
      RESPONSIBLE_ID: "{responsible}",
      DEADLINE: "{deadline}",
      UF_CRM_TASK: ["D_{deal}"],
    }),
    addChecklist("$result[task][task][id]"),
    addComment("deal", "{deal}"),
  ],
  notes: [],
};
