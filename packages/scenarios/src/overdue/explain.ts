import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainContext } from "../shared/explain-day.ts";
import type { OverdueData } from "./data.ts";
import { overdueExplainMessages, type OverdueExplainKey } from "./explain-wording.ts";

const figures = ["tasks", "given", "ages", "people", "stuck", "rotting", "sums", "news"] as const;

/** The definition of every figure of this report. */
export function explainOverdue(data: OverdueData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(overdueExplainMessages, context.language);
  const values = {
    currency: context.dictionaries.baseCurrency ?? "—",
    known: data.newSince?.kind ?? (context.records === undefined ? "off" : "missing"),
  };
  const define = (key: (typeof figures)[number]): Explanation => ({
    figure: t(key),
    text: t(`${key}Text` satisfies OverdueExplainKey, values),
  });
  return [...explainContext(context, format), ...figures.map(define)];
}
