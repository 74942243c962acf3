import type { Content, Section } from "@b24kit/report";
import { dateOf, factList, titleOf } from "../shared/present-helpers.ts";
import { dealsBlock, type DealReason } from "../shared/sales/present-deals.ts";
import { planBlocks } from "../shared/sales/present-plan.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import type { DealList, Forecast } from "../shared/sales/data.ts";
import type { PipelineData } from "./data.ts";
import { paragraph, type PipelineShowing } from "./showing.ts";

/** Formulas 8 and 9: what the open deals are expected to bring, by how likely they are. */
export function forecastSection({ forecast }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (forecast === null) return [];
  const { t } = showing;
  const blocks = [
    ...paragraph(datesText(forecast, showing)),
    ...factList(sumFacts(forecast, showing)),
    ...remarks(forecast, showing),
  ];
  return [{ kind: "section", id: "forecast", title: t("forecast"), emoji: "🎯", blocks }];
}

/** Slipped or stuck deals, the largest first. */
export function listSection(
  id: "slipped" | "stuck",
  list: DealList | null,
  showing: PipelineShowing,
): readonly Section[] {
  if (list === null) return [];
  const { t, sales } = showing;
  const [title, nothing, reason]: readonly [string, string, DealReason] =
    id === "slipped" ? [sales("slipped"), sales("slippedNone"), "planned"] : [t("stuck"), t("stuckNone"), "inStage"];
  const blocks =
    list.count === 0
      ? paragraph(nothing)
      : [...paragraph(totalsText(list, showing)), dealsBlock(list, reason, showing)];
  return [{ kind: "section", id, title, blocks: [...blocks] }];
}

/** Formula 13: plan and fact. */
export function planSection({ plan }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (plan === null) return [];
  const { sales, format } = showing;
  const months = format.dateRange(dateOf(plan.months.from), dateOf(plan.months.to).subtract({ days: 1 }));
  return [
    { kind: "section", id: "plan", title: sales("planTitle", { months }), blocks: [...planBlocks(plan, showing)] },
  ];
}

/** How much of the forecast hangs on three deals. */
export function concentrationSection({ concentration }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (concentration === null || concentration.ratio === null) return [];
  const { t, format } = showing;
  const { ratio, part, whole, top } = concentration;
  const items = top.map((deal) => ({
    text: [
      { text: titleOf(deal, showing), link: deal.link },
      { text: ` · ${t("weightedOf", { money: format.money(deal.weighted) })} · ${deal.responsible.name}` },
    ],
  }));
  const text = t("concentrationText", {
    percent: format.percent(ratio),
    part: format.money(part),
    whole: format.money(whole),
  });
  const blocks: Content[] = [...paragraph(text), { kind: "list", items }];
  return [{ kind: "section", id: "concentration", title: t("concentration"), blocks }];
}

function datesText({ dates }: Forecast, { t, format }: PipelineShowing): string {
  if (dates === null) return t("forecastAny");
  const range = format.dateRange(dateOf(dates.from), dateOf(dates.to).subtract({ days: 1 }));
  return t("forecastDates", { dates: range });
}

function sumFacts({ open, weighted, commit, bestCase }: Forecast, showing: PipelineShowing) {
  const { t, sales } = showing;
  const rows = [
    [t("open"), open],
    [sales("weighted"), weighted],
    [sales("commit"), commit],
    [sales("bestCase"), bestCase],
  ] as const;
  return rows.flatMap(([label, totals]) => (totals === null ? [] : [{ label, value: totalsText(totals, showing) }]));
}

function remarks({ slipped, byPipeline, withoutProbability }: Forecast, showing: PipelineShowing): readonly Content[] {
  const { t } = showing;
  if (withoutProbability === null) return paragraph(t("oddsUnread"));
  return [
    ...paragraph(slipped > 0 ? t("slippedIn", { count: slipped }) : ""),
    ...paragraph(byPipeline === null || byPipeline === 0 ? "" : t("byPipeline", { count: byPipeline })),
    ...(withoutProbability.count === 0
      ? []
      : [
          ...paragraph(t("withoutProbability", { deals: totalsText(withoutProbability, showing) })),
          dealsBlock(withoutProbability, "planned", showing, 5),
        ]),
  ];
}
