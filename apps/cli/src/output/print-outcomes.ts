import type { Outcomes } from "@b24kit/client";
import type { Outcome } from "b24kit";
import type { Context } from "../context.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { problemJson } from "../errors/problem-json.ts";
import { renderJson } from "./json.ts";
import { withSink } from "./sink.ts";

/** Prints what became of each command of a batch. The result is the exit code; with `keepGoing` failed commands make it 3. */
export async function printOutcomes(context: Context, outcomes: Outcomes, keepGoing: boolean): Promise<number> {
  const entries = Object.entries<Outcome>(outcomes);
  const printed = Object.fromEntries(entries.map(([name, outcome]) => [name, shown(outcome, context)]));
  await withSink(context, (sink) => sink.write(`${renderJson(printed)}\n`));
  noteRest(context, entries);
  const failed = entries.filter(([, outcome]) => !outcome.ok).map(([name]) => name);
  if (failed.length === 0) return exitCodes.done;
  noteFailed(context, failed, entries.length);
  return keepGoing ? exitCodes.partial : exitCodes.failed;
}

function shown(outcome: Outcome, { language }: Context): Record<string, unknown> {
  if (outcome.ok) {
    const { result, total, next } = outcome;
    return { result, ...(total === undefined ? {} : { total }), ...(next === undefined ? {} : { next }) };
  }
  return { error: problemJson(describeError(outcome.error), language) };
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
