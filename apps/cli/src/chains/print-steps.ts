import type { Applied } from "b24kit";
import type { Context } from "../context.ts";
import { CliError } from "../errors/cli-error.ts";
import type { KnownNames } from "../errors/describe-client-error.ts";
import { describeError } from "../errors/describe-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { problemJson } from "../errors/problem-json.ts";
import { renderJson } from "../output/json.ts";
import { withSink } from "../output/sink.ts";
import type { Language, Text } from "../words.ts";
import { noteApplied, outcomeUnknown } from "../writes/applied-notes.ts";
import { type Step, type StepResult, stepResults } from "./step-result.ts";

/** Prints what became of each step; a chain that stopped is thrown, with where it stopped and what to do. */
export async function printSteps(context: Context, steps: readonly Step[], applied: Applied): Promise<number> {
  const { format, language } = context;
  const results = await stepResults(steps, applied);
  const text = format === "json" ? renderJson(resultsJson(context, applied, results)) : linesOf(results, language);
  await withSink(context, (sink) => sink.write(`${text}\n`));
  if (applied.status === "unknown") throw outcomeUnknown(applied);
  noteApplied(context, applied);
  const stopped = results.find(({ state }) => state === "failed");
  if (stopped === undefined) return exitCodes.done;
  throw chainStopped(stopped, {
    isBegun: results.some(({ state }) => state === "done"),
    known: context.io.known,
  });
}

const stateWords: Readonly<Record<StepResult["state"], Text>> = {
  done: { ru: "готово", en: "done" },
  failed: { ru: "ошибка", en: "failed" },
  unknown: { ru: "неизвестно", en: "not known" },
  "not-run": { ru: "не выполнялось", en: "not run" },
};

function linesOf(results: readonly StepResult[], language: Language): string {
  return results
    .map(({ step, state, id }) => {
      const number = id === undefined ? "" : ` ${id}`;
      return `${stateWords[state][language]}: ${step.makes?.[language] ?? step.method}${number} (${step.key})`;
    })
    .join("\n");
}

function resultsJson(context: Context, { id, status }: Applied, results: readonly StepResult[]): object {
  const { language, io } = context;
  const steps = results.map(({ step, state, id: made, outcome }) => ({
    key: step.key,
    method: step.method,
    ...(step.makes === undefined ? {} : { makes: step.makes[language] }),
    state,
    ...(made === undefined ? {} : { id: made }),
    ...(outcome.ok ? { result: outcome.result } : {}),
    ...(state === "failed" && !outcome.ok
      ? { error: problemJson(describeError(outcome.error, io.known), language) }
      : {}),
  }));
  return { plan: id, status, steps };
}

interface Stop {
  /** Something was done before. */
  readonly isBegun: boolean;
  readonly known: KnownNames;
}

/** What was done before stays: running all of it again would do it twice. When nothing was, a second run is right. */
function chainStopped({ step, outcome }: StepResult, { isBegun, known }: Stop): CliError {
  const { exitCode, words } = describeError(outcome.ok ? undefined : outcome.error, known);
  return new CliError("chain-stopped", exitCode, {
    ...words,
    what: {
      ru: `остановка на шаге ${step.key} (${step.method}): ${words.what.ru}`,
      en: `stopped at the step ${step.key} (${step.method}): ${words.what.en}`,
    },
    next: isBegun ? { ru: `${words.next.ru}; ${stays.ru}`, en: `${words.next.en}; ${stays.en}` } : words.next,
  });
}

const stays: Text = {
  ru: "готовое осталось на портале, не запускайте всё снова — выполните оставшееся отдельно (b24 call)",
  en: "what is done stays on the portal, so do not run all of it again: run the rest by itself (b24 call)",
};
