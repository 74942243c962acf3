import type { Chain } from "./chain.ts";
import { needed } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addNextStep, crmType } from "./crm-steps.ts";

/** An answer to a client in the chat of an open line, and what comes next. */
export const openLineFollowUp: Chain = {
  id: "open-line-follow-up",
  title: { ru: "Ответ в открытой линии", en: "Follow up in an open line" },
  purpose: {
    ru: "Сообщение клиенту в чат открытой линии сделки и дело со сроком",
    en: "A message to the client in the open line chat of a deal, and an activity with a deadline",
  },
  parameters: [
    common.deal,
    needed("chat", "id", { ru: "чат открытой линии, номер", en: "the chat of the open line, its number" }, "1", {
      ru: "чат",
      en: "chat",
    }),
    needed(
      "sender",
      "id",
      { ru: "от кого, номер сотрудника из этого чата", en: "who says it, the number of a member of that chat" },
      "1",
      { ru: "от кого", en: "who says it" },
    ),
    needed(
      "message",
      "text",
      { ru: "сообщение клиенту", en: "the message to the client" },
      { ru: "Смета готова, отправили на почту", en: "The estimate is in your mail" },
    ),
    needed(
      "next",
      "text",
      { ru: "следующий шаг", en: "the next step" },
      { ru: "Узнать решение", en: "Ask for the decision" },
    ),
    common.nextTime,
    common.responsible,
  ],
  steps: [
    {
      key: "message",
      method: "imopenlines.crm.message.add",
      params: {
        CRM_ENTITY_TYPE: "deal",
        CRM_ENTITY: "{deal}",
        USER_ID: "{sender}",
        CHAT_ID: "{chat}",
        MESSAGE: "{message}",
      },
      effect: "write",
      makes: { ru: "сообщение клиенту", en: "message to the client" },
    },
    addNextStep(crmType.deal, "{deal}"),
  ],
  notes: [
    {
      ru: "Номер чата показывает imopenlines.crm.chat.get. Сообщение уходит человеку вне компании.",
      en: "imopenlines.crm.chat.get shows the number of the chat. The message goes to somebody outside the company.",
    },
  ],
};
