import { shortMoney } from "../shared/present-money.ts";
import { sentenceCase } from "../shared/present-helpers.ts";
import { isWithoutMeetings, meetingSummary } from "../shared/present-meetings.ts";
import type { BriefingData } from "./data.ts";
import type { BriefingShowing } from "./showing.ts";

/** The sentence that a reader in a hurry reads: the day, then the money. */
export function headline(data: BriefingData, showing: BriefingShowing): string {
  const { t, context, format } = showing;
  const day = dayParts(data, showing);
  const deals = dealsPart(data, showing);
  const isToday = context.date.equals(context.today);
  const name = sentenceCase(format.day(context.date), context.language);
  if (isUnknown(data)) return t("unknown");
  if (isQuiet(data)) return isToday ? t("quietToday") : t("quietDay", { day: name });
  const known = [day.join(", "), ...deals].filter((part) => part !== "");
  const parts = known.length === 0 ? t("nothingUrgent") : known.join("; ");
  return isToday ? t("headlineToday", { parts }) : t("headlineDay", { day: name, parts });
}

function dayParts(data: BriefingData, showing: BriefingShowing): readonly string[] {
  const { t } = showing;
  const { meetings, tasks } = data;
  const counted = (key: "dueCount" | "overdueCount" | "awaitingCount", list: { count: number } | null | undefined) =>
    list === null || list === undefined || list.count === 0 ? [] : [t(key, { count: list.count })];
  return [
    ...meetingSummary(meetings, showing),
    ...counted("dueCount", tasks?.dueToday),
    ...counted("overdueCount", tasks?.overdue),
    ...counted("awaitingCount", tasks?.awaitingDecision),
  ];
}

function dealsPart({ deals }: BriefingData, showing: BriefingShowing): readonly string[] {
  const open = deals?.open;
  if (open === null || open === undefined || open.count === 0) return [];
  const money = shortMoney(open, showing);
  const { count } = open;
  return [money === "" ? showing.t("openDealsWithoutMoney", { count }) : showing.t("openDeals", { count, money })];
}

function isUnknown({ meetings, tasks, deals }: BriefingData): boolean {
  return meetings === null && tasks === null && deals === null;
}

/** Nothing at all, and nothing of it unreadable. */
function isQuiet({ meetings, tasks, deals, leads }: BriefingData): boolean {
  const lists = [tasks?.dueToday, tasks?.overdue, tasks?.awaitingDecision, tasks?.overdueGiven];
  const money = [deals?.open, deals?.won, deals?.lost, deals?.new];
  const hasNoLeads = leads?.mode === "simple" || leads?.count === 0;
  return isWithoutMeetings(meetings) && hasNoLeads && [...lists, ...money].every((list) => list?.count === 0);
}
