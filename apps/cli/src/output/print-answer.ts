import { renderTable, scrubLines } from "@b24kit/report";
import type { Answer } from "b24kit";
import type { Context } from "../context.ts";
import { renderJson } from "./json.ts";
import { cellText, fieldsOf, pick, rowsOf, type Row } from "./rows.ts";
import { withSink } from "./sink.ts";
import { renderTsv } from "./tsv.ts";
import { usageError } from "../errors/cli-error.ts";

/** Prints the result of a call: JSON, a table on a terminal, TSV in a pipe. What is beside the result goes to stderr. */
export async function printAnswer(context: Context, answer: Answer): Promise<void> {
  await withSink(context, (sink) => sink.write(render(context, answer.result)));
  noteRest(context, answer);
}

function render(context: Context, result: unknown): string {
  const rows = rowsOf(result);
  if (context.format === "json") return `${renderJson(pickFields(context, result, rows))}\n`;
  if (rows === undefined || rows.length === 0) return `${renderJson(result)}\n`;
  const drawsTable = context.stdout.isTerminal && context.options.plain !== true && context.options.out === undefined;
  return drawsTable ? drawTable(context, rows) : renderTsv(rows, scrubLines);
}

/** `--json ID,TITLE`: the rows with these fields; without rows, fields of the one object. */
function pickFields({ options }: Context, result: unknown, rows: readonly Row[] | undefined): unknown {
  const fields = chosenFields(options.json);
  if (fields.length === 0) return result;
  if (rows === undefined) throw nothingToPick();
  refuseUnknownFields(fields, rows);
  return rows.map((row) => pick(row, fields));
}

/** Names given to `--json`. */
export function chosenFields(json: string | undefined): readonly string[] {
  return (json ?? "").split(",").filter((field) => field !== "");
}

/** A misspelt field would silently be a column of nulls. */
function refuseUnknownFields(fields: readonly string[], rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const known = fieldsOf(rows);
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length === 0) return;
  const some = known.slice(0, 12).join(", ");
  throw usageError(
    { ru: `в ответе нет полей: ${unknown.join(", ")}`, en: `the answer has no such fields: ${unknown.join(", ")}` },
    { ru: `есть, например: ${some}`, en: `it has, among others: ${some}` },
    { ru: "исправьте --json или добавьте поля в select", en: "correct --json or add the fields to select" },
  );
}

function nothingToPick() {
  return usageError(
    { ru: "поля можно выбирать только у списка", en: "fields can be picked from a list only" },
    { ru: "этот метод вернул не список", en: "this method did not answer with a list" },
    { ru: "используйте --json без полей", en: "use --json without fields" },
  );
}

/** Where the columns do not fit, the report package prints a row as lines "name: value". */
function drawTable({ stdout }: Context, rows: readonly Row[]): string {
  const fields = fieldsOf(rows);
  const columns = fields.map((title) => ({ title, align: "left" as const }));
  const cells = rows.map((row) => fields.map((field) => cellText(row[field])));
  return `${renderTable(columns, cells, { width: stdout.width, colour: stdout.colour })}\n`;
}

/** Says that the list goes on behind this page. */
function noteRest({ messages }: Context, { result, total, next }: Answer): void {
  const rows = rowsOf(result)?.length ?? 0;
  if (next === undefined || rows === 0) return;
  const whole = total === undefined ? undefined : groupDigits(total);
  messages.note({
    ru: `показано ${rows}${whole === undefined ? "" : ` из ${whole.ru}`}; все строки — с --all`,
    en: `${rows}${whole === undefined ? "" : ` of ${whole.en}`} shown, use --all for every row`,
  });
}

function groupDigits(number: number): { ru: string; en: string } {
  return { ru: number.toLocaleString("ru"), en: number.toLocaleString("en") };
}
