import type { Chain } from "./chain.ts";
import { needed, possible, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addChecklist, addTask } from "./task-steps.ts";

/** A task that says what is to be done point by point. */
export const taskWithChecklist: Chain = {
  id: "task-with-checklist",
  title: { ru: "Задача с чек-листом", en: "Task with a checklist" },
  purpose: {
    ru: "Задача исполнителю с наблюдателями и пунктами чек-листа",
    en: "A task for somebody, with observers and the points of a checklist",
  },
  parameters: [
    needed(
      "title",
      "text",
      { ru: "что сделать", en: "what to do" },
      { ru: "Подготовить склад к инвентаризации", en: "Prepare the stocktaking" },
    ),
    common.assignee,
    common.deadline,
    possible(
      "description",
      "text",
      { ru: "подробности", en: "details" },
      { ru: "Начать с зоны А", en: "Begin with zone A" },
    ),
    possible(
      "observers",
      "ids",
      { ru: "наблюдатели, номера через запятую", en: "observers, numbers with commas" },
      "2,3",
      { ru: "наблюдатели", en: "observers" },
    ),
    several(
      "item",
      "text",
      { ru: "пункт чек-листа", en: "a point of the checklist" },
      { ru: "Распечатать бланки", en: "Print the forms" },
    ),
  ],
  steps: [
    addTask("task", {
      TITLE: "{title}",
      DESCRIPTION: "{description}",
      RESPONSIBLE_ID: "{responsible}",
      DEADLINE: "{deadline}",
      AUDITORS: "{observers}",
    }),
    addChecklist("$result[task][task][id]"),
  ],
  notes: [],
};
