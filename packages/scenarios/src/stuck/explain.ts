import { createWording, type Format, type Wording } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Explanation } from "../run/scenario.ts";
import { explainSalesContext } from "../shared/sales/explain-sales.ts";
import type { StuckData, StuckLimit } from "./data.ts";
import { stuckExplainMessages, type StuckExplainKey } from "./explain-wording.ts";

type Words = Wording<StuckExplainKey>;

/** The definition of every figure of this report, with the limit of every stage. */
export function explainStuck(data: StuckData, context: Context, format: Format): readonly Explanation[] {
  const t = createWording(stuckExplainMessages, context.language);
  const limits = (data.limits ?? []).map((limit) => limitText(limit, t)).join("; ");
  return [
    ...explainSalesContext(context, format),
    { figure: t("stuck"), text: t("stuckText") },
    { figure: t("limits"), text: limits === "" ? t("limitsText") : `${t("limitsText")} ${limits}.` },
    { figure: t("rotting"), text: t("rottingText") },
    { figure: t("stepless"), text: steplessText(data, t) },
    { figure: t("idle"), text: t("idleText") },
    { figure: t("managers"), text: t("managersText") },
    { figure: t("order"), text: t("orderText") },
  ];
}

function limitText({ pipeline, stage, limitDays, limitSource, stays }: StuckLimit, t: Words): string {
  return t("limit", { pipeline, stage, days: limitDays, source: limitSource, stays: stays ?? 0 });
}

function steplessText({ askedActivities: count, withoutNextStep }: StuckData, t: Words): string {
  if (withoutNextStep === null) return `${t("steplessText")} ${t("steplessUnknown")}`;
  return count === 0 ? t("steplessText") : `${t("steplessText")} ${t("askedActivities", { count })}`;
}
