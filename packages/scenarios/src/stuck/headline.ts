import { shortMoney } from "../shared/present-money.ts";
import type { StuckData } from "./data.ts";
import type { StuckShowing } from "./showing.ts";

/** How many deals stand still, and what they are worth, in one sentence. */
export function stuckHeadline(data: StuckData, showing: StuckShowing): string {
  const { t } = showing;
  const { open, stuck } = data;
  if (open === null || stuck === null) return t("unknown");
  if (open.count === 0) return t("nothingOpen");
  const money = shortMoney(stuck, showing);
  const first = stuck.count === 0 ? t("noneStuck") : t("stuckCount", { count: stuck.count, money });
  return t("headline", { parts: [first, ...details(data, showing)].join("; ") });
}

function details({ rotting, withoutNextStep }: StuckData, { t }: StuckShowing): readonly string[] {
  const untouched = rotting?.count ?? 0;
  return [
    ...(untouched === 0 ? [] : [t("rottingCount", { count: untouched })]),
    ...(withoutNextStep === null
      ? []
      : [withoutNextStep.count === 0 ? t("allPlanned") : t("steplessCount", { count: withoutNextStep.count })]),
  ];
}
