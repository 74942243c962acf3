import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext, explainMeetings } from "../shared/explain-day.ts";
import type { ScheduleData } from "./data.ts";
import type { ScheduleParameters } from "./definition.ts";
import { scheduleMessages } from "./wording.ts";

/** The definition of every figure of the schedule. */
export function explainSchedule(
  { days, deadlineCount }: ScheduleData,
  context: Context<ScheduleParameters>,
  format: Format,
): readonly Explanation[] {
  const t = createWording(scheduleMessages, context.language);
  const read = days.flatMap(({ meetings }) => meetings ?? []);
  const usual = read.find(({ workingHours }) => workingHours !== null) ?? read[0] ?? null;
  return [
    ...explainContext(context, format),
    ...explainMeetings(usual, context, format),
    ...(days.length > 1 && read.length > 0 ? [{ figure: t("several"), text: t("severalText") }] : []),
    ...(deadlineCount === null ? [] : [{ figure: t("deadlines"), text: t("deadlinesText") }]),
  ];
}
