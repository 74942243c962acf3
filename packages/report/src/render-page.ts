import { loadCharts } from "./chart/load-charts.ts";
import { reportCharts } from "./chart/report-charts.ts";
import type { Report } from "./document.ts";
import type { PartsOptions } from "./parts/report-parts.ts";
import { renderHtml } from "./render-html.ts";

/** The report as {@link renderHtml} makes it, with its charts drawn and tables that their headings sort. */
export async function renderPage(report: Report, options: PartsOptions): Promise<string> {
  const hasCharts = reportCharts(report).length > 0;
  const charts = hasCharts ? { charts: await loadCharts(options.lang) } : {};
  return renderHtml(report, { ...options, ...charts, isSortable: true });
}
