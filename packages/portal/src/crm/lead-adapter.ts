import { z } from "zod";
import type { Lead } from "../model/types.ts";
import { readRows, wireId, wireInstant, wireReference, wireRequiredInstant, wireText } from "../wire.ts";
import { semanticsOf } from "./semantics.ts";
import { wireAmount } from "./wire-amount.ts";

/** A lead of `crm.item.list` with entityTypeId 1; its status is `stageId` there. */
const leadRow = z.object({
  id: wireId,
  title: wireText,
  opportunity: wireAmount,
  currencyId: wireText,
  stageId: wireText,
  stageSemanticId: wireText,
  sourceId: wireText,
  assignedById: wireReference,
  createdTime: wireRequiredInstant,
  movedTime: wireInstant,
});

export const LEAD_FIELDS = Object.keys(leadRow.shape);

/** The leads of some rows. */
export function parseLeads(rows: readonly unknown[]): readonly Lead[] {
  return readRows("crm.item.list", leadRow, rows).map(toLead);
}

function toLead(row: z.output<typeof leadRow>): Lead {
  return {
    id: row.id,
    title: row.title,
    amount: { currency: row.currencyId, amount: row.opportunity.text },
    statusId: row.stageId,
    semantics: semanticsOf(row.stageSemanticId, row.stageId),
    responsibleId: row.assignedById ?? 0,
    createdAt: row.createdTime,
    ...(row.sourceId !== "" && { sourceId: row.sourceId }),
    ...(row.movedTime && { movedAt: row.movedTime }),
  };
}
