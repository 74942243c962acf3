import { z } from "zod";
import { amount, deal, explained, maybe, person, responsible, text, words } from "../parameters.ts";

export const createDealParameters = z.strictObject({
  title: explained(words, { ru: "название сделки", en: "title of the deal" }, { ru: "Поставка станка", en: "A lathe" }),
  amount: maybe(amount),
  pipeline: explained(
    words.optional(),
    { ru: "воронка: название или номер; без неё — первая", en: "name or id of the pipeline; the first one by default" },
    { ru: "Партнёры", en: "Partners" },
  ),
  stage: explained(
    words.optional(),
    { ru: "название стадии; без него — первая", en: "name of the stage; the first one by default" },
    { ru: "Договор", en: "Contract" },
  ),
  responsible,
  closes: explained(
    words.optional(),
    { ru: "ожидаемый день завершения: 25 декабря, 25.12, +30d", en: "planned day of closing: Dec 25, +30d" },
    { ru: "25 декабря", en: "Dec 25" },
  ),
  company: explained(
    words.optional(),
    { ru: "компания: номер или слова названия", en: "id of a company, or words of its name" },
    { ru: "Ромашка", en: "Daisy" },
  ),
  contact: explained(
    words.optional(),
    { ru: "контакт: номер, имя или фамилия", en: "id of a contact, or a first or last name" },
    { ru: "Белова", en: "Brown" },
  ),
});

export const moveDealParameters = z.strictObject({
  deal,
  stage: explained(
    words,
    {
      ru: "название стадии; «успех» и «провал» — чем бы ни кончалась воронка",
      en: "name of the stage; won and lost do for any pipeline",
    },
    { ru: "Договор", en: "Contract" },
  ),
  pipeline: explained(
    words.optional(),
    { ru: "другая воронка: название или номер", en: "name or id of another pipeline" },
    { ru: "Партнёры", en: "Partners" },
  ),
});

export const dealAmountParameters = z.strictObject({
  deal,
  amount: explained(
    words,
    {
      ru: "новая сумма: 500 000 ₽, 1,5 млн, 500 тыс. руб.; без валюты — валюта сделки",
      en: "new amount: $1200.50, 500k, 1.5m; without a currency that of the deal",
    },
    { ru: "1,5 млн", en: "1.5m" },
  ),
});
export const dealResponsibleParameters = z.strictObject({ deal, person });
export const commentDealParameters = z.strictObject({
  deal,
  text: explained(
    text,
    { ru: "комментарий; Markdown", en: "the comment; Markdown" },
    { ru: "Ждут договор", en: "They wait for the contract" },
  ),
});

export type CreateDeal = z.infer<typeof createDealParameters>;
export type MoveDeal = z.infer<typeof moveDealParameters>;
export type DealAmount = z.infer<typeof dealAmountParameters>;
export type DealResponsible = z.infer<typeof dealResponsibleParameters>;
export type CommentDeal = z.infer<typeof commentDealParameters>;
