import { renderMarkdown, renderText, type WordedReport } from "b24kit";
import type { Context } from "../context.ts";
import { withOwnCommand } from "./own-command.ts";
import { withSink } from "./sink.ts";

/** Prints a report in the form asked for. */
export async function printReport(context: Context, made: WordedReport): Promise<void> {
  await withSink(context, async (sink) => sink.write(await render(context, made)));
}

async function render(context: Context, { report: made, language }: WordedReport): Promise<string> {
  const { format, options, stdout } = context;
  const plain = options.plain === true;
  const emoji = options.emoji && !plain;
  if (format === "json") return `${(await import("./render-json.ts")).renderJson(made)}\n`;
  const report = {
    ...made,
    hint: made.hint && withOwnCommand(made.hint, { env: context.io.env, profile: options.profile }),
  };
  if (format === "md") return renderMarkdown(report, { emoji, lang: language });
  if (format === "html" || format === "bbcode" || format === "telegram") {
    return (await import("./render-outgoing.ts")).renderOutgoing(report, format, { emoji, lang: language });
  }
  // Another program reads a pipe: its columns are told by tabs, and nothing is cut.
  const tsv = !stdout.isTerminal && options.out === undefined;
  return renderText(report, { width: stdout.width, colour: stdout.colour, emoji, plain, tsv, lang: language });
}
