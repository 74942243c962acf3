import { shortMoney } from "../shared/present-money.ts";
import { sentenceCase } from "../shared/present-helpers.ts";
import type { DealsDelta, WeeklyData } from "./data.ts";
import type { WeeklyShowing } from "./showing.ts";

/** The period, which stands in the title, in one sentence. */
export function weeklyHeadline(data: WeeklyData, showing: WeeklyShowing): string {
  const { t, context } = showing;
  const { done, overdue, won, lost, created, moves } = data;
  const known = [done, overdue.now, won, lost, created, moves].filter((figure) => figure !== null);
  if (known.length === 0) return t("unknown");
  if (known.length === 6 && isEmpty(data)) return t("nothing");
  const parts = [
    ...(done === null ? [] : [t("doneCount", { count: done.now })]),
    ...dealsPart("wonCount", won, showing),
    ...dealsPart("lostCount", lost, showing),
    ...(overdue.now === null ? [] : [t("overdueCount", { count: overdue.now })]),
  ];
  return parts.length === 0 ? t("unknown") : `${sentenceCase(parts.join(", "), context.language)}.`;
}

function dealsPart(key: "wonCount" | "lostCount", delta: DealsDelta | null, showing: WeeklyShowing): readonly string[] {
  if (delta === null || delta.now.count === 0) return [];
  const deals = showing.t(key, { count: delta.now.count });
  const money = shortMoney(delta.now, showing);
  return [money === "" ? deals : showing.t("withMoney", { deals, money })];
}

function isEmpty({ done, overdue, won, lost, created, moves }: WeeklyData): boolean {
  const counts = [done?.now, overdue.now, won?.now.count, lost?.now.count, created?.now.count, moves?.count];
  return counts.every((count) => count === 0);
}
