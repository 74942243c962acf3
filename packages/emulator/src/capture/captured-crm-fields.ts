import type { FieldTreatments } from "./treatment.ts";

/** Who made the row, who has it, and when. */
const PEOPLE_AND_TIMES: FieldTreatments = {
  ASSIGNED_BY_ID: "id",
  CREATED_BY_ID: "id",
  MODIFY_BY_ID: "id",
  DATE_CREATE: "moment",
  DATE_MODIFY: "moment",
  LAST_ACTIVITY_TIME: "moment",
  LAST_ACTIVITY_BY: "id",
  OPENED: "flag",
};

const MOVES: FieldTreatments = { MOVED_TIME: "moment", MOVED_BY_ID: "id" };

const NAMES: FieldTreatments = {
  NAME: { text: "first" },
  SECOND_NAME: { text: "second" },
  LAST_NAME: { text: "last" },
  POST: { text: "position" },
};

const REACH: FieldTreatments = { PHONE: "phones", EMAIL: "mails" };

const MONEY: FieldTreatments = { OPPORTUNITY: "number", CURRENCY_ID: "currency", IS_MANUAL_OPPORTUNITY: "flag" };

const companies: FieldTreatments = {
  ID: "id",
  TITLE: { text: "company" },
  COMPANY_TYPE: "code",
  IS_MY_COMPANY: "flag",
  CURRENCY_ID: "currency",
  REVENUE: "number",
  LEAD_ID: "id",
  ...PEOPLE_AND_TIMES,
  ...REACH,
};

const contacts: FieldTreatments = {
  ID: "id",
  ...NAMES,
  COMPANY_ID: "id",
  LEAD_ID: "id",
  TYPE_ID: "code",
  SOURCE_ID: "code",
  ...PEOPLE_AND_TIMES,
  ...REACH,
};

const leads: FieldTreatments = {
  ID: "id",
  TITLE: { text: "text" },
  ...NAMES,
  COMPANY_TITLE: { text: "company" },
  COMPANY_ID: "id",
  CONTACT_ID: "id",
  SOURCE_ID: "code",
  STATUS_ID: "code",
  STATUS_SEMANTIC_ID: ["P", "S", "F"],
  ...MONEY,
  ...PEOPLE_AND_TIMES,
  ...MOVES,
  DATE_CLOSED: "moment",
  IS_RETURN_CUSTOMER: "flag",
  ...REACH,
};

const deals: FieldTreatments = {
  ID: "id",
  TITLE: { text: "text" },
  TYPE_ID: "code",
  CATEGORY_ID: "number",
  STAGE_ID: "code",
  STAGE_SEMANTIC_ID: ["P", "S", "F"],
  CLOSED: "flag",
  PROBABILITY: "percent",
  ...MONEY,
  TAX_VALUE: "number",
  LEAD_ID: "id",
  COMPANY_ID: "id",
  CONTACT_ID: "id",
  QUOTE_ID: "id",
  ...PEOPLE_AND_TIMES,
  ...MOVES,
  BEGINDATE: "moment",
  CLOSEDATE: "moment",
  IS_NEW: "flag",
  IS_RECURRING: "flag",
  IS_RETURN_CUSTOMER: "flag",
  IS_REPEATED_APPROACH: "flag",
  SOURCE_ID: "code",
};

const activities: FieldTreatments = {
  ID: "id",
  OWNER_ID: "id",
  OWNER_TYPE_ID: "id",
  TYPE_ID: "id",
  PROVIDER_ID: "code",
  PROVIDER_TYPE_ID: "code",
  SUBJECT: { text: "text" },
  CREATED: "moment",
  LAST_UPDATED: "moment",
  START_TIME: "moment",
  END_TIME: "moment",
  DEADLINE: "moment",
  COMPLETED: "flag",
  STATUS: "number",
  RESPONSIBLE_ID: "id",
  AUTHOR_ID: "id",
  EDITOR_ID: "id",
  PRIORITY: "number",
  DIRECTION: ["0", "1", "2"],
  LOCATION: { text: "place" },
  IS_INCOMING_CHANNEL: "flag",
  SETTINGS: "missed-call",
  BINDINGS: "bindings",
};

/** The same for the records of the CRM; their user fields are treated by type. */
export const captureCrmFields = { companies, contacts, leads, deals, activities };
