import type { Block, Format, Section } from "@b24kit/report";
import type { Context } from "../run/context.ts";
import type { Presented, Presenter } from "../run/scenario.ts";
import { shortMoney } from "../shared/present-money.ts";
import { changesSection, distinctChanges } from "../shared/sales/present-changes.ts";
import { movedDatesSection } from "../shared/sales/present-moved-dates.ts";
import { recordDate } from "../shared/sales/record-date.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import { whoseOptions } from "../shared/sales/whose-options.ts";
import type { PipelineData } from "./data.ts";
import { deltasSection } from "./present-deltas.ts";
import { attentionText, figureFacts } from "./present-figures.ts";
import { concentrationSection, forecastSection, listSection, planSection } from "./present-forecast.ts";
import { leadsSection, managersSection } from "./present-people.ts";
import { pipelineSections } from "./present-pipelines.ts";
import { trendChart } from "./present-trend.ts";
import { qualitySection } from "./present-quality.ts";
import { type PipelineShowing, pipelineShowings } from "./showing.ts";

/** The pipeline as a reader sees it. A part that could not be read has no section; the notices tell. */
export function presentPipeline(data: PipelineData, context: Context, format: Format): Presenter {
  const showings = pipelineShowings(context, format);
  return (limits) => presentWithin(data, showings(limits));
}

function presentWithin(data: PipelineData, showing: PipelineShowing): Presented {
  const { t, context } = showing;
  const blocks: readonly Block[] = [
    { kind: "headline", text: headline(data, showing) },
    ...qualitySection(data, showing),
    ...pipelineSections(data, showing),
    ...allSection(data, showing),
    ...deltasSection(data, showing),
    ...pipelineChanges(data, showing),
    ...forecastSection(data, showing),
    ...listSection("slipped", data.slipped, showing),
    ...movedDatesSection(changesOf(data)[0], showing),
    ...listSection("stuck", data.stuck, showing),
    ...planSection(data, showing),
    ...concentrationSection(data, showing),
    ...leadsSection(data, showing),
    ...managersSection(data, showing),
  ];
  const isAhead = (data.forecast?.open.count ?? 0) > 0;
  return { blocks, hint: t(isAhead ? "hintForecast" : "hintExplain", { options: whoseOptions(context) }) };
}

function headline({ all }: PipelineData, showing: PipelineShowing): string {
  const { t, format } = showing;
  const { open, won, winRate, stuck, slipped } = all;
  if (open === null || stuck === null || slipped === null) return t("headlineUnread");
  const parts = attentionText({ slipped, stuck }, showing);
  const attention = parts === "" ? "" : t("headlineAttention", { parts });
  if (won === null) return t("headlineOpen", { open: totalsText(open, showing), attention });
  const ratio = winRate?.byCount.ratio ?? null;
  const closed = {
    won: won.count === 0 ? "0" : shortMoney(won, showing),
    rate: ratio === null ? "" : t("headlineRate", { rate: format.percent(ratio) }),
  };
  if (open.count === 0) return t("headlineNothing", closed);
  return t("headline", { open: totalsText(open, showing), ...closed, attention });
}

/** Against the record before the period; against yesterday's alone as long as that is the only one. */
function pipelineChanges(data: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (data.all.open === null) return [];
  const changes = changesOf(data);
  const [first] = changes;
  const isLater = first !== undefined && data.sincePeriodStart === null;
  const remark = isLater ? showing.t("noPeriodRecord", { date: recordDate(first, showing) }) : "";
  const section = changesSection(changes, showing, remark);
  return [{ ...section, blocks: [...section.blocks, ...trendChart(changes, showing)] }];
}

function changesOf({ sincePeriodStart, sinceYesterday }: PipelineData) {
  return distinctChanges(sincePeriodStart, sinceYesterday);
}

/** All pipelines together, when there are several or none could be told apart. */
function allSection({ all, pipelines }: PipelineData, showing: PipelineShowing): readonly Section[] {
  if (pipelines !== null && pipelines.length < 2) return [];
  const blocks = [...figureFacts(all, showing)];
  return blocks.length === 0
    ? []
    : [{ kind: "section", id: "all", title: showing.t("allPipelines"), emoji: "📊", blocks }];
}
