import type { Content } from "@b24kit/report";
import { type Fact, factList } from "../shared/present-helpers.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import type { Figures } from "./data.ts";
import { daysText, type PipelineShowing, shareText } from "./showing.ts";

/** Totals, win rate, cycle and velocity of a pipeline, a line each; what could not be read is left out. */
export function figureFacts(figures: Figures, showing: PipelineShowing): readonly Content[] {
  const { t } = showing;
  const { open, won, lost, through, cycle, weighted } = figures;
  const attention = attentionText(figures, showing);
  const facts: readonly (Fact | null)[] = [
    open && { label: t("open"), value: openText(open, showing) },
    won && { label: t("won"), value: totalsText(won, showing) },
    lost && { label: t("lost"), value: totalsText(lost, showing) },
    through && { label: t("through"), value: shareText(through, showing) },
    winRateFact(figures, showing),
    cycle && { label: t("cycle"), value: cycleText(cycle, showing) },
    velocityFact(figures, showing),
    weighted && { label: t("weighted"), value: totalsText(weighted, showing) },
    attention === "" ? null : { label: t("attention"), value: attention },
  ];
  return factList(facts.filter((fact) => fact !== null));
}

/** "23 slipped, 27 stuck" without what there is none of; "" when nothing needs attention. */
export function attentionText(
  { slipped, stuck }: Pick<Figures, "slipped" | "stuck">,
  { t }: Pick<PipelineShowing, "t">,
): string {
  const parts = [
    ...(slipped ? [t("slippedCount", { count: slipped })] : []),
    ...(stuck ? [t("stuckCount", { count: stuck })] : []),
  ];
  return parts.join(", ");
}

function openText(open: NonNullable<Figures["open"]>, showing: PipelineShowing): string {
  const deals = totalsText(open, showing);
  if (open.average === null) return deals;
  return showing.t("openText", { deals, average: showing.format.money(open.average) });
}

function winRateFact({ winRate }: Figures, showing: PipelineShowing): Fact | null {
  if (winRate === null) return null;
  const { t, format } = showing;
  const { byCount, byAmount } = winRate;
  const count = shareText(byCount, showing);
  const ratio = byAmount?.ratio ?? null;
  const value = ratio === null ? count : t("winRateText", { count, amount: format.percent(ratio) });
  return { label: t("winRate"), value };
}

function cycleText({ count, median, p75 }: NonNullable<Figures["cycle"]>, showing: PipelineShowing): string {
  if (median === null) return showing.t("dash");
  return showing.t("cycleText", { median: daysText(median, showing), p75: daysText(p75, showing), count });
}

function velocityFact({ velocity }: Figures, showing: PipelineShowing): Fact | null {
  if (velocity === null) return null;
  const { t, format } = showing;
  const { open, averageWon, winRate, medianCycle, perDay } = velocity;
  const parts = {
    open,
    average: averageWon === null ? t("dash") : format.money(averageWon),
    rate: winRate.ratio === null ? t("dash") : format.percent(winRate.ratio),
    days: daysText(medianCycle, showing),
  };
  const value =
    perDay === null ? t("velocityNone", parts) : t("velocityText", { ...parts, perDay: format.money(perDay) });
  return { label: t("velocity"), value };
}
