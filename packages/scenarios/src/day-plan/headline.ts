import { sentenceCase } from "../shared/present-helpers.ts";
import { isWithoutMeetings, meetingSummary } from "../shared/present-meetings.ts";
import type { DayPlanData } from "./data.ts";
import type { DayPlanShowing } from "./present.ts";

/** The day in one sentence. */
export function dayPlanHeadline(data: DayPlanData, showing: DayPlanShowing): string {
  const { t, context, format } = showing;
  const { meetings, deadlines, overdue } = data;
  if (meetings === null && deadlines === null) return t("unknown");
  const isToday = context.date.equals(context.today);
  const day = sentenceCase(format.day(context.date), context.language);
  const isEmpty = isWithoutMeetings(meetings) && [deadlines, overdue].every((list) => list?.count === 0);
  if (isEmpty) return isToday ? t("emptyToday") : t("emptyDay", { day });
  const parts = dayParts(data, showing).join(", ");
  if (parts === "") return t("unknown");
  return isToday ? t("headlineToday", { parts }) : t("headlineDay", { day, parts });
}

function dayParts({ meetings, deadlines, overdue }: DayPlanData, showing: DayPlanShowing): readonly string[] {
  const { t, words } = showing;
  return [
    ...meetingSummary(meetings, showing),
    ...(deadlines === null ? [] : [words("deadlineCount", { count: deadlines.count })]),
    ...(overdue === null || overdue.count === 0 ? [] : [t("overdueCount", { count: overdue.count })]),
  ];
}
