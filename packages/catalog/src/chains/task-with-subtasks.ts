import type { Chain } from "./chain.ts";
import { needed, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addTask } from "./task-steps.ts";

/** A piece of work in parts. */
export const taskWithSubtasks: Chain = {
  id: "task-with-subtasks",
  title: { ru: "Задача с подзадачами", en: "Task with subtasks" },
  purpose: {
    ru: "Разложить работу на подзадачи одного исполнителя с общим сроком",
    en: "Divide a piece of work into subtasks of one person with one deadline",
  },
  parameters: [
    needed(
      "title",
      "text",
      { ru: "общая задача", en: "the whole task" },
      { ru: "Запустить акцию", en: "Start the campaign" },
    ),
    common.assignee,
    common.deadline,
    several("part", "text", { ru: "подзадача", en: "a subtask" }, { ru: "Заказать баннер", en: "Order the banner" }),
  ],
  steps: [
    addTask("task", { TITLE: "{title}", RESPONSIBLE_ID: "{responsible}", DEADLINE: "{deadline}" }),
    addTask(
      "part",
      {
        TITLE: "{part}",
        RESPONSIBLE_ID: "{responsible}",
        DEADLINE: "{deadline}",
        PARENT_ID: "$result[task][task][id]",
      },
      { each: "part", makes: { ru: "подзадача", en: "subtask" } },
    ),
  ],
  notes: [],
};
