import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainSalesContext } from "../shared/sales/explain-sales.ts";
import type { SearchData } from "./data.ts";
import { searchExplainMessages } from "./explain-wording.ts";

/** How things are found, and with whose eyes. */
export function explainSearch(_data: SearchData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(searchExplainMessages, context.language);
  return [
    ...explainSalesContext(context, format),
    { figure: t("words"), text: t("wordsText") },
    { figure: t("reached"), text: t("reachedText") },
    { figure: t("recent"), text: t("recentText") },
    { figure: t("only"), text: t("onlyText") },
    { figure: t("outsiders"), text: t("outsidersText") },
  ];
}
