import type { Chain } from "./chain.ts";
import { needed, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addMeeting } from "./meeting-step.ts";
import { addChecklist, addTask } from "./task-steps.ts";

/** A meeting, and the work that has to be done before it. */
export const meetingWithPreparation: Chain = {
  id: "meeting-with-preparation",
  title: { ru: "Встреча и подготовка к ней", en: "A meeting and its preparation" },
  purpose: {
    ru: "Встреча в календаре и задача на подготовку с вопросами повестки в чек-листе, со сроком к её началу",
    en: "A meeting in the calendar, and a task to prepare it by its beginning, with the agenda as checklist",
  },
  parameters: [
    needed("title", "text", { ru: "тема", en: "subject" }, { ru: "Планёрка отдела", en: "Department meeting" }),
    common.host,
    common.from,
    common.to,
    common.guests,
    common.place,
    needed(
      "task",
      "text",
      { ru: "задача на подготовку", en: "the task to prepare it" },
      { ru: "Собрать цифры за месяц", en: "Gather the figures of the month" },
    ),
    common.assignee,
    several(
      "item",
      "text",
      { ru: "вопрос повестки", en: "a point of the agenda" },
      { ru: "План на квартал", en: "Plan of the quarter" },
    ),
  ],
  steps: [
    addMeeting(),
    addTask("task", { TITLE: "{task}", RESPONSIBLE_ID: "{responsible}", DEADLINE: "{from}" }),
    addChecklist("$result[task][task][id]"),
  ],
  notes: [
    {
      ru: "Занятость участников не проверяет; свободное время показывает b24 report schedule.",
      en: "It does not check who is busy; b24 report schedule shows the free time.",
    },
  ],
};
