import { z } from "zod";
import { description, explained, moment, responsible, words } from "../parameters.ts";

const record = explained(
  words,
  {
    ru: "сделка, лид, контакт или компания: сделка:15, контакт 7, адрес страницы или слова названия",
    en: "a deal, lead, contact or company: deal:15, contact 7, an address, or words of the title or name",
  },
  { ru: "сделка:15", en: "deal:15" },
);

export const planCallParameters = z.strictObject({
  for: record,
  when: moment,
  about: explained(
    words.optional(),
    { ru: "о чём говорить", en: "what to talk about" },
    { ru: "об оплате", en: "the payment" },
  ),
  responsible,
});

export const planTodoParameters = z.strictObject({
  for: record,
  when: moment,
  title: explained(words, { ru: "что сделать", en: "what to do" }, { ru: "Отправить счёт", en: "Send the invoice" }),
  description,
  responsible,
});

export type PlanCall = z.infer<typeof planCallParameters>;
export type PlanTodo = z.infer<typeof planTodoParameters>;
