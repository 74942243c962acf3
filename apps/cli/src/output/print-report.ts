import { renderMarkdown, renderText, type WordedReport } from "b24kit";
import type { Context } from "../context.ts";
import { withSink } from "./sink.ts";

/** Prints a report in the form asked for. */
export async function printReport(context: Context, made: WordedReport): Promise<void> {
  await withSink(context, async (sink) => sink.write(await render(context, made)));
}

async function render({ format, options, stdout }: Context, { report, language }: WordedReport): Promise<string> {
  const plain = options.plain === true;
  const emoji = options.emoji && !plain;
  if (format === "json") return `${(await import("./render-json.ts")).renderJson(report)}\n`;
  if (format === "md") return renderMarkdown(report, { emoji, lang: language });
  // Another program reads a pipe: its columns are told by tabs, and nothing is cut.
  const tsv = !stdout.isTerminal && options.out === undefined;
  return renderText(report, { width: stdout.width, colour: stdout.colour, emoji, plain, tsv, lang: language });
}
