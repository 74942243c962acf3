import type { Chain } from "./chain.ts";
import { needed } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addComment } from "./crm-steps.ts";
import { addTask } from "./task-steps.ts";

/** A complaint that nobody forgets. */
export const complaint: Chain = {
  id: "complaint",
  title: { ru: "Жалоба клиента", en: "A client's complaint" },
  purpose: {
    ru: "Запись в карточке контакта, задача разобраться и уведомление руководителю",
    en: "A comment in the contact, a task to look into it, and a notification for the head",
  },
  parameters: [
    common.contact,
    needed(
      "comment",
      "text",
      { ru: "на что жалоба", en: "what the complaint is" },
      { ru: "Опоздала доставка", en: "The delivery was late" },
    ),
    needed(
      "title",
      "text",
      { ru: "что сделать", en: "what to do" },
      { ru: "Разобраться с доставкой", en: "Look into the delivery" },
    ),
    common.assignee,
    common.deadline,
    needed(
      "head",
      "id",
      { ru: "кого уведомить, номер сотрудника", en: "whom to notify, the number of a person" },
      "1",
      { ru: "кого уведомить", en: "whom to notify" },
    ),
  ],
  steps: [
    addComment("contact", "{contact}"),
    addTask("task", {
      TITLE: "{title}",
      DESCRIPTION: "{comment}",
      RESPONSIBLE_ID: "{responsible}",
      DEADLINE: "{deadline}",
      UF_CRM_TASK: ["C_{contact}"],
    }),
    {
      key: "notice",
      method: "im.notify.personal.add",
      params: { USER_ID: "{head}", MESSAGE: "{title}: {comment}" },
      effect: "write",
      makes: { ru: "уведомление", en: "notification" },
      removedBy: "im.notify.delete",
    },
  ],
  notes: [],
};
