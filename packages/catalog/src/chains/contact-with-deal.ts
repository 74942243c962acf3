import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common, contactPoints } from "./common-parameters.ts";
import { addItem, addNextStep, crmType } from "./crm-steps.ts";

/** A new client that is a private person. */
export const contactWithDeal: Chain = {
  id: "contact-with-deal",
  title: { ru: "Контакт со сделкой", en: "Contact with a deal" },
  purpose: {
    ru: "Новый клиент — частное лицо: контакт, сделка и следующий шаг",
    en: "A new client who is a private person: a contact, a deal and the next step",
  },
  parameters: [
    needed("name", "text", { ru: "имя", en: "first name" }, { ru: "Олег", en: "Owen" }),
    possible("lastName", "text", { ru: "фамилия", en: "last name" }, { ru: "Панов", en: "Page" }),
    common.phone,
    common.email,
    needed(
      "title",
      "text",
      { ru: "название сделки", en: "title of the deal" },
      { ru: "Ремонт кухни", en: "A new kitchen" },
    ),
    common.amount,
    common.currency,
    needed(
      "next",
      "text",
      { ru: "следующий шаг", en: "the next step" },
      { ru: "Выслать смету", en: "Send the estimate" },
    ),
    common.nextTime,
    common.responsible,
  ],
  steps: [
    addItem(
      "contact",
      crmType.contact,
      { ru: "контакт", en: "contact" },
      {
        name: "{name}",
        lastName: "{lastName}",
        assignedById: "{responsible}",
        fm: contactPoints,
      },
    ),
    addItem(
      "deal",
      crmType.deal,
      { ru: "сделка", en: "deal" },
      {
        title: "{title}",
        contactIds: ["$result[contact][item][id]"],
        opportunity: "{amount}",
        currencyId: "{currency}",
        assignedById: "{responsible}",
      },
    ),
    addNextStep(crmType.deal, "$result[deal][item][id]"),
  ],
  notes: [
    {
      ru: "Дубли не ищет: сначала b24 search <телефон или имя>.",
      en: "It looks for no duplicates: b24 search <telephone or name> first.",
    },
  ],
};
