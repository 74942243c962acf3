import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Deal } from "../model/types.ts";
import { readRows, wireDate, wireFlag, wireId, wireInteger, wireReference, wireText } from "../wire.ts";
import { compactDeal } from "./compact-deal.ts";
import { semanticsOf } from "./semantics.ts";
import { sharedTexts, sharedValues } from "./shared-texts.ts";
import { wireAmount } from "./wire-amount.ts";
import { wireEpoch, wireOptionalEpoch } from "./wire-epoch.ts";

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
  createdTime: wireEpoch,
  movedTime: wireOptionalEpoch,
  closedate: wireDate,
  lastActivityTime: wireOptionalEpoch,
  probability: wireInteger,
  companyId: wireReference,
  contactId: wireReference,
  isRecurring: wireFlag,
});

export const DEAL_FIELDS = Object.keys(dealRow.shape);

/** The deals of some rows, recurring templates included (`isTemplate`). */
export function parseDeals(rows: readonly unknown[]): readonly Deal[] {
  return dealReader()(rows);
}

/** The same for the pages of one list: what many deals have alike is kept once. */
export function dealReader(): (rows: readonly unknown[]) => readonly Deal[] {
  const shared: Shared = { text: sharedTexts(), date: sharedValues((date) => date.toString()) };
  return (rows) => readRows("crm.item.list", dealRow, rows).map((row) => toDeal(row, shared));
}

interface Shared {
  readonly text: (text: string) => string;
  readonly date: (date: Temporal.PlainDate) => Temporal.PlainDate;
}

function toDeal(row: z.output<typeof dealRow>, { text, date }: Shared): Deal {
  const stageId = text(row.stageId);
  return compactDeal({
    id: row.id,
    title: row.title,
    amount: { currency: text(row.currencyId), amount: row.opportunity.text },
    isAmountDoubtful: row.opportunity.isDoubtful,
    categoryId: row.categoryId ?? 0,
    stageId,
    semantics: semanticsOf(row.stageSemanticId, stageId),
    responsibleId: row.assignedById ?? 0,
    created: row.createdTime,
    moved: row.movedTime,
    lastActivity: row.lastActivityTime,
    isTemplate: row.isRecurring,
    ...(row.closedate && { plannedClose: date(row.closedate) }),
    ...(row.probability && { probability: row.probability }),
    ...(row.companyId && { companyId: row.companyId }),
    ...(row.contactId && { contactId: row.contactId }),
  });
}
