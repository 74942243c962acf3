import { sentenceCase } from "../shared/present-helpers.ts";
import { shortMoney } from "../shared/present-money.ts";
import type { DayResultsData, DealMoves } from "./data.ts";
import type { DayResultsShowing } from "./present.ts";

/** The day in one sentence. */
export function dayResultsHeadline({ tasks, meetings, moves }: DayResultsData, showing: DayResultsShowing): string {
  const { t, context, format } = showing;
  if (tasks === null && meetings === null && moves === null) return t("unknown");
  const isToday = context.date.equals(context.today);
  const day = isToday ? t("today") : sentenceCase(format.day(context.date), context.language);
  const isWhole = meetings?.unreadCalendars.length === 0;
  if (isWhole && [tasks, meetings, moves].every((list) => list?.count === 0)) return t("empty", { day });
  const parts = [
    ...(tasks === null ? [] : [t("taskCount", { count: tasks.count })]),
    ...(meetings === null ? [] : [t("meetingCount", { count: meetings.count })]),
    ...(moves === null ? [] : moveParts(moves, showing)),
  ];
  return t("headline", { day, parts: parts.join(", ") });
}

function moveParts({ dealCount, won, lost }: DealMoves, showing: DayResultsShowing): readonly string[] {
  const { t } = showing;
  const closed = (key: "wonCount" | "lostCount", totals: DealMoves["won"]) => {
    const money = shortMoney(totals, showing);
    return totals.count === 0 ? [] : [t(key, { count: totals.count, money: money === "" ? "" : ` (${money})` })];
  };
  return [t("dealCount", { count: dealCount }), ...closed("wonCount", won), ...closed("lostCount", lost)];
}
