import type { Chain } from "./chain.ts";
import { needed } from "./chain-parameter.ts";
import { crmType } from "./crm-steps.ts";

/** What stands on the contracts and bills of a client. */
export const companyDetails: Chain = {
  id: "company-details",
  title: { ru: "Реквизиты компании", en: "Details of a company" },
  purpose: {
    ru: "Реквизиты компании с ИНН и её банковский счёт",
    en: "The details of a company with its tax number, and its bank account",
  },
  parameters: [
    needed("company", "id", { ru: "компания, номер", en: "the company, its number" }, "1", {
      ru: "компания",
      en: "company",
    }),
    needed("preset", "id", { ru: "шаблон реквизитов, номер", en: "the preset of details, its number" }, "1", {
      ru: "шаблон реквизитов",
      en: "preset",
    }),
    needed("name", "text", { ru: "полное название", en: "full name" }, { ru: "ООО «Ромашка»", en: "Daisy Ltd" }),
    needed("taxNumber", "text", { ru: "ИНН", en: "tax number (INN)" }, "7700000000", { ru: "ИНН", en: "INN" }),
    needed("bank", "text", { ru: "название банка", en: "name of the bank" }, { ru: "Банк", en: "A bank" }),
    needed("bankCode", "text", { ru: "БИК", en: "code of the bank (BIK)" }, "044000000", { ru: "БИК", en: "BIK" }),
    needed("account", "text", { ru: "расчётный счёт", en: "number of the account" }, "40700000000000000000", {
      ru: "расчётный счёт",
      en: "account",
    }),
  ],
  steps: [
    {
      key: "details",
      method: "crm.requisite.add",
      params: {
        fields: {
          ENTITY_TYPE_ID: crmType.company,
          ENTITY_ID: "{company}",
          PRESET_ID: "{preset}",
          NAME: "{name}",
          RQ_COMPANY_NAME: "{name}",
          RQ_INN: "{taxNumber}",
        },
      },
      effect: "write",
      makes: { ru: "реквизиты", en: "details" },
      removedBy: "crm.requisite.delete",
    },
    {
      key: "bank",
      method: "crm.requisite.bankdetail.add",
      params: {
        fields: {
          ENTITY_ID: "$result[details]",
          NAME: "{bank}",
          RQ_BANK_NAME: "{bank}",
          RQ_BIK: "{bankCode}",
          RQ_ACC_NUM: "{account}",
        },
      },
      effect: "write",
      makes: { ru: "банковские реквизиты", en: "bank account" },
      removedBy: "crm.requisite.bankdetail.delete",
    },
  ],
  notes: [
    {
      ru: "Шаблоны показывает crm.requisite.preset.list. Поля этой цепочки — российских шаблонов.",
      en: "crm.requisite.preset.list shows the presets. The fields of this chain are those of Russian presets.",
    },
  ],
};
