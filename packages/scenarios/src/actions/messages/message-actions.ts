import { z } from "zod";
import type { Action } from "../action.ts";
import { explained, text, words } from "../parameters.ts";

const parameters = z.strictObject({
  to: explained(
    words,
    {
      ru: "кому: имя или номер сотрудника; групповой чат — chat и его номер из адреса (chat12)",
      en: "name or id of a person; a group chat as chat and its number from the address (chat12)",
    },
    { ru: "Ивановой", en: "chat12" },
  ),
  text: explained(
    text,
    {
      ru: "текст; Markdown, BB-коды в нём видны как написаны",
      en: "the text; Markdown, BB codes in it are shown, not read",
    },
    { ru: "Добрый день", en: "Good morning" },
  ),
});

export type SendMessage = z.infer<typeof parameters>;

export const sendMessage: Action<SendMessage> = {
  id: "send-message",
  title: { ru: "Отправить сообщение", en: "Send a message" },
  summary: { ru: "Пишет сотруднику или в чат от вашего имени", en: "Writes to a person or a chat in your name" },
  triggers: {
    ru: ["напиши сообщение", "отправь сообщение", "напиши сотруднику"],
    en: ["send a message", "write to", "message"],
  },
  parameters,
  effect: "write",
  needs: [{ scope: "im" }, { scope: "user" }],
  words: ["to", "text"],
  prepare: async () => (await import("./send-message.ts")).prepareSendMessage,
};
