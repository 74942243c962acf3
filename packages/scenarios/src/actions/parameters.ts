import { z } from "zod";
import type { Worded } from "../run/scenario.ts";

/** Characters of a long text; the portal cuts longer messages (documented for bots, unconfirmed for people). */
const longText = 20_000;

/** A short text: a title, a name, words to find something by. */
export const words = z.string().trim().min(1).max(255);

/** A text of any length that makes sense. */
export const text = z.string().trim().min(1).max(longText);

/** What a parameter means with its spellings, and one value, for help and tool lists. */
export function explained<Schema extends z.ZodType>(schema: Schema, meaning: Worded, example: Worded | string): Schema {
  const worded = typeof example === "string" ? { ru: example, en: example } : example;
  return schema.meta({ description: `${meaning.en}; for example: ${worded.en}`, meaning, example: worded });
}

/** A parameter that may be left out, explained as it was. */
export function maybe<Schema extends z.ZodType>(schema: Schema): z.ZodOptional<Schema> {
  return schema.optional().meta(schema.meta() ?? {});
}

export const person = explained(
  words,
  {
    ru: "сотрудник: имя, фамилия или номер, «я» — вы сами",
    en: "a person: first or last name, or id; me for yourself",
  },
  { ru: "Ивановой", en: "Smith" },
);
export const responsible = explained(
  words.optional(),
  {
    ru: "ответственный: имя, фамилия или номер; без него — вы",
    en: "who is responsible: name or id; yourself by default",
  },
  { ru: "Иванова", en: "Smith" },
);
export const moment = explained(
  words,
  {
    ru: "день и время: завтра в 15:00, в пятницу, до конца недели, через неделю, +3d, 25.11, 2026-11-25 10:00",
    en: "day and time: tomorrow at 15:00, friday, end of the week, in a week, +3d, Nov 25, 2026-11-25 10:00",
  },
  { ru: "завтра в 15:00", en: "tomorrow 15:00" },
);
export const amount = explained(
  words,
  {
    ru: "сумма и валюта: 500 000 ₽, 1,5 млн, 500 тыс. руб., $1200.50; без валюты — валюта портала",
    en: "amount and currency: $1200.50, 500k, 1.5m, 500 000 RUB; the portal’s currency by default",
  },
  { ru: "500 000 ₽", en: "$1200.50" },
);
export const deal = explained(
  words,
  {
    ru: "сделка: номер, адрес страницы или слова названия",
    en: "a deal: id, address of its page, or words of its title",
  },
  { ru: "Поставка", en: "Delivery" },
);
export const task = explained(
  words,
  {
    ru: "задача: номер, адрес страницы или слова названия",
    en: "a task: id, address of its page, or words of its title",
  },
  { ru: "Отчёт за квартал", en: "Quarterly report" },
);
export const lead = explained(
  words,
  {
    ru: "лид: номер, адрес страницы или слова названия",
    en: "a lead: id, address of its page, or words of its title",
  },
  { ru: "Заявка с сайта", en: "Site request" },
);
export const description = explained(
  text.optional(),
  { ru: "описание, простой текст", en: "description, plain text" },
  { ru: "Взять образцы", en: "Bring samples" },
);
