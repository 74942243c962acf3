import { scrubLines } from "@b24kit/report";
import type { Context } from "../context.ts";
import { renderJson } from "../output/json.ts";
import { chosenFields } from "../output/print-answer.ts";
import { pick, type Row } from "../output/rows.ts";
import { withSink } from "../output/sink.ts";
import { renderTsv } from "../output/tsv.ts";
import { printList } from "../writes/print-list.ts";
import { type ImportedRow, importedColumns } from "./imported-row.ts";

/** Rows that a terminal shows. */
const mostDrawn = 50;
/** Rows that are written at once. */
const piece = 1000;

const empty = { ru: "ничего не выполнялось", en: "nothing was run" };

/** Prints what became of each row: all of them for programs; for people, where they are many, those that went wrong. */
export async function printImported(context: Context, rows: readonly ImportedRow[]): Promise<void> {
  const { stdout, options, format } = context;
  const isDrawn = stdout.isTerminal && options.plain !== true && options.out === undefined && format !== "json";
  if (isDrawn || rows.length <= mostDrawn) {
    const wrong = rows.filter(({ outcome }) => outcome === "failed" || outcome === "unknown" || outcome === "left");
    const items = rows.length <= mostDrawn ? rows : wrong.slice(0, mostDrawn);
    if (items.length === 0 && rows.length > 0) return;
    return printList(context, { items, columns: importedColumns, json: (row) => ({ ...row }), empty });
  }
  const render = format === "json" ? jsonPieces : tsvPieces;
  await withSink(context, async (sink) => {
    for (const text of render(rows, chosenFields(options.json))) await sink.write(text);
  });
}

function* jsonPieces(rows: readonly ImportedRow[], fields: readonly string[]): Generator<string> {
  for (let index = 0; index < rows.length; index += piece) {
    const texts = rows.slice(index, index + piece).map((row) => {
      return renderJson(fields.length === 0 ? row : pick({ ...row }, fields), 0);
    });
    yield `${index === 0 ? "[\n" : ",\n"}${texts.join(",\n")}`;
  }
  yield "\n]\n";
}

function* tsvPieces(rows: readonly ImportedRow[]): Generator<string> {
  for (let index = 0; index < rows.length; index += piece) {
    const part = rows
      .slice(index, index + piece)
      .map((row): Row => Object.fromEntries(importedColumns.map(({ field, value }) => [field, value(row)])));
    const text = renderTsv(part, scrubLines);
    yield index === 0 ? text : text.slice(text.indexOf("\n") + 1);
  }
}
