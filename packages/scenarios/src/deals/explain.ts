import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainSalesContext } from "../shared/sales/explain-sales.ts";
import type { DealsData } from "./data.ts";
import { dealsExplainMessages, type DealsExplainKey } from "./explain-wording.ts";

const figures = ["average", "stages", "share", "age", "limit", "stuck", "rotting", "slipped", "order"] as const;

/** The definition of every figure of this report. */
export function explainDeals(_data: DealsData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(dealsExplainMessages, context.language);
  const values = { currency: context.dictionaries.baseCurrency ?? "—", today: format.date(context.today) };
  const define = (key: (typeof figures)[number]): Explanation => ({
    figure: t(key),
    text: t(`${key}Text` satisfies DealsExplainKey, values),
  });
  return [...explainSalesContext(context, format), ...figures.map(define)];
}
