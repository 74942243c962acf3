import { z } from "zod";
import { wireFlag, wireMap, wireNumber, wireNumberOrNone, wireObject, wireRow, wireText } from "./wire.ts";

/** https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html */
const activity = wireRow(
  { ID: wireNumber },
  {
    OWNER_ID: wireNumberOrNone,
    OWNER_TYPE_ID: wireNumberOrNone.describe("1 lead, 2 deal, 3 contact, 4 company."),
    TYPE_ID: wireNumberOrNone.describe("1 meeting, 2 call, 3 task, 4 e-mail, 5 action, 6: PROVIDER_ID says what."),
    PROVIDER_ID: wireText,
    PROVIDER_TYPE_ID: wireText,
    ASSOCIATED_ENTITY_ID: wireNumberOrNone,
    SUBJECT: wireText,
    DESCRIPTION: wireText,
    CREATED: wireText,
    LAST_UPDATED: wireText,
    START_TIME: wireText,
    END_TIME: wireText,
    DEADLINE: wireText,
    COMPLETED: wireFlag,
    STATUS: wireNumberOrNone,
    PRIORITY: wireNumberOrNone,
    RESPONSIBLE_ID: wireNumberOrNone,
    AUTHOR_ID: wireNumberOrNone,
    EDITOR_ID: wireNumberOrNone,
    DIRECTION: wireNumberOrNone,
    LOCATION: wireText,
    SETTINGS: wireMap(z.unknown()),
    PROVIDER_PARAMS: wireMap(z.unknown()),
    IS_INCOMING_CHANNEL: wireFlag,
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html */
const status = wireRow(
  { ID: wireNumber, ENTITY_ID: z.string(), STATUS_ID: z.string() },
  {
    NAME: wireText,
    NAME_INIT: wireText,
    SORT: wireNumberOrNone,
    SYSTEM: wireFlag,
    CATEGORY_ID: wireNumberOrNone,
    COLOR: wireText,
    SEMANTICS: wireText.describe("S won, F lost; stages only."),
    EXTRA: wireObject({ SEMANTICS: wireText.optional(), COLOR: wireText.optional() }),
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/universal/category/crm-category-list.html */
const category = wireRow(
  { id: wireNumber },
  {
    name: wireText,
    sort: wireNumberOrNone,
    entityTypeId: wireNumber,
    isDefault: wireFlag,
    originId: wireText,
    originatorId: wireText,
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html */
const stageMove = wireRow(
  {},
  {
    ID: wireNumber,
    TYPE_ID: wireNumber.describe("1 created, 2 moved, 3 final stage, 5 pipeline changed."),
    OWNER_ID: wireNumber,
    CREATED_TIME: wireText,
    CATEGORY_ID: wireNumberOrNone,
    STAGE_ID: wireText,
    STAGE_SEMANTIC_ID: wireText,
    STATUS_ID: wireText.describe("Leads have these two instead."),
    STATUS_SEMANTIC_ID: wireText,
  },
);

/** https://apidocs.bitrix24.com/api-reference/crm/currency/crm-currency-list.html */
const currency = wireRow(
  { CURRENCY: z.string() },
  {
    AMOUNT_CNT: wireNumberOrNone,
    AMOUNT: wireNumberOrNone.describe("What so many units cost in the base currency."),
    SORT: wireNumberOrNone,
    BASE: wireFlag,
    FULL_NAME: wireText,
    FORMAT_STRING: wireText,
    DEC_POINT: wireText,
    THOUSANDS_SEP: wireText,
    DECIMALS: wireNumberOrNone,
  },
);

/** Results of the CRM's activities, dictionaries and history. */
export const crmOtherResults = {
  "crm.activity.get": activity,
  "crm.activity.list": z.array(activity),
  "crm.status.list": z.array(status),
  "crm.category.list": z.looseObject({ categories: z.array(category) }),
  "crm.currency.list": z.array(currency),
  "crm.stagehistory.list": wireObject({ items: z.array(stageMove).optional() }),
};
