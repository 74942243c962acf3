import { z } from "zod";
import type { Deal } from "../model/types.ts";
import {
  readRows,
  wireDate,
  wireFlag,
  wireId,
  wireInstant,
  wireInteger,
  wireReference,
  wireRequiredInstant,
  wireText,
} from "../wire.ts";
import { semanticsOf } from "./semantics.ts";
import { wireAmount } from "./wire-amount.ts";

/** A deal of `crm.item.list` with entityTypeId 2. https://apidocs.bitrix24.com/api-reference/crm/universal/crm-item-list.html */
const dealRow = z.object({
  id: wireId,
  title: wireText,
  opportunity: wireAmount,
  currencyId: wireText,
  categoryId: wireInteger,
  stageId: wireText,
  stageSemanticId: wireText,
  assignedById: wireReference,
  createdTime: wireRequiredInstant,
  movedTime: wireInstant,
  closedate: wireDate,
  lastActivityTime: wireInstant,
  probability: wireInteger,
  companyId: wireReference,
  contactId: wireReference,
  isRecurring: wireFlag,
});

export const DEAL_FIELDS = Object.keys(dealRow.shape);

/** The deals of some rows, recurring templates included (`isTemplate`). */
export function parseDeals(rows: readonly unknown[]): readonly Deal[] {
  return readRows("crm.item.list", dealRow, rows).map(toDeal);
}

function toDeal(row: z.output<typeof dealRow>): Deal {
  return {
    id: row.id,
    title: row.title,
    amount: { currency: row.currencyId, amount: row.opportunity.text },
    isAmountDoubtful: row.opportunity.isDoubtful,
    categoryId: row.categoryId ?? 0,
    stageId: row.stageId,
    semantics: semanticsOf(row.stageSemanticId, row.stageId),
    responsibleId: row.assignedById ?? 0,
    createdAt: row.createdTime,
    isTemplate: row.isRecurring,
    ...(row.movedTime && { movedAt: row.movedTime }),
    ...(row.closedate && { plannedClose: row.closedate }),
    ...(row.lastActivityTime && { lastActivityAt: row.lastActivityTime }),
    ...(row.probability && { probability: row.probability }),
    ...(row.companyId && { companyId: row.companyId }),
    ...(row.contactId && { contactId: row.contactId }),
  };
}
