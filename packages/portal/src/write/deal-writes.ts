import type { Temporal } from "temporal-polyfill";
import type { Reference } from "@b24kit/client";
import type { Money } from "../model/types.ts";
import { type MessageText, writtenMessage } from "./plain-text.ts";
import { givenOnly, type WriteCommand } from "./write-command.ts";

const DEAL = 2;

/** The id of a record that exists, or of one that an earlier command of the same batch adds. */
export type RecordId = number | Reference;

/** A deal to be made; what is left out the portal fills in itself. */
export interface DealDraft {
  readonly title: string;
  readonly amount?: Money | undefined;
  readonly pipelineId?: number | undefined;
  readonly stageId?: string | undefined;
  readonly responsibleId?: number | undefined;
  readonly plannedClose?: Temporal.PlainDate | undefined;
  readonly companyId?: RecordId | undefined;
  readonly contactId?: RecordId | undefined;
  readonly leadId?: number | undefined;
  readonly sourceId?: string | undefined;
}

/** https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-add.html */
export function addDeal(draft: DealDraft): WriteCommand {
  const fields = givenOnly({
    title: draft.title,
    ...amountFields(draft.amount),
    categoryId: draft.pipelineId,
    stageId: draft.stageId,
    assignedById: draft.responsibleId,
    closedate: draft.plannedClose?.toString(),
    companyId: draft.companyId,
    contactIds: draft.contactId === undefined ? undefined : [draft.contactId],
    leadId: draft.leadId,
    sourceId: draft.sourceId,
  });
  return { method: "crm.item.add", params: { entityTypeId: DEAL, fields } };
}

/** A stage of another pipeline takes the pipeline along: by itself it would be refused. */
export function moveDeal(id: number, stageId: string, pipelineId?: number): WriteCommand {
  return updateDeal(id, { categoryId: pipelineId, stageId });
}

/** The amount is then set by hand: the portal no longer adds up the products. */
export function setDealAmount(id: number, amount: Money): WriteCommand {
  return updateDeal(id, amountFields(amount));
}

export function setDealResponsible(id: number, personId: number): WriteCommand {
  return updateDeal(id, { assignedById: personId });
}

/** A comment in the timeline. https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html */
export function commentDeal(id: number, text: MessageText): WriteCommand {
  const fields = { ENTITY_ID: id, ENTITY_TYPE: "deal", COMMENT: writtenMessage(text) };
  return { method: "crm.timeline.comment.add", params: { fields } };
}

function updateDeal(id: number, fields: Readonly<Record<string, unknown>>): WriteCommand {
  return { method: "crm.item.update", params: { entityTypeId: DEAL, id, fields: givenOnly(fields) } };
}

/** A decimal string, as a form would send it: no float on the way. */
export function amountFields(amount: Money | undefined): Record<string, unknown> {
  if (amount === undefined) return {};
  return { opportunity: amount.amount, currencyId: amount.currency, isManualOpportunity: "Y" };
}
