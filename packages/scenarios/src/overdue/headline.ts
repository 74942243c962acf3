import { shortMoney } from "../shared/present-money.ts";
import { sentenceCase } from "../shared/present-helpers.ts";
import type { OverdueData, StuckDeals } from "./data.ts";
import type { OverdueShowing } from "./showing.ts";

/** What is late in one sentence. */
export function overdueHeadline(data: OverdueData, showing: OverdueShowing): string {
  const { t } = showing;
  const { tasks, given, stuckDeals } = data;
  const isMine = showing.context.whose.kind === "mine";
  if (tasks === null && given === null && stuckDeals === null) return t("unknown");
  const late = [
    ...counted(tasks, (count) => t(isMine ? "mineCount" : "taskCount", { count })),
    ...counted(given, (count) => t("givenCount", { count })),
  ];
  const stuck = counted(stuckDeals, () => stuckText(stuckDeals, showing));
  const isKnown = tasks !== null && given !== null;
  if (late.length > 0) return t("headline", { parts: [late.join(", "), ...stuck].join("; ") });
  if (stuck.length > 0) return isKnown ? t("headlineStuck", { stuck: stuck.join() }) : sentence(stuck.join(), showing);
  return t(isKnown && stuckDeals !== null ? "nothing" : "nothingRead");
}

/** Nothing for an empty list and for one that could not be read. */
function counted(list: { readonly count: number } | null, say: (count: number) => string): readonly string[] {
  return list === null || list.count === 0 ? [] : [say(list.count)];
}

function stuckText(deals: StuckDeals | null, showing: OverdueShowing): string {
  if (deals === null) return "";
  const stuck = showing.t("stuckCount", { count: deals.count });
  const money = shortMoney(deals, showing);
  return money === "" ? stuck : showing.t("stuckMoney", { stuck, money });
}

function sentence(text: string, { context }: OverdueShowing): string {
  return `${sentenceCase(text, context.language)}.`;
}
