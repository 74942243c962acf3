import type { Chain } from "./chain.ts";
import { goods } from "./goods-parameters.ts";
import { common } from "./common-parameters.ts";
import { addProductRow, crmType } from "./crm-steps.ts";

/** Goods of a deal, and a payment that asks for them. */
export const dealPayment: Chain = {
  id: "deal-payment",
  title: { ru: "Товар и оплата в сделке", en: "Goods and payment in a deal" },
  purpose: {
    ru: "Товарная позиция в сделке и оплата на неё",
    en: "A row of goods in the deal, and a payment for it",
  },
  parameters: [common.deal, ...goods],
  steps: [
    addProductRow("D", "{deal}"),
    {
      key: "payment",
      method: "crm.item.payment.add",
      params: { entityId: "{deal}", entityTypeId: crmType.deal },
      effect: "write",
      makes: { ru: "оплата", en: "payment" },
      removedBy: "crm.item.payment.delete",
    },
    {
      key: "paid",
      method: "crm.item.payment.product.add",
      params: {
        paymentId: "$result[payment]",
        rowId: "$result[row][productRow][id]",
        quantity: "{quantity}",
      },
      effect: "write",
      makes: { ru: "позиция в оплате", en: "row of the payment" },
      removedBy: "crm.item.payment.product.delete",
    },
  ],
  notes: [
    {
      ru: "Оплата остаётся неоплаченной; когда деньги пришли — crm.item.payment.pay. Ссылку клиенту не отправляет.",
      en: "The payment stays unpaid; when the money is there: crm.item.payment.pay. It sends the client no link.",
    },
  ],
};
