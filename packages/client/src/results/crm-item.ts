import { z } from "zod";
import { wireFlag, wireNumber, wireNumberOrNone, wireRow, wireText } from "./wire.ts";

/**
 * A lead, deal, contact, company, quote, invoice or smart process: the type decides which fields there are.
 * https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html
 */
const item = wireRow(
  { id: wireNumber },
  {
    entityTypeId: wireNumber,
    xmlId: wireText,
    title: wireText,
    createdBy: wireNumberOrNone,
    updatedBy: wireNumberOrNone,
    movedBy: wireNumberOrNone,
    createdTime: wireText,
    updatedTime: wireText,
    movedTime: wireText,
    lastActivityBy: wireNumberOrNone,
    lastActivityTime: wireText,
    assignedById: wireNumberOrNone,
    observers: z.array(wireNumber),
    opened: wireFlag,
    closed: wireFlag,
    categoryId: wireNumberOrNone,
    typeId: wireText,
    stageId: wireText,
    previousStageId: wireText,
    stageSemanticId: wireText.describe("P in progress, S won, F lost."),
    begindate: wireText,
    closedate: wireText,
    opportunity: wireNumberOrNone,
    isManualOpportunity: wireFlag,
    taxValue: wireNumberOrNone,
    currencyId: wireText,
    probability: wireNumberOrNone,
    companyId: wireNumberOrNone,
    contactId: wireNumberOrNone,
    contactIds: z.array(wireNumber),
    leadId: wireNumberOrNone,
    quoteId: wireNumberOrNone,
    mycompanyId: wireNumberOrNone,
    name: wireText,
    lastName: wireText,
    secondName: wireText,
    birthdate: wireText,
    post: wireText,
    comments: wireText,
    sourceId: wireText,
    sourceDescription: wireText,
    originatorId: wireText,
    originId: wireText,
    utmSource: wireText,
    utmMedium: wireText,
    utmCampaign: wireText,
    utmContent: wireText,
    utmTerm: wireText,
  },
);

const one = z.looseObject({ item });

/** Results of `crm.item.*`. */
export const crmItemResults = {
  "crm.item.list": z.looseObject({ items: z.array(item) }),
  "crm.item.get": one,
  "crm.item.add": one,
  "crm.item.update": one,
};
