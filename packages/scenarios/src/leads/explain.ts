import { createWording, type Format } from "@b24kit/report";
import { earlierTouchHours } from "../domain/leads.ts";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext } from "../shared/explain-day.ts";
import { instantOf } from "../shared/present-helpers.ts";
import { waitingHours } from "./compute.ts";
import type { LeadsData } from "./data.ts";
import { leadsExplainMessages, type LeadsExplainKey } from "./explain-wording.ts";

const figures = ["leads", "touched", "untouched", "waiting", "speed", "sources"] as const;

/** The definition of every figure of this report. */
export function explainLeads(data: LeadsData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(leadsExplainMessages, context.language);
  const values = { since: format.dateTime(instantOf(data.since)), hours: waitingHours, earlier: earlierTouchHours };
  const define = (key: (typeof figures)[number]): Explanation => ({
    figure: t(key),
    text: t(`${key}Text` satisfies LeadsExplainKey, values),
  });
  const own = data.mode === "simple" ? [{ figure: t("leads"), text: t("simpleText") }] : figures.map(define);
  return [...explainContext(context, format), ...own];
}
