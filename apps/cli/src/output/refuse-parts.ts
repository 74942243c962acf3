import type { Context } from "../context.ts";
import { usageError } from "../errors/cli-error.ts";
import type { ReportPart } from "./print-report.ts";

/** Refuses a part of a report that the command could not print, before the portal is asked. */
export function refuseParts({ format, options }: Context, { chart, table }: ReportPart): void {
  if (table !== undefined && format !== "csv") {
    throw usageError(
      { ru: "--table только с --format csv", en: "--table goes with --format csv only" },
      { ru: `вид вывода сейчас ${format}`, en: `the form of the output is ${format}` },
      { ru: "добавьте --format csv", en: "add --format csv" },
    );
  }
  if (chart === undefined) return;
  if (options.format !== undefined || options.json !== undefined) {
    throw usageError(
      { ru: "--chart и --format не сочетаются", en: "--chart and --format exclude each other" },
      { ru: "диаграмма — всегда картинка PNG", en: "a chart is always a PNG image" },
      { ru: "уберите --format", en: "leave --format out" },
    );
  }
  if (options.out !== undefined) return;
  throw usageError(
    { ru: "--chart: куда записать картинку?", en: "--chart: where should the image go?" },
    { ru: "на экран она не печатается", en: "it is not printed on the screen" },
    { ru: `добавьте файл: --out ${chart}.png`, en: `add a file: --out ${chart}.png` },
  );
}
