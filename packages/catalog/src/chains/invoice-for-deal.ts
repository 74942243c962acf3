import type { Chain } from "./chain.ts";
import { needed, possible } from "./chain-parameter.ts";
import { common } from "./common-parameters.ts";
import { addItem, addProductRow, crmType } from "./crm-steps.ts";
import { goods } from "./goods-parameters.ts";

/** A bill for the client of a deal. */
export const invoiceForDeal: Chain = {
  id: "invoice-for-deal",
  title: { ru: "Счёт по сделке", en: "An invoice for a deal" },
  purpose: {
    ru: "Счёт с товарной позицией, связанный со сделкой",
    en: "An invoice with a row of goods that is linked to the deal",
  },
  parameters: [
    common.deal,
    needed(
      "title",
      "text",
      { ru: "название счёта", en: "title of the invoice" },
      { ru: "Счёт за окна", en: "Invoice: windows" },
    ),
    possible("company", "id", { ru: "компания-плательщик, номер", en: "the company that pays, its number" }, "1", {
      ru: "плательщик",
      en: "payer",
    }),
    common.contactIfAny,
    ...goods,
    common.currency,
    common.responsible,
  ],
  steps: [
    addItem(
      "invoice",
      crmType.invoice,
      { ru: "счёт", en: "invoice" },
      {
        title: "{title}",
        parentId2: "{deal}",
        companyId: "{company}",
        contactIds: ["{contact}"],
        currencyId: "{currency}",
        assignedById: "{responsible}",
      },
    ),
    addProductRow("SI", "$result[invoice][item][id]"),
  ],
  notes: [
    {
      ru: "Счёт клиенту не отправляет. Это счета нового вида (тип 31).",
      en: "It does not send the invoice to the client. These are invoices of the new kind (type 31).",
    },
  ],
};
