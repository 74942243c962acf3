import type { Chain } from "./chain.ts";
import { needed, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addComment } from "./crm-steps.ts";
import { addTask } from "./task-steps.ts";

/** What a meeting decided becomes tasks. */
export const meetingMinutes: Chain = {
  id: "meeting-minutes",
  title: { ru: "Итоги встречи с клиентом", en: "Minutes of a client meeting" },
  purpose: {
    ru: "Итоги — в историю сделки, каждое решение — задачей, привязанной к ней",
    en: "What was agreed goes into the deal, and each decision becomes a task that is linked to it",
  },
  parameters: [
    common.deal,
    needed(
      "comment",
      "text",
      { ru: "итоги встречи", en: "what was agreed" },
      { ru: "Договорились о поставке в два этапа", en: "Delivery in two parts is agreed" },
    ),
    common.assignee,
    common.deadline,
    several(
      "decision",
      "text",
      { ru: "решение, станет задачей", en: "a decision; it becomes a task" },
      { ru: "Обновить смету", en: "Bring the estimate up to date" },
      { ru: "решение", en: "decision" },
    ),
  ],
  steps: [
    addComment("deal", "{deal}"),
    addTask(
      "decision",
      { TITLE: "{decision}", RESPONSIBLE_ID: "{responsible}", DEADLINE: "{deadline}", UF_CRM_TASK: ["D_{deal}"] },
      { each: "decision" },
    ),
  ],
  notes: [],
};
