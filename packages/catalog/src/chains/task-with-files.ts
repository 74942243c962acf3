import type { Chain } from "./chain.ts";
import { needed, possible, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addChecklist, addTask } from "./task-steps.ts";

/** A task with a checklist and files that are on the Drive already. */
export const taskWithFiles: Chain = {
  id: "task-with-files",
  title: { ru: "Задача с чек-листом и файлами", en: "Task with a checklist and files" },
  purpose: {
    ru: "Задача с пунктами чек-листа и файлами Диска",
    en: "A task with the points of a checklist and files of the Drive",
  },
  parameters: [
    needed(
      "title",
      "text",
      { ru: "что сделать", en: "what to do" },
      { ru: "Согласовать договор", en: "Have the contract approved" },
    ),
    common.assignee,
    common.deadline,
    possible(
      "description",
      "text",
      { ru: "подробности", en: "details" },
      { ru: "Проверить сроки", en: "Check the dates" },
    ),
    several(
      "item",
      "text",
      { ru: "пункт чек-листа", en: "a point of the checklist" },
      { ru: "Юрист", en: "The lawyer" },
    ),
    several("file", "id", { ru: "файл на Диске, номер", en: "a file of the Drive, its number" }, "42", {
      ru: "файл",
      en: "file",
    }),
  ],
  steps: [
    addTask("task", {
      TITLE: "{title}",
      DESCRIPTION: "{description}",
      RESPONSIBLE_ID: "{responsible}",
      DEADLINE: "{deadline}",
    }),
    addChecklist("$result[task][task][id]"),
    {
      key: "file",
      method: "tasks.task.files.attach",
      params: { taskId: "$result[task][task][id]", fileId: "{file}" },
      effect: "write",
      makes: { ru: "файл в задаче", en: "file in the task" },
      each: "file",
    },
  ],
  notes: [
    {
      ru: "Файл уже лежит на Диске, и вы можете его читать; номера показывает disk.folder.getchildren.",
      en: "The file is on the Drive already and you may read it; disk.folder.getchildren shows the numbers.",
    },
  ],
};
