import type { Content } from "./content.ts";
import { enCompany } from "./en-company.ts";
import { enCrm } from "./en-crm.ts";
import { enOffice } from "./en-office.ts";
import { enPeople } from "./en-people.ts";

export const en: Content = {
  language: "en",
  region: "en",
  serverZone: "Europe/London",
  dateFormat: "slashed",
  country: "gb",
  company: enCompany,
  people: enPeople,
  crm: enCrm,
  office: enOffice,
};
