import { instantOf, titleOf, type ListItem } from "../shared/present-helpers.ts";
import { amountText } from "../shared/present-money.ts";
import type { DealMove } from "./data.ts";
import type { DayResultsShowing } from "./present.ts";

const tones = { open: {}, won: { tone: "good" }, lost: { tone: "bad" } } as const;

/** "15:40  Delivery · Negotiation → Won · 400 000 ₽". */
export function moveItem(move: DealMove, showing: DayResultsShowing): ListItem {
  const { t, format, context } = showing;
  const { from, to, result, amount, responsible } = move;
  const stages = from === null ? t("toStage", { to: to.name }) : t("stages", { from: from.name, to: to.name });
  return {
    mark: format.time(instantOf(move.at)),
    text: [
      { text: titleOf(move, showing), link: move.link },
      { text: ` · ${stages}`, ...tones[result] },
      { text: ` · ${amountText(amount, showing)}` },
      ...(context.whose.ownerIds?.length === 1 ? [] : [{ text: ` · ${responsible.name}`, tone: "muted" as const }]),
    ],
  };
}
