import { dateOf, sentenceCase } from "../shared/present-helpers.ts";
import { isWithoutMeetings, meetingSummary } from "../shared/present-meetings.ts";
import type { ScheduleData } from "./data.ts";
import type { ScheduleShowing } from "./present.ts";

/** The day or the range in one sentence. */
export function scheduleHeadline(data: ScheduleData, showing: ScheduleShowing): string {
  const { t, words } = showing;
  const { meetings, deadlineCount } = data;
  if (meetings === null && deadlineCount === null) return t("unknown");
  const when = whenText(data, showing);
  if (isWithoutMeetings(meetings) && deadlineCount === 0) return t("empty", { when });
  const parts = [
    ...meetingSummary(meetings, showing),
    ...(deadlineCount === null ? [] : [words("deadlineCount", { count: deadlineCount })]),
  ];
  return parts.length === 0 ? t("unknown") : t("headline", { when, parts: parts.join(", ") });
}

function whenText({ from, last }: ScheduleData, { context, format, t }: ScheduleShowing): string {
  if (from !== last) return sentenceCase(format.dateRange(dateOf(from), dateOf(last)), context.language);
  const date = dateOf(from);
  return date.equals(context.today) ? t("today") : sentenceCase(format.day(date), context.language);
}
