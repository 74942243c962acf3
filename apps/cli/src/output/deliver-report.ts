import type { WordedReport } from "b24kit";
import type { Context } from "../context.ts";
import type { OutputStream } from "../io.ts";
import { printReport } from "./print-report.ts";
import { withSink } from "./sink.ts";

/**
 * Prints a report for somebody who wants only what is new, and remembers it after every byte is out: whatever happens
 * before is told again the next time.
 */
export async function deliverReport(context: Context, made: WordedReport): Promise<void> {
  if (made.nothingNew === undefined || context.format === "json") await printReport(context, made);
  else await tellNothingNew(context, made.nothingNew);
  if (await isWritten(context)) await made.markSent();
}

/** The file of `--out` keeps what it has. */
async function tellNothingNew(context: Context, line: string): Promise<void> {
  if (context.options.out !== undefined) context.messages.note({ ru: line, en: line });
  else await withSink(context, async (sink) => sink.write(`${line}\n`));
}

/** The file of `--out` is complete when it is in its place; a pipe is when the reader, or the system for it, has it all. */
async function isWritten({ io, options }: Context): Promise<boolean> {
  return options.out !== undefined || isFlushed(io.stdout);
}

async function isFlushed(stream: OutputStream): Promise<boolean> {
  // What went wrong is told by whoever watches the streams.
  return new Promise((resolve) => void stream.write("", (error) => resolve(error === null || error === undefined)));
}
