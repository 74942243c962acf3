import type { ContactPoints } from "@b24kit/portal";
import type { Worded } from "../../run/scenario.ts";
import { actionError } from "../action-errors.ts";
import type { ActionContext } from "../action.ts";
import { givenChanges } from "../given-changes.ts";
import { quoted } from "../text-of.ts";

/** Titles of the fields of leads, contacts and companies. */
export const customerTitles = {
  title: { ru: "Название", en: "Title" },
  name: { ru: "Имя", en: "Name" },
  company: { ru: "Компания", en: "Company" },
  phone: { ru: "Телефон", en: "Phone" },
  email: { ru: "E-mail", en: "E-mail" },
  amount: { ru: "Сумма", en: "Amount" },
  source: { ru: "Источник", en: "Source" },
  responsible: { ru: "Ответственный", en: "Responsible" },
  contact: { ru: "Контакт", en: "Contact" },
  pipeline: { ru: "Воронка", en: "Pipeline" },
  status: { ru: "Статус", en: "Status" },
} as const satisfies Readonly<Record<string, Worded>>;

/** The fields that are given, as changes of a new record. */
export const givenCustomerChanges = givenChanges(customerTitles);

/** "Иван Петров" as first and last name: the last word is the last name. */
export function splitName(name: string): { readonly firstName: string; readonly lastName?: string } {
  const parts = name.split(/\s+/);
  const lastName = parts.length > 1 ? parts.at(-1) : undefined;
  return lastName === undefined ? { firstName: name } : { firstName: parts.slice(0, -1).join(" "), lastName };
}

/** Phone and e-mail as the portal takes them. Throws a ScenarioError for a phone without enough digits. */
export function pointsOf(
  context: ActionContext,
  { phone, email }: { readonly phone?: string | undefined; readonly email?: string | undefined },
): ContactPoints {
  if (phone !== undefined && !/^\+?[\d\s().-]{5,30}$/.test(phone)) {
    const title = quoted(phone);
    throw actionError(
      context.language,
      "invalid-parameters",
      { ru: `${title.ru} — не номер телефона.`, en: `${title.en} is no phone number.` },
      { ru: "Напишите номер цифрами: +7 495 123-45-67.", en: "Write the number in digits: +44 20 7946 0000." },
    );
  }
  return { phones: phone === undefined ? [] : [phone], emails: email === undefined ? [] : [email] };
}

/** ", +7 495 …, a@b.ru" after a name, or nothing. */
export function pointsTail({ phones = [], emails = [] }: ContactPoints): string {
  return [...phones, ...emails].map((point) => `, ${point}`).join("");
}
