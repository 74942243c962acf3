import type { Money } from "../model/types.ts";
import { amountFields } from "./deal-writes.ts";
import { contactPoints, type ContactPoints } from "./customer-writes.ts";
import { givenOnly, type WriteCommand } from "./write-command.ts";

const LEAD = 1;

/** A lead to be made. */
export interface LeadDraft extends ContactPoints {
  readonly title: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly companyName?: string | undefined;
  readonly amount?: Money | undefined;
  readonly sourceId?: string | undefined;
  readonly responsibleId?: number | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html with entityTypeId 1 */
export function addLead(draft: LeadDraft): WriteCommand {
  const fields = givenOnly({
    title: draft.title,
    name: draft.firstName,
    lastName: draft.lastName,
    companyTitle: draft.companyName,
    ...amountFields(draft.amount),
    sourceId: draft.sourceId,
    assignedById: draft.responsibleId,
    fm: contactPoints(draft),
  });
  return { method: "crm.item.add", params: { entityTypeId: LEAD, fields } };
}

/** Moves a lead to a status, `CONVERTED` among them. */
export function setLeadStatus(id: number, statusId: string): WriteCommand {
  return { method: "crm.item.update", params: { entityTypeId: LEAD, id, fields: { stageId: statusId } } };
}
