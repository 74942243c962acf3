import { findChart, PictureError, renderChartPng, reportCharts } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { partMissing } from "./part-missing.ts";
import type { PrintedReport } from "./print-report.ts";
import { writeBytes } from "./sink.ts";

/** Writes a chart of the report as an image into the file of `--out`. */
export async function printChart(context: Context, { report, language }: PrintedReport, name: string): Promise<void> {
  const charts = reportCharts(report);
  const chart = findChart(charts, name);
  if (chart === undefined) {
    const ids = charts.map(({ id }) => id);
    throw partMissing({ ru: `нет диаграммы ${name}`, en: `there is no chart ${name}` }, ids);
  }
  const png = await renderChartPng(chart, { lang: language }).catch((error: unknown) => {
    throw error instanceof PictureError ? noPainter(error) : error;
  });
  await writeBytes(context.options.out ?? "", png);
}

function noPainter(error: PictureError): CliError {
  return new CliError(
    error.code,
    exitCodes.failed,
    {
      what: { ru: "картинку нельзя нарисовать", en: "the image cannot be drawn" },
      why: {
        ru: "не установлены необязательные @resvg/resvg-js и dejavu-fonts-ttf: возможно, их нет для этой системы",
        en: "the optional @resvg/resvg-js and dejavu-fonts-ttf are not installed: this system may have none",
      },
      next: {
        ru: "диаграммы есть в странице: --format html; или установите b24 с необязательными зависимостями",
        en: "the page has the charts: --format html; or install b24 with its optional dependencies",
      },
    },
    { cause: error },
  );
}
