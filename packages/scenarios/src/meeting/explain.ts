import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { dateOf } from "../shared/present-helpers.ts";
import { explainSalesContext } from "../shared/sales/explain-sales.ts";
import type { MeetingData } from "./data.ts";
import { meetingExplainMessages } from "./explain-wording.ts";

/** How the meeting is chosen, and the definition of what is told about it. */
export function explainMeeting({ from, last }: MeetingData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(meetingExplainMessages, context.language);
  const everybody = { ...context, whose: { ...context.whose, ownerIds: undefined } };
  return [
    { figure: t("which"), text: t("whichText", { dates: format.dateRange(dateOf(from), dateOf(last)) }) },
    ...explainSalesContext(everybody, format),
    { figure: t("answers"), text: t("answersText") },
    { figure: t("clients"), text: t("clientsText") },
    { figure: t("deals"), text: t("dealsText") },
    { figure: t("touches"), text: t("touchesText") },
    { figure: t("tasks"), text: t("tasksText") },
  ];
}
