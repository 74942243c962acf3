import type { Content, Section } from "@b24kit/report";
import { chartBlock, oneSum } from "../shared/present-charts.ts";
import { shortMoney } from "../shared/present-money.ts";
import { tableBlock } from "../shared/table-block.ts";
import type { PipelineData, PipelineRow, StageRowData } from "./data.ts";
import { figureFacts } from "./present-figures.ts";
import { daysOf, daysText, paragraph, type PipelineShowing } from "./showing.ts";

/** A section for each pipeline: its stages, how deals went on from them, and what it brought. */
export function pipelineSections({ pipelines }: PipelineData, showing: PipelineShowing): readonly Section[] {
  return (pipelines ?? []).map((row) => pipelineSection(row, showing));
}

function pipelineSection(row: PipelineRow, showing: PipelineShowing): Section {
  const { t } = showing;
  const { id, name, stages, isImmature, changedPipeline, figures } = row;
  const waiting = stages.reduce((sum, { conversion }) => sum + (conversion?.waiting ?? 0), 0);
  const blocks: Content[] = [
    ...stagesChart(row, showing),
    stagesTable(stages, showing),
    ...paragraph(waiting > 0 ? maturityText(isImmature, waiting, showing) : ""),
    ...paragraph(changedPipeline.length > 0 ? t("changedPipeline", { count: changedPipeline.length }) : ""),
    ...figureFacts(figures, showing),
  ];
  return { kind: "section", id: `pipeline-${id}`, title: name, blocks };
}

/** The open deals of each stage. */
function stagesChart({ id, name, stages }: PipelineRow, showing: PipelineShowing): readonly Content[] {
  const rows = stages.map((stage) => ({ label: stage.name, values: [stage.totals.count] }));
  const title = showing.t("stagesChart", { name });
  return chartBlock({ id: `funnel-${id}`, type: "funnel", title, series: [showing.t("count")], rows }, showing);
}

/** What the deals that have not gone on yet mean for the conversion; nothing where they had time enough. */
function maturityText(isImmature: boolean | null, waiting: number, { t }: PipelineShowing): string {
  return isImmature === false ? "" : t(isImmature === null ? "maturityUnknown" : "immature", { waiting });
}

function stagesTable(stages: readonly StageRowData[], showing: PipelineShowing): Content {
  const { t, format } = showing;
  const right = { align: "right" } as const;
  return tableBlock<StageRowData>(
    [
      {
        title: t("stage"),
        cell: ({ name, isKnown }) => (isKnown ? name : t("unknownStageName", { name })),
      },
      { title: t("count"), ...right, cell: ({ totals }) => String(totals.count), value: ({ totals }) => totals.count },
      {
        title: t("sum"),
        ...right,
        cell: ({ totals }) => shortMoney(totals, showing) || t("dash"),
        value: ({ totals }) => oneSum(totals),
      },
      {
        title: t("share"),
        ...right,
        cell: ({ share }) => (share === null ? t("dash") : format.percent(share)),
        value: ({ share }) => share,
      },
      {
        title: t("age"),
        ...right,
        cell: ({ medianAge }) => daysText(medianAge, showing),
        value: ({ medianAge }) => daysOf(medianAge),
      },
      {
        title: t("stay"),
        ...right,
        cell: ({ stays }) => daysText(stays?.median ?? null, showing),
        value: ({ stays }) => daysOf(stays?.median ?? null),
      },
      {
        title: t("conversion"),
        ...right,
        cell: ({ conversion }) => conversionText(conversion, showing),
        value: ({ conversion }) => conversion?.ratio ?? null,
      },
    ],
    stages,
    showing,
  );
}

/** "71 %, 85/119": shorter than elsewhere, it stands in the widest table. */
function conversionText(conversion: StageRowData["conversion"], { t, format }: PipelineShowing): string {
  if (conversion === null || conversion.ratio === null) return t("dash");
  const { part, whole, ratio } = conversion;
  return t("conversionText", { percent: format.percent(ratio), part, whole });
}
