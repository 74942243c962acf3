import type { Chain } from "./chain.ts";
import { needed, possible, several } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addTask } from "./task-steps.ts";

const group = "$result[group]";

/** A new group with its people and its first tasks. */
export const workgroup: Chain = {
  id: "workgroup",
  title: { ru: "Рабочая группа", en: "Workgroup" },
  purpose: {
    ru: "Закрытая рабочая группа, приглашения в неё и первые задачи",
    en: "A closed workgroup, invitations to it, and its first tasks",
  },
  parameters: [
    needed(
      "name",
      "text",
      { ru: "название группы", en: "name of the group" },
      { ru: "Переезд офиса", en: "Moving the office" },
    ),
    possible(
      "description",
      "text",
      { ru: "о чём группа", en: "what it is about" },
      { ru: "Всё о переезде", en: "All about the move" },
    ),
    needed(
      "people",
      "ids",
      { ru: "кого пригласить, номера через запятую", en: "whom to invite, numbers with commas" },
      "2,3",
      { ru: "кого пригласить", en: "whom to invite" },
    ),
    common.assignee,
    common.deadline,
    several(
      "task",
      "text",
      { ru: "задача группы", en: "a task of the group" },
      { ru: "Составить смету", en: "Make an estimate" },
    ),
  ],
  steps: [
    {
      key: "group",
      method: "sonet_group.create",
      params: { NAME: "{name}", DESCRIPTION: "{description}", VISIBLE: "Y", OPENED: "N" },
      effect: "write",
      makes: { ru: "группа", en: "group" },
      removedBy: "sonet_group.delete",
    },
    {
      key: "people",
      method: "sonet_group.user.invite",
      params: { GROUP_ID: group, USER_ID: "{people}" },
      effect: "write",
      makes: { ru: "приглашения", en: "invitations" },
    },
    addTask(
      "task",
      { TITLE: "{task}", RESPONSIBLE_ID: "{responsible}", DEADLINE: "{deadline}", GROUP_ID: group },
      { each: "task", makes: { ru: "задача группы", en: "task of the group" } },
    ),
  ],
  notes: [
    {
      ru: "Владелец группы — тот, чей ключ. Участником человек становится, когда примет приглашение.",
      en: "The group belongs to the person whose key it is. People are members once they accept the invitation.",
    },
  ],
};
