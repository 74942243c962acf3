import type { Outcome } from "b24kit";
import type { Context } from "../context.ts";
import { describeError } from "../errors/describe-error.ts";
import { problemMessage } from "../errors/problem-message.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import { readBatch } from "../params/read-batch.ts";
import { openClientFor } from "../portal/open-client-for.ts";
import { refuseMarkdown } from "./call-run.ts";
import type { BatchOptions } from "./batch.ts";

/** Runs the commands and prints what became of each. */
export async function runBatch(context: Context, options: BatchOptions): Promise<number> {
  refuseMarkdown(context);
  const commands = await readBatch({ commands: options.cmd, file: options.file, stdin: context.io.stdin });
  const client = await openClientFor(context);
  const outcomes = await client.batch(commands, { signal: context.io.signal, halt: options.halt === true });
  const entries = Object.entries<Outcome>(outcomes);
  const printed = Object.fromEntries(entries.map(([name, outcome]) => [name, shown(outcome, context)]));
  await withSink(context, (sink) => sink.write(`${renderJson(printed)}\n`));
  noteRest(context, entries);
  const failed = entries.filter(([, outcome]) => !outcome.ok).map(([name]) => name);
  if (failed.length === 0) return exitCodes.done;
  noteFailed(context, failed, entries.length);
  return options.keepGoing === true ? exitCodes.partial : exitCodes.failed;
}

function shown(outcome: Outcome, { language }: Context): Record<string, unknown> {
  if (outcome.ok) {
    const { result, total, next } = outcome;
    return { result, ...(total === undefined ? {} : { total }), ...(next === undefined ? {} : { next }) };
  }
  const { code, portalCode, words } = describeError(outcome.error);
  return { error: { code, portalCode, message: problemMessage(words, language), hint: words.next[language] } };
}

function noteRest({ messages }: Context, entries: readonly (readonly [string, Outcome])[]): void {
  const cut = entries.filter(([, outcome]) => outcome.ok && outcome.next !== undefined).map(([name]) => name);
  if (cut.length === 0) return;
  messages.note({
    ru: `только первая страница списка: ${cut.join(", ")}; все строки — b24 call <метод> --all`,
    en: `only the first page of a list: ${cut.join(", ")}; every row: b24 call <method> --all`,
  });
}

function noteFailed({ messages }: Context, failed: readonly string[], all: number): void {
  messages.note({
    ru: `с ошибкой: ${failed.length} из ${all} (${failed.join(", ")})`,
    en: `failed: ${failed.length} of ${all} (${failed.join(", ")})`,
  });
}
