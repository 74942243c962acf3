import type { Chain } from "./chain.ts";
import { needed, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addTask } from "./task-steps.ts";

/** The next sprint of a scrum team. */
export const sprint: Chain = {
  id: "sprint",
  title: { ru: "Спринт", en: "Sprint" },
  purpose: {
    ru: "Запланированный спринт скрам-команды и задачи в группу",
    en: "A planned sprint of a scrum team, and tasks in its group",
  },
  parameters: [
    needed("group", "id", { ru: "группа скрама, номер", en: "the scrum group, its number" }, "1", {
      ru: "группа",
      en: "group",
    }),
    needed("name", "text", { ru: "название спринта", en: "name of the sprint" }, { ru: "Спринт 12", en: "Sprint 12" }),
    needed("from", "time", { ru: "начало", en: "beginning" }, "2026-12-01T09:00:00+03:00"),
    needed("to", "time", { ru: "конец", en: "end" }, "2026-12-14T18:00:00+03:00"),
    common.assignee,
    several("task", "text", { ru: "задача", en: "a task" }, { ru: "Форма заявки", en: "Enquiry form" }),
  ],
  steps: [
    {
      key: "sprint",
      method: "tasks.api.scrum.sprint.add",
      params: {
        fields: { groupId: "{group}", name: "{name}", dateStart: "{from}", dateEnd: "{to}", status: "planned" },
      },
      effect: "write",
      makes: { ru: "спринт", en: "sprint" },
      removedBy: "tasks.api.scrum.sprint.delete",
    },
    addTask("task", { TITLE: "{task}", RESPONSIBLE_ID: "{responsible}", GROUP_ID: "{group}" }, { each: "task" }),
  ],
  notes: [
    {
      ru: "Спринт не запускает и задачи в него не переносит: это tasks.api.scrum.sprint.start и tasks.api.scrum.task.update.",
      en: "It neither starts the sprint nor moves the tasks into it: tasks.api.scrum.sprint.start and tasks.api.scrum.task.update do.",
    },
  ],
};
