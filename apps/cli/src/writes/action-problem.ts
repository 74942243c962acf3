import { CliError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import type { Text } from "../words.ts";

/** A `ScenarioError`, known by its name: the class costs start-up time. */
interface ScenarioErrorLike extends Error {
  readonly code: string;
  readonly words: { readonly message: Text; readonly hint: Text; readonly reason?: Text };
}

const missingRight: Text = { ru: "без этого права действие не выполнить", en: "the action needs that right" };
const unreadable: Text = { ru: "портал не дал прочитать нужное", en: "the portal did not let us read what it takes" };
const notThere: Text = { ru: "без этого действие не составить", en: "without it the action cannot be planned" };
const notClear: Text = { ru: "действие понять нельзя", en: "the action is not clear" };

const reasons: Readonly<Record<string, readonly [exitCode: number, why: Text]>> = {
  "missing-right": [exitCodes.access, missingRight],
  unreadable: [exitCodes.failed, unreadable],
  "not-found": [exitCodes.failed, notThere],
  "unknown-user": [exitCodes.failed, notThere],
  "not-possible": [exitCodes.failed, { ru: "так сделать нельзя", en: "this cannot be done" }],
};

/** What an action says it cannot do, as an error of the command; any other error is given back as it is. */
export function actionProblem(error: unknown): unknown {
  if (!isScenarioError(error)) return error;
  const { message, hint, reason } = error.words;
  const [exitCode, why] = reasons[error.code] ?? [exitCodes.usage, notClear];
  const words = { what: bare(message), why: reason ?? why, next: bare(hint) };
  return new CliError(error.code, exitCode, words, { cause: error });
}

function isScenarioError(error: unknown): error is ScenarioErrorLike {
  return error instanceof Error && error.name === "ScenarioError" && "words" in error;
}

function bare({ ru, en }: Text): Text {
  return { ru: ru.replace(/\.$/, ""), en: en.replace(/\.$/, "") };
}
