import type { Content } from "@b24kit/report";
import { dateOf, titleOf, type ListItem } from "../present-helpers.ts";
import { amountText } from "../present-money.ts";
import type { DealLine, DealList } from "./data.ts";
import type { SalesShowing } from "./showing.ts";

/** What is told of a deal besides amount and person: why it is in the list. */
export type DealReason = "planned" | "inStage" | "stage";

/** Lines of a list of deals on screen; `data` describes more of them. */
export const dealLines = 10;

/** The largest deals of a list, and how many there are besides. */
export function dealsBlock(list: DealList, reason: DealReason, showing: SalesShowing, lines = dealLines): Content {
  const shown = list.items.slice(0, Math.min(lines, showing.limits.lines));
  const more = list.count - shown.length;
  return {
    kind: "list",
    items: shown.map((deal) => dealItem(deal, reasonText(deal, reason, showing), showing)),
    ...(more > 0 && { more }),
  };
}

/** A deal with its amount, its person and why it is in the list. */
export function dealItem(deal: DealLine, reason: string, showing: SalesShowing): ListItem {
  const rest = [amountText(deal.amount, showing), deal.responsible.name, reason];
  return {
    text: [
      { text: titleOf(deal, showing), link: deal.link },
      { text: rest.map((part) => ` · ${part}`).join(""), tone: "muted" },
    ],
  };
}

function reasonText(deal: DealLine, reason: DealReason, { sales, format }: SalesShowing): string {
  if (reason === "stage") return deal.stage;
  if (reason === "inStage") return sales("inStage", { age: deal.ageDays, limit: deal.limitDays });
  return deal.plannedClose === null ? deal.stage : sales("planned", { date: format.date(dateOf(deal.plannedClose)) });
}
