import type { Context } from "../context.ts";
import { printAnswer } from "../output/print-answer.ts";
import type { ExportState } from "./export-state.ts";
import type { FinishedFile } from "./finish-export.ts";

/** Says how many rows are in the file, and what a person should know of it. */
export async function tellDone(context: Context, to: string, { rows }: ExportState, made: FinishedFile): Promise<void> {
  const { sheets = 1, shortened = 0 } = made;
  const { messages, format } = context;
  if (sheets > 1) {
    messages.note({
      ru: `на один лист столько не помещается, листов: ${sheets}`,
      en: `one sheet does not hold that much: there are ${sheets}`,
    });
  }
  if (shortened > 0) {
    messages.note({
      ru: `текстов, обрезанных до предела ячейки Excel: ${shortened}`,
      en: `texts cut to what a cell of Excel holds: ${shortened}`,
    });
  }
  if (format === "json") return printAnswer(context, { result: { file: to, rows, ...made } });
  messages.note({ ru: `выгружено строк: ${rows}, файл ${to}`, en: `${rows} rows exported to ${to}` });
}
