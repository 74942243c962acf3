import { weekOf } from "@b24kit/portal";
import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainConversion } from "../shared/explain-conversion.ts";
import { explainContext, explainMeetings, explainTasks } from "../shared/explain-day.ts";
import type { BriefingData } from "./data.ts";
import { briefingExplainMessages, type BriefingExplainKey } from "./explain-wording.ts";

type Values = Readonly<Record<string, string>>;

/** The definition of every figure of the briefing, with its zone, limits and bounds. */
export function explainBriefing(data: BriefingData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(briefingExplainMessages, context.language);
  const define = (key: BriefingExplainKey & `${string}Text`, values: Values = {}): Explanation => ({
    figure: t(key.slice(0, -"Text".length) as BriefingExplainKey),
    text: t(key, values),
  });
  const { sinceLastWorkingDay: period, today, dictionaries, date } = context;
  const currency = dictionaries.baseCurrency ?? "";
  const { from, to } = weekOf(dictionaries.workCalendar, date);
  const week = format.dateRange(from, to.subtract({ days: 1 }));
  return [
    ...explainContext(context, format),
    ...explainMeetings(data.meetings, context, format),
    ...explainTasks(context),
    define("awaitingText"),
    define("givenText"),
    define("openText"),
    explainConversion(context, format),
    define("sinceText", { from: format.dateTime(period.from), to: format.dateTime(period.to) }),
    define("closedText"),
    define("createdText"),
    define("stuckText"),
    define("slippedText", { today: format.date(today), currency }),
    define("leadsText"),
    define("untouchedText"),
    define("peopleText", { week }),
  ];
}
