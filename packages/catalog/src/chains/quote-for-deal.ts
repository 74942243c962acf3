import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addItem, addProductRow, crmType } from "./crm-steps.ts";
import { goods } from "./goods-parameters.ts";

/** An offer for the client of a deal. */
export const quoteForDeal: Chain = {
  id: "quote-for-deal",
  title: { ru: "Предложение по сделке", en: "A quote for a deal" },
  purpose: {
    ru: "Коммерческое предложение с товарной позицией, связанное со сделкой",
    en: "A quote with a row of goods that belongs to the deal",
  },
  parameters: [
    common.deal,
    needed(
      "title",
      "text",
      { ru: "название предложения", en: "title of the quote" },
      { ru: "Предложение: окна", en: "Quote: windows" },
    ),
    possible("company", "id", { ru: "компания, номер", en: "the company, its number" }, "1", {
      ru: "компания",
      en: "company",
    }),
    common.contactIfAny,
    ...goods,
    common.currency,
    common.responsible,
  ],
  steps: [
    addItem(
      "quote",
      crmType.quote,
      { ru: "предложение", en: "quote" },
      {
        title: "{title}",
        dealId: "{deal}",
        companyId: "{company}",
        contactIds: ["{contact}"],
        currencyId: "{currency}",
        assignedById: "{responsible}",
      },
    ),
    addProductRow("Q", "$result[quote][item][id]"),
  ],
  notes: [{ ru: "Предложение клиенту не отправляет.", en: "It does not send the quote to the client." }],
};
