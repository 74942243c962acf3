import { z } from "zod";
import { amount, explained, lead, maybe, responsible, words } from "../parameters.ts";

const phone = explained(
  words.optional(),
  { ru: "телефон с кодом страны", en: "phone number, with the country code" },
  { ru: "+7 495 123-45-67", en: "+44 20 7946 0000" },
);
const email = explained(
  z.email().optional(),
  { ru: "адрес электронной почты", en: "address of e-mail" },
  "a@example.com",
);
const personName = { ru: "имя и фамилия", en: "first and last name" };
const anna = { ru: "Анна Петрова", en: "Anna Peters" };
const companyName = { ru: "название компании", en: "name of the company" };
const daisy = { ru: "ООО Ромашка", en: "Daisy Ltd" };

export const createLeadParameters = z.strictObject({
  title: explained(
    words,
    { ru: "название лида", en: "title of the lead" },
    { ru: "Заявка с сайта", en: "From the site" },
  ),
  name: explained(words.optional(), personName, anna),
  company: explained(words.optional(), companyName, daisy),
  phone,
  email,
  amount: maybe(amount),
  source: explained(
    words.optional(),
    { ru: "источник, как он назван на портале", en: "the source, as the portal calls it" },
    { ru: "Звонок", en: "Call" },
  ),
  responsible,
});

export const convertLeadParameters = z.strictObject({
  lead,
  title: explained(
    words.optional(),
    { ru: "название сделки; без него — название лида", en: "title of the deal; that of the lead by default" },
    { ru: "Поставка станка", en: "A lathe" },
  ),
  pipeline: explained(
    words.optional(),
    { ru: "воронка сделки: название или номер", en: "name or id of the pipeline of the deal" },
    { ru: "Партнёры", en: "Partners" },
  ),
});

export const createContactParameters = z.strictObject({
  name: explained(words, personName, anna),
  phone,
  email,
  company: explained(
    words.optional(),
    {
      ru: "компания, которая уже есть: номер или слова названия",
      en: "a company that exists: id, or words of its name",
    },
    { ru: "Ромашка", en: "Daisy" },
  ),
  responsible,
});

export const createCompanyParameters = z.strictObject({
  title: explained(words, companyName, daisy),
  phone,
  email,
  responsible,
});

export type CreateLead = z.infer<typeof createLeadParameters>;
export type ConvertLead = z.infer<typeof convertLeadParameters>;
export type CreateContact = z.infer<typeof createContactParameters>;
export type CreateCompany = z.infer<typeof createCompanyParameters>;
