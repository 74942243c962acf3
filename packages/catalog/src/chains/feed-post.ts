import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";

/** News for everybody, or for those who are named. */
export const feedPost: Chain = {
  id: "feed-post",
  title: { ru: "Сообщение в ленту", en: "Post in the feed" },
  purpose: {
    ru: "Важное сообщение в ленту и первый комментарий с подробностями",
    en: "An important post in the feed, and a first comment with the details",
  },
  parameters: [
    needed("title", "text", { ru: "заголовок", en: "heading" }, { ru: "График на праздники", en: "Holiday hours" }),
    needed(
      "text",
      "text",
      { ru: "текст", en: "text" },
      { ru: "31 декабря работаем до 15:00", en: "We close at 3 p.m. on 31 December" },
    ),
    needed(
      "audience",
      "audience",
      {
        ru: "кому, через запятую: UA — всем, SG5 — группе, U5 — сотруднику, DR5 — отделу",
        en: "who sees it, with commas: UA all, SG5 a group, U5 a person, DR5 a department",
      },
      "UA",
      { ru: "кому", en: "who sees it" },
    ),
    possible(
      "comment",
      "text",
      { ru: "первый комментарий", en: "the first comment" },
      { ru: "Дежурных назначим отдельно", en: "Who is on duty will follow" },
    ),
  ],
  steps: [
    {
      key: "post",
      method: "log.blogpost.add",
      params: { POST_TITLE: "{title}", POST_MESSAGE: "{text}", DEST: "{audience}", IMPORTANT: "Y" },
      effect: "write",
      makes: { ru: "сообщение ленты", en: "feed post" },
      removedBy: "log.blogpost.delete",
    },
    {
      key: "comment",
      method: "log.blogcomment.add",
      params: { POST_ID: "$result[post]", TEXT: "{comment}" },
      effect: "write",
      makes: { ru: "комментарий к сообщению", en: "comment on the post" },
      removedBy: "log.blogcomment.delete",
      when: "comment",
    },
  ],
  notes: [
    {
      ru: "Кто увидел сообщение и уведомление о нём, того не вернуть: удаление убирает только запись.",
      en: "Who has seen the post, or the notification of it, has seen it: deleting removes the record only.",
    },
  ],
};
