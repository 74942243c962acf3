import type { Action } from "../action.ts";
import {
  type ConvertLead,
  convertLeadParameters,
  type CreateCompany,
  createCompanyParameters,
  type CreateContact,
  createContactParameters,
  type CreateLead,
  createLeadParameters,
} from "./parameters.ts";

const needs = [{ scope: "crm" }, { scope: "user" }] as const;
const effect = "write";

export const createLead: Action<CreateLead> = {
  id: "create-lead",
  title: { ru: "Создать лид", en: "Create a lead" },
  summary: { ru: "Новый лид с именем, телефоном и источником", en: "A new lead with its name, phone and source" },
  triggers: { ru: ["создай лид", "новый лид", "заведи лид"], en: ["create a lead", "new lead", "add a lead"] },
  parameters: createLeadParameters,
  effect,
  needs,
  words: ["title"],
  prepare: async () => (await import("./create-lead.ts")).prepareCreateLead,
};

export const convertLead: Action<ConvertLead> = {
  id: "convert-lead",
  title: { ru: "Конвертировать лид", en: "Convert a lead" },
  summary: {
    ru: "Делает из лида сделку, а если нужно — контакт и компанию",
    en: "Makes a deal of a lead, and a contact and a company where it names new ones",
  },
  triggers: {
    ru: ["конвертируй лид", "преврати лид в сделку"],
    en: ["convert the lead", "turn the lead into a deal"],
  },
  parameters: convertLeadParameters,
  effect,
  needs,
  words: ["lead"],
  prepare: async () => (await import("./convert-lead.ts")).prepareConvertLead,
};

export const createContact: Action<CreateContact> = {
  id: "create-contact",
  title: { ru: "Создать контакт", en: "Create a contact" },
  summary: { ru: "Новый контакт с телефоном, почтой и компанией", en: "A new contact with phone, e-mail and company" },
  triggers: {
    ru: ["создай контакт", "новый контакт", "заведи контакт"],
    en: ["create a contact", "new contact", "add a contact"],
  },
  parameters: createContactParameters,
  effect,
  needs,
  words: ["name"],
  prepare: async () => (await import("./create-contact.ts")).prepareCreateContact,
};

export const createCompany: Action<CreateCompany> = {
  id: "create-company",
  title: { ru: "Создать компанию", en: "Create a company" },
  summary: { ru: "Новая компания с телефоном и почтой", en: "A new company with phone and e-mail" },
  triggers: {
    ru: ["создай компанию", "новая компания", "заведи компанию"],
    en: ["create a company", "new company", "add a company"],
  },
  parameters: createCompanyParameters,
  effect,
  needs,
  words: ["title"],
  prepare: async () => (await import("./create-company.ts")).prepareCreateCompany,
};
