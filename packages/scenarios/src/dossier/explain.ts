import { createWording, type Format } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainSalesContext } from "../shared/sales/explain-sales.ts";
import type { DossierData } from "./data.ts";
import { dossierExplainMessages } from "./explain-wording.ts";

/** The definition of every figure of the dossier. */
export function explainDossier(_data: DossierData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(dossierExplainMessages, context.language);
  return [
    { figure: t("who"), text: t("whoText") },
    ...explainSalesContext(context, format),
    { figure: t("deals"), text: t("dealsText") },
    { figure: t("touches"), text: t("touchesText") },
    { figure: t("next"), text: t("nextText") },
    { figure: t("tasks"), text: t("tasksText") },
  ];
}
