import type { CrmType } from "../../portal/portal-state.ts";
import { companyFields } from "./fields/company.ts";
import { contactFields } from "./fields/contact.ts";
import { dealFields } from "./fields/deal.ts";
import type { CrmFields } from "./fields/field.ts";
import { leadFields } from "./fields/lead.ts";

/** Fields of each entity type that the emulator keeps. */
export const crmEntityFields: Readonly<Record<CrmType, CrmFields>> = {
  1: leadFields,
  2: dealFields,
  3: contactFields,
  4: companyFields,
};

/** Narrows an `entityTypeId` to the types that the emulator keeps. */
export function isCrmType(id: number): id is CrmType {
  return id in crmEntityFields;
}
