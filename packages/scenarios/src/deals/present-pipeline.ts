import type { Content, Section, Span } from "@b24kit/report";
import { dateOf, titleOf, type ListItem } from "../shared/present-helpers.ts";
import { oneSum } from "../shared/present-charts.ts";
import { amountText, shortMoney } from "../shared/present-money.ts";
import type { DealLine } from "../shared/sales/data.ts";
import { largestFirst } from "../shared/sales/largest-first.ts";
import { dealLines } from "../shared/sales/present-deals.ts";
import { totalsText } from "../shared/sales/present-totals.ts";
import { tableBlock } from "../shared/table-block.ts";
import type { DealsPipeline, DealsStage } from "./data.ts";
import type { DealsShowing } from "./showing.ts";

/** The stages of a pipeline that hold deals, then the deals in the order of the stages. */
export function pipelineSection(pipeline: DealsPipeline, showing: DealsShowing): Section {
  const { t } = showing;
  const stages = pipeline.stages.filter(({ deals }) => deals.count > 0);
  return {
    kind: "section",
    id: `pipeline-${pipeline.id}`,
    title: t("pipeline", { name: pipeline.name, totals: totalsText(pipeline.open, showing) }),
    emoji: "💰",
    blocks: [stageTable(stages, showing), dealsList(stages, showing)],
  };
}

function stageTable(stages: readonly DealsStage[], showing: DealsShowing): Content {
  const { t, sales, format } = showing;
  const right = { align: "right" } as const;
  return tableBlock<DealsStage>(
    [
      { title: t("stage"), cell: ({ name, isKnown }) => (isKnown ? name : t("gone", { name })) },
      { title: t("count"), ...right, cell: ({ deals }) => String(deals.count), value: ({ deals }) => deals.count },
      {
        title: t("sum"),
        ...right,
        cell: ({ deals }) => shortMoney(deals, showing),
        value: ({ deals }) => oneSum(deals),
      },
      {
        title: t("share"),
        ...right,
        cell: ({ share }) => (share === null ? sales("dash") : format.percent(share)),
        value: ({ share }) => share,
      },
      {
        title: t("age"),
        ...right,
        cell: ({ medianAgeDays }) => String(medianAgeDays ?? sales("dash")),
        value: ({ medianAgeDays }) => medianAgeDays,
      },
      { title: t("limit"), ...right, cell: ({ limitDays }) => String(limitDays), value: ({ limitDays }) => limitDays },
      {
        title: t("stuck"),
        ...right,
        cell: ({ stuck }) => stuckCell(stuck.length, showing),
        value: ({ stuck }) => stuck.length,
      },
    ],
    stages,
    showing,
  );
}

function stuckCell(count: number, { sales }: DealsShowing): string | Span[] {
  return count === 0 ? sales("dash") : [{ text: String(count), tone: "warning" }];
}

/** What there is room for: first what is stuck or slipped, then the largest; shown in the order of stages and amounts. */
function dealsList(stages: readonly DealsStage[], showing: DealsShowing): Content {
  const lines = stages.flatMap((stage) => stage.deals.items.map((deal) => ({ deal, stage })));
  const urgent = new Set(stages.flatMap(({ stuck, slipped }) => [...stuck, ...slipped]));
  const kept = new Set(
    largestFirst(
      lines.map(({ deal }) => deal),
      showing.context.dictionaries,
    )
      .toSorted((left, right) => Number(urgent.has(right.id)) - Number(urgent.has(left.id)))
      .slice(0, dealLines),
  );
  const shown = lines.filter(({ deal }) => kept.has(deal));
  const more = stages.reduce((sum, { deals }) => sum + deals.count, 0) - shown.length;
  const items = shown.map(({ deal, stage }) => dealItem(deal, stage, showing));
  return { kind: "list", items, ...(more > 0 && { more }) };
}

function dealItem(deal: DealLine, stage: DealsStage, showing: DealsShowing): ListItem {
  const { ownerIds } = showing.context.whose;
  const isNamed = ownerIds === undefined || ownerIds.length > 1;
  return {
    text: [
      { text: titleOf(deal, showing), link: deal.link },
      { text: ` · ${amountText(deal.amount, showing)} · ${deal.stage}` },
      ...marks(deal, stage, showing).map(({ text, ...tone }) => ({ text: ` · ${text}`, ...tone })),
      ...(isNamed ? [{ text: ` · ${deal.responsible.name}`, tone: "muted" as const }] : []),
    ],
  };
}

/** Age, and what is wrong with it; the planned close, and whether it has passed. */
function marks(deal: DealLine, stage: DealsStage, { t, format }: DealsShowing): readonly Span[] {
  const { ageDays: age, limitDays: limit, plannedClose } = deal;
  const date = plannedClose === null ? "" : format.date(dateOf(plannedClose));
  const isStuck = stage.stuck.includes(deal.id);
  return [
    isStuck ? { text: t("stuckFor", { age, limit }), tone: "warning" } : { text: t("days", { age }), tone: "muted" },
    ...(stage.rotting.includes(deal.id) ? [{ text: t("rotting"), tone: "warning" as const }] : []),
    ...(stage.slipped.includes(deal.id)
      ? [{ text: t("slipped", { date }), tone: "bad" as const }]
      : date === ""
        ? []
        : [{ text: t("planned", { date }), tone: "muted" as const }]),
  ];
}
