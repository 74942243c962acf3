import type { Chart, Content, Report } from "../document.ts";
import { cleanReport } from "../safe-text/clean-report.ts";

/** The charts of a report in their order, every text of them safe to show. */
export function reportCharts(report: Report): readonly Chart[] {
  return chartsOf(cleanReport({ ...report, data: null }).blocks.flatMap((block) => contentOf(block)));
}

/** A chart by its whole name, else by the part before its number: "funnel" is the first of several funnels. */
export function findChart(charts: readonly Chart[], name: string): Chart | undefined {
  return charts.find(({ id }) => id === name) ?? charts.find(({ id }) => id.startsWith(`${name}-`));
}

/** The charts among blocks, in their order. */
export function chartsOf(blocks: readonly Content[]): readonly Chart[] {
  return blocks.filter((block) => block.kind === "chart");
}

function contentOf(block: Report["blocks"][number]): readonly Content[] {
  if (block.kind === "headline") return [];
  return block.kind === "section" ? block.blocks : [block];
}
