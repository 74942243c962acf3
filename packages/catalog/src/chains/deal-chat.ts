import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addComment } from "./crm-steps.ts";

/** The people who work on a deal talk in one place. */
export const dealChat: Chain = {
  id: "deal-chat",
  title: { ru: "Чат команды по сделке", en: "A team chat for a deal" },
  purpose: {
    ru: "Закрытый чат с первым сообщением и запись о нём в истории сделки",
    en: "A closed chat with a first message, and a comment in the deal that says so",
  },
  parameters: [
    common.deal,
    needed(
      "title",
      "text",
      { ru: "название чата", en: "title of the chat" },
      { ru: "Сделка «Окна»", en: "Deal: windows" },
    ),
    needed("people", "ids", { ru: "участники, номера через запятую", en: "members, numbers with commas" }, "2,3", {
      ru: "участники",
      en: "members",
    }),
    needed(
      "message",
      "text",
      { ru: "первое сообщение", en: "the first message" },
      { ru: "Обсуждаем смету здесь", en: "Let us discuss the estimate here" },
    ),
    possible(
      "comment",
      "text",
      { ru: "запись в истории сделки", en: "a comment in the deal" },
      { ru: "Создан чат команды", en: "The team has a chat" },
    ),
  ],
  steps: [
    {
      key: "chat",
      method: "im.chat.add",
      params: { TYPE: "CHAT", TITLE: "{title}", USERS: "{people}", MESSAGE: "{message}" },
      effect: "write",
      makes: { ru: "чат с сообщением", en: "chat with a message" },
    },
    addComment("deal", "{deal}"),
  ],
  notes: [
    {
      ru: "Это обычный чат: к карточке сделки он не привязан.",
      en: "It is an ordinary chat: the portal does not link it to the deal.",
    },
  ],
};
