import type { Context } from "../context.ts";
import { renderJson } from "../output/json.ts";
import { printAnswer } from "../output/print-answer.ts";
import type { Row } from "../output/rows.ts";
import { withSink } from "../output/sink.ts";
import type { Text } from "../words.ts";

interface ListToPrint {
  /** For programs: JSON, or lines of TSV. */
  readonly rows: readonly Row[];
  /** For a terminal. */
  readonly draw: () => string;
  /** What an empty list means. */
  readonly nothing: Text;
}

/** Prints a list as JSON, as TSV in a pipe or a file, or as it is drawn for a terminal. */
export async function printList(context: Context, { rows, draw, nothing }: ListToPrint): Promise<void> {
  const { format, messages, options, stdout } = context;
  if (rows.length === 0) {
    if (format === "json") await withSink(context, (sink) => sink.write(`${renderJson([])}\n`));
    messages.note(nothing);
    return;
  }
  const isDrawn = format !== "json" && stdout.isTerminal && options.plain !== true && options.out === undefined;
  if (isDrawn) await withSink(context, (sink) => sink.write(`${draw()}\n`));
  else await printAnswer(context, { result: format === "json" ? rows : rows.map((row) => withoutLists(row)) });
}

/** Lists within a cell are joined by commas. */
function withoutLists(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, Array.isArray(value) ? value.join(",") : value]),
  );
}
