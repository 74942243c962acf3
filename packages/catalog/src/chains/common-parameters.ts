import { needed, possible } from "./chain-parameter.ts";

/** Parameters that several chains have. */
export const common = {
  responsible: possible(
    "responsible",
    "id",
    {
      ru: "ответственный, номер сотрудника; без него — тот, чей ключ",
      en: "responsible, the number of a person; without it whose key it is",
    },
    "1",
    { ru: "ответственный", en: "responsible" },
  ),
  assignee: needed(
    "responsible",
    "id",
    { ru: "исполнитель, номер сотрудника", en: "who does it, the number of a person" },
    "1",
    { ru: "исполнитель", en: "who does it" },
  ),
  deal: needed("deal", "id", { ru: "сделка, номер", en: "the deal, its number" }, "1", { ru: "сделка", en: "deal" }),
  contact: needed("contact", "id", { ru: "контакт, номер", en: "the contact, its number" }, "1", {
    ru: "контакт",
    en: "contact",
  }),
  contactName: needed(
    "name",
    "text",
    { ru: "имя контакта", en: "first name of the contact" },
    { ru: "Ирина", en: "Irene" },
  ),
  lastName: possible("lastName", "text", { ru: "фамилия", en: "last name" }, { ru: "Белова", en: "Bell" }),
  dealTitle: needed(
    "title",
    "text",
    { ru: "название сделки", en: "title of the deal" },
    { ru: "Окна для офиса", en: "Office windows" },
  ),
  nextStep: needed(
    "next",
    "text",
    { ru: "следующий шаг", en: "the next step" },
    { ru: "Замер", en: "Take measurements" },
  ),
  contactIfAny: possible("contact", "id", { ru: "контакт, номер", en: "the contact, its number" }, "1", {
    ru: "контакт",
    en: "contact",
  }),
  phone: possible("phone", "text", { ru: "телефон", en: "telephone" }, "+7 900 000-00-00"),
  email: possible("email", "text", { ru: "почта", en: "e-mail" }, "client@example.com"),
  amount: possible("amount", "number", { ru: "сумма сделки", en: "amount of the deal" }, "150000"),
  currency: possible(
    "currency",
    "currency",
    { ru: "валюта; без неё — основная", en: "currency; without it the base one" },
    "RUB",
    { ru: "валюта", en: "currency" },
  ),
  nextTime: needed("when", "time", { ru: "срок дела", en: "deadline of the activity" }, "2026-12-01T10:00:00+03:00"),
  deadline: possible("deadline", "time", { ru: "срок", en: "deadline" }, "2026-12-04T18:00:00+03:00"),
  host: needed(
    "host",
    "id",
    { ru: "чей календарь, номер сотрудника", en: "whose calendar, the number of a person" },
    "1",
    { ru: "чей календарь", en: "whose calendar" },
  ),
  from: needed("from", "time", { ru: "начало", en: "beginning" }, "2026-12-02T11:00:00+03:00"),
  to: needed("to", "time", { ru: "конец", en: "end" }, "2026-12-02T12:00:00+03:00"),
  guests: needed(
    "guests",
    "ids",
    { ru: "участники, номера через запятую", en: "who takes part, numbers with commas" },
    "1,2",
    { ru: "участники", en: "who takes part" },
  ),
  place: possible("place", "text", { ru: "место", en: "place" }, { ru: "Переговорная", en: "Meeting room" }),
} as const;

/** A telephone and an e-mail as `crm.item.add` takes them. */
export const contactPoints = [
  { typeId: "PHONE", valueType: "WORK", value: "{phone}" },
  { typeId: "EMAIL", valueType: "WORK", value: "{email}" },
] as const;
