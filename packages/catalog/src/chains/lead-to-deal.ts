import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common, contactPoints } from "./common-parameters.ts";
import { addComment, addItem, addNextStep, crmType } from "./crm-steps.ts";

/** A lead that exists becomes a contact and a deal. */
export const leadToDeal: Chain = {
  id: "lead-to-deal",
  title: { ru: "Сделка по лиду", en: "A deal from a lead" },
  purpose: {
    ru: "Контакт, сделка со ссылкой на лид, дело по ней и запись в истории лида",
    en: "A contact, a deal that names its lead, an activity for it, and a comment in the lead",
  },
  parameters: [
    needed("lead", "id", { ru: "лид, номер", en: "the lead, its number" }, "1", { ru: "лид", en: "lead" }),
    common.contactName,
    common.lastName,
    common.phone,
    common.email,
    common.dealTitle,
    common.amount,
    common.currency,
    common.nextStep,
    common.nextTime,
    possible(
      "comment",
      "text",
      { ru: "запись в истории лида", en: "a comment in the lead" },
      { ru: "Создана сделка", en: "A deal was made" },
    ),
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
        leadId: "{lead}",
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
        leadId: "{lead}",
        contactIds: ["$result[contact][item][id]"],
        opportunity: "{amount}",
        currencyId: "{currency}",
        assignedById: "{responsible}",
      },
    ),
    addNextStep(crmType.deal, "$result[deal][item][id]"),
    addComment("lead", "{lead}"),
  ],
  notes: [
    {
      ru: "Стадию лида не меняет; это делает b24 do convert-lead.",
      en: "Leaves the stage of the lead as it is; b24 do convert-lead changes it.",
    },
  ],
};
