import { z } from "zod";
import { wireFlag, wireNumber, wireNumberOrNone, wireRow, wireText } from "./wire.ts";

const multifields = z.array(wireRow({}, { ID: wireNumber, VALUE_TYPE: wireText, VALUE: wireText, TYPE_ID: wireText }));

/** Fields of all four. */
const common = {
  OPENED: wireFlag,
  COMMENTS: wireText,
  ASSIGNED_BY_ID: wireNumberOrNone,
  CREATED_BY_ID: wireNumberOrNone,
  MODIFY_BY_ID: wireNumberOrNone,
  DATE_CREATE: wireText,
  DATE_MODIFY: wireText,
  LAST_ACTIVITY_BY: wireNumberOrNone,
  LAST_ACTIVITY_TIME: wireText,
  ORIGINATOR_ID: wireText,
  ORIGIN_ID: wireText,
  UTM_SOURCE: wireText,
  UTM_MEDIUM: wireText,
  UTM_CAMPAIGN: wireText,
  UTM_CONTENT: wireText,
  UTM_TERM: wireText,
};

const money = { CURRENCY_ID: wireText, OPPORTUNITY: wireNumberOrNone, IS_MANUAL_OPPORTUNITY: wireFlag };
const moved = { MOVED_BY_ID: wireNumberOrNone, MOVED_TIME: wireText };
const source = { SOURCE_ID: wireText, SOURCE_DESCRIPTION: wireText };
const person = { HONORIFIC: wireText, NAME: wireText, SECOND_NAME: wireText, LAST_NAME: wireText, BIRTHDATE: wireText };
/** In lists only when they are named in `select`; absent when there are none. */
const reachable = {
  HAS_PHONE: wireFlag,
  HAS_EMAIL: wireFlag,
  PHONE: multifields,
  EMAIL: multifields,
  WEB: multifields,
  IM: multifields,
};

/** https://apidocs.bitrix24.com/api-reference/crm/deals/crm-deal-get.html */
const deal = wireRow(
  { ID: wireNumber },
  {
    ...common,
    ...money,
    ...moved,
    ...source,
    TITLE: wireText,
    TYPE_ID: wireText,
    CATEGORY_ID: wireNumberOrNone,
    STAGE_ID: wireText,
    STAGE_SEMANTIC_ID: wireText.describe("P in progress, S won, F lost."),
    IS_NEW: wireFlag,
    IS_RECURRING: wireFlag,
    IS_RETURN_CUSTOMER: wireFlag,
    IS_REPEATED_APPROACH: wireFlag,
    PROBABILITY: wireNumberOrNone,
    TAX_VALUE: wireNumberOrNone,
    LEAD_ID: wireNumberOrNone,
    COMPANY_ID: wireNumberOrNone,
    CONTACT_ID: wireNumberOrNone,
    QUOTE_ID: wireNumberOrNone,
    BEGINDATE: wireText,
    CLOSEDATE: wireText,
    CLOSED: wireFlag,
    ADDITIONAL_INFO: wireText,
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/leads/crm-lead-get.html */
const lead = wireRow(
  { ID: wireNumber },
  {
    ...common,
    ...money,
    ...moved,
    ...source,
    ...person,
    ...reachable,
    TITLE: wireText,
    COMPANY_TITLE: wireText,
    COMPANY_ID: wireNumberOrNone,
    CONTACT_ID: wireNumberOrNone,
    STATUS_ID: wireText,
    STATUS_SEMANTIC_ID: wireText.describe("P in progress, S converted, F lost."),
    STATUS_DESCRIPTION: wireText,
    IS_RETURN_CUSTOMER: wireFlag,
    POST: wireText,
    DATE_CLOSED: wireText,
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/contacts/crm-contact-get.html */
const contact = wireRow(
  { ID: wireNumber },
  {
    ...common,
    ...source,
    ...person,
    ...reachable,
    TYPE_ID: wireText,
    POST: wireText,
    EXPORT: wireFlag,
    COMPANY_ID: wireNumberOrNone,
    LEAD_ID: wireNumberOrNone,
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/companies/crm-company-get.html */
const company = wireRow(
  { ID: wireNumber },
  {
    ...common,
    ...reachable,
    TITLE: wireText,
    COMPANY_TYPE: wireText,
    INDUSTRY: wireText,
    EMPLOYEES: wireText,
    CURRENCY_ID: wireText,
    REVENUE: wireNumberOrNone,
    IS_MY_COMPANY: wireFlag,
    LEAD_ID: wireNumberOrNone,
  },
);

/** Results of the classic methods of deals, leads, contacts and companies. */
export const crmClassicResults = {
  "crm.deal.get": deal,
  "crm.deal.list": z.array(deal),
  "crm.deal.add": wireNumber,
  "crm.lead.get": lead,
  "crm.lead.list": z.array(lead),
  "crm.lead.add": wireNumber,
  "crm.contact.get": contact,
  "crm.contact.list": z.array(contact),
  "crm.contact.add": wireNumber,
  "crm.company.get": company,
  "crm.company.list": z.array(company),
  "crm.company.add": wireNumber,
};
