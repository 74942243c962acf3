import type { Content, Span } from "@b24kit/report";
import { titleOf, type ListItem } from "../shared/present-helpers.ts";
import { amountText } from "../shared/present-money.ts";
import type { DealLine, DealList } from "../shared/sales/data.ts";
import { dealLines } from "../shared/sales/present-deals.ts";
import type { StuckData } from "./data.ts";
import type { StuckShowing } from "./showing.ts";

/** Stuck deals by money, with the limit that was used, and whether somebody touched them or plans to. */
export function stuckBlock(list: DealList, { rotting, withoutNextStep }: StuckData, showing: StuckShowing): Content {
  const { t } = showing;
  const [untouched, stepless] = [new Set(rotting?.ids), new Set(withoutNextStep?.ids)];
  return block(list, showing, ({ id, ageDays: age, limitDays: limit }) => [
    { text: t("stuckFor", { age, limit }), tone: "warning" },
    ...(untouched.has(id) ? [{ text: t("untouched"), tone: "warning" as const }] : []),
    ...(stepless.has(id) ? [{ text: t("noStep"), tone: "bad" as const }] : []),
  ]);
}

/** Deals for which nothing is planned, by money, with how long they have been in their stage. */
export function idleBlock(list: DealList, showing: StuckShowing): Content {
  return block(list, showing, ({ ageDays: age, limitDays: limit }) => [
    { text: showing.t("inStage", { age, limit }), tone: "muted" },
  ]);
}

function block(list: DealList, showing: StuckShowing, marksOf: (deal: DealLine) => readonly Span[]): Content {
  const shown = list.items.slice(0, dealLines);
  const more = list.count - shown.length;
  const items = shown.map((deal) => dealItem(deal, marksOf(deal), showing));
  return { kind: "list", items, ...(more > 0 && { more }) };
}

function dealItem(deal: DealLine, marks: readonly Span[], showing: StuckShowing): ListItem {
  const { ownerIds } = showing.context.whose;
  const isNamed = ownerIds === undefined || ownerIds.length > 1;
  return {
    text: [
      { text: titleOf(deal, showing), link: deal.link },
      { text: ` · ${amountText(deal.amount, showing)} · ${deal.stage}` },
      ...marks.map(({ text, ...tone }) => ({ text: ` · ${text}`, ...tone })),
      ...(isNamed ? [{ text: ` · ${deal.responsible.name}`, tone: "muted" as const }] : []),
    ],
  };
}
