import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common, contactPoints } from "./common-parameters.ts";
import { addItem, addNextStep, crmType } from "./crm-steps.ts";

/** A new client that is a company. */
export const companyWithDeal: Chain = {
  id: "company-with-deal",
  title: { ru: "Компания с контактом и сделкой", en: "Company with contact and deal" },
  purpose: {
    ru: "Новый клиент целиком: компания, её контакт, сделка на обоих и следующий шаг",
    en: "A whole new client: a company, its contact, a deal with both, and the next step",
  },
  parameters: [
    needed(
      "company",
      "text",
      { ru: "название компании", en: "name of the company" },
      { ru: "ООО «Ромашка»", en: "Daisy Ltd" },
    ),
    common.contactName,
    common.lastName,
    possible("post", "text", { ru: "должность", en: "position" }, { ru: "Закупки", en: "Purchasing" }),
    common.phone,
    common.email,
    common.dealTitle,
    common.amount,
    common.currency,
    common.nextStep,
    common.nextTime,
    common.responsible,
  ],
  steps: [
    addItem(
      "company",
      crmType.company,
      { ru: "компания", en: "company" },
      {
        title: "{company}",
        assignedById: "{responsible}",
      },
    ),
    addItem(
      "contact",
      crmType.contact,
      { ru: "контакт", en: "contact" },
      {
        name: "{name}",
        lastName: "{lastName}",
        post: "{post}",
        companyId: "$result[company][item][id]",
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
        companyId: "$result[company][item][id]",
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
      ru: "Дубли не ищет: сначала b24 search <название или телефон>. Сделка встаёт в основную воронку, на первую стадию.",
      en: "It looks for no duplicates: b24 search <name or telephone> first. The deal begins in the first stage of the main pipeline.",
    },
  ],
};
