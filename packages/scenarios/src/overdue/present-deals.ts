import type { Content, Section, Span } from "@b24kit/report";
import { marksNew } from "../shared/new-since.ts";
import { factList, listBlock, titleOf, type ListItem } from "../shared/present-helpers.ts";
import { amountText, isConversionTelling, shortMoney, shownSums } from "../shared/present-money.ts";
import type { OverdueData, StuckDeal, StuckDeals } from "./data.ts";
import type { OverdueShowing } from "./showing.ts";

/** Stuck deals with their sum. Null when there are none. */
export function dealsSection({ stuckDeals: deals, newSince }: OverdueData, showing: OverdueShowing): Section | null {
  if (deals === null || deals.count === 0) return null;
  const { t } = showing;
  const items = deals.items.map((deal) => dealItem(deal, marksNew(newSince), showing));
  const title = t("deals", { count: deals.count });
  return {
    kind: "section",
    id: "deals",
    title,
    emoji: "💰",
    blocks: [...sums(deals, showing), ...newDeals(deals, marksNew(newSince), showing), listBlock(items, showing)],
  };
}

/** Sums by currency, where the headline has only the converted one. */
function sums(deals: StuckDeals, showing: OverdueShowing) {
  const shown = shownSums(deals);
  if (shown.length < 2 || !isConversionTelling(deals)) return [];
  const value = `${showing.format.moneyList(shown)} (${shortMoney(deals, showing)})`;
  return factList([{ label: showing.t("inAll"), value }]);
}

function newDeals({ newCount }: StuckDeals, isMarked: boolean, { t }: OverdueShowing): readonly Content[] {
  return newCount === null || !isMarked ? [] : [{ kind: "paragraph", text: t("newCount", { count: newCount }) }];
}

function dealItem(deal: StuckDeal, isMarked: boolean, showing: OverdueShowing): ListItem {
  const { t, context } = showing;
  const { ownerIds } = context.whose;
  const isNamed = ownerIds === undefined || ownerIds.length > 1;
  const text: Span[] = [
    { text: titleOf(deal, showing), link: deal.link },
    { text: ` · ${amountText(deal.amount, showing)} · ${deal.stage} · ` },
    { text: t("stuckFor", { age: deal.ageDays, limit: deal.limitDays }), tone: "warning" },
    ...(deal.isRotting ? [{ text: ` · ${t("rotting")}`, tone: "warning" as const }] : []),
    ...(isNamed ? [{ text: ` · ${deal.responsible.name}`, tone: "muted" as const }] : []),
    ...(deal.isNew === true && isMarked ? [{ text: ` · ${t("newItem")}`, tone: "strong" as const }] : []),
  ];
  return { text };
}
