import type { Content } from "./content.ts";
import { ruCompany } from "./ru-company.ts";
import { ruCrm } from "./ru-crm.ts";
import { ruOffice } from "./ru-office.ts";
import { ruPeople } from "./ru-people.ts";

export const ru: Content = {
  language: "ru",
  region: "ru",
  serverZone: "Europe/Moscow",
  dateFormat: "dotted",
  country: "ru",
  company: ruCompany,
  people: ruPeople,
  crm: ruCrm,
  office: ruOffice,
};
