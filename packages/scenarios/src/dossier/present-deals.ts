import type { Content, Section } from "@b24kit/report";
import type { DealList } from "../shared/sales/data.ts";
import { dealsBlock } from "../shared/sales/present-deals.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import type { DossierData } from "./data.ts";
import type { DossierShowing } from "./showing.ts";

/** Lines of closed deals of each kind. */
const closedLines = 5;

/** Open deals by amount; won and lost ones with what they come to. */
export function dealSections({ deals }: DossierData, showing: DossierShowing): readonly Section[] {
  if (deals === null) return [];
  const { t } = showing;
  const { open, won, lost } = deals;
  const closed = [...closedBlocks("won", won, showing), ...closedBlocks("lost", lost, showing)];
  return [
    ...(open.count === 0
      ? []
      : [
          section("openDeals", "💰", t("openDeals", { totals: totalsText(open, showing) }), [
            dealsBlock(open, "stage", showing),
          ]),
        ]),
    ...(closed.length === 0 ? [] : [section("closedDeals", "🗂️", t("closedDeals"), closed)]),
  ];
}

function closedBlocks(kind: "won" | "lost", list: DealList, showing: DossierShowing): readonly Content[] {
  if (list.count === 0) return [];
  const text = showing.t(kind, { totals: totalsText(list, showing) });
  return [{ kind: "paragraph", text }, dealsBlock(list, "stage", showing, closedLines)];
}

function section(id: string, emoji: string, title: string, blocks: readonly Content[]): Section {
  return { kind: "section", id, title, emoji, blocks: [...blocks] };
}
