import { renderMarkdown, renderText, type WordedReport } from "b24kit";
import type { Context } from "../context.ts";
import { withOwnCommand } from "./own-command.ts";
import { withOwnNotes } from "./own-notes.ts";
import { withSink } from "./sink.ts";

/** A report in the language that it is worded in. */
export type PrintedReport = Pick<WordedReport, "report" | "language">;

/** A part of a report by its name, in place of the whole. */
export interface ReportPart {
  /** Of the charts: an image. */
  readonly chart?: string;
  /** Of the tables: with `--format csv`. */
  readonly table?: string;
}

/** Prints a report in the form asked for, or the part of it. */
export async function printReport(context: Context, made: PrintedReport, part: ReportPart = {}): Promise<void> {
  if (part.chart !== undefined) return (await import("./print-chart.ts")).printChart(context, made, part.chart);
  await withSink(context, async (sink) => sink.write(await render(context, made, part)));
}

async function render(
  context: Context,
  { report: made, language }: PrintedReport,
  { table }: ReportPart,
): Promise<string> {
  const { format, options, stdout } = context;
  const plain = options.plain === true;
  const emoji = options.emoji && !plain;
  if (format === "json") return `${(await import("./render-json.ts")).renderJson(made)}\n`;
  if (format === "csv") return (await import("./render-tables.ts")).renderTables(made, language, table);
  const own = { env: context.io.env, profile: options.profile };
  const report = {
    ...made,
    blocks: withOwnNotes(made.blocks, own),
    hint: made.hint && withOwnCommand(made.hint, own),
  };
  if (format === "md") return renderMarkdown(report, { emoji, lang: language });
  if (format === "html" || format === "bbcode" || format === "telegram") {
    return (await import("./render-outgoing.ts")).renderOutgoing(report, format, { emoji, lang: language });
  }
  // Another program reads a pipe: its columns are told by tabs, and nothing is cut.
  const tsv = !stdout.isTerminal && options.out === undefined;
  return renderText(report, { width: stdout.width, colour: stdout.colour, emoji, plain, tsv, lang: language });
}
