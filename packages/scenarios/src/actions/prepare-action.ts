import type { Dictionaries, Portal } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import type { Temporal } from "temporal-polyfill";
import { ScenarioError } from "../run/scenario-error.ts";
import { actionError } from "./action-errors.ts";
import type { Action, Prepared } from "./action.ts";
import { findAction } from "./actions.ts";
import { ChoicesNeeded } from "./choices-needed.ts";
import { createActionContext } from "./create-action-context.ts";
import { parameterProblems } from "./parameter-problems.ts";

export interface PrepareActionOptions {
  readonly portal: Portal;
  readonly id: string;
  readonly parameters: unknown;
  readonly now: Temporal.Instant;
  /** Of errors; that of the portal when absent. Requests and choices speak both. */
  readonly language?: Language;
  readonly signal?: AbortSignal;
}

/**
 * Turns an action and its parameters into a request for a plan, or into choices when a parameter fits several things.
 * Sends reads only: the dictionaries, and at most three requests. Throws a ScenarioError for wrong parameters and for what
 * cannot be done; failures of the connection pass through.
 */
export async function prepareAction(options: PrepareActionOptions): Promise<Prepared> {
  const { portal, id, signal } = options;
  const action = findAction(id);
  if (action === undefined) throw unknownAction(options.language ?? "ru", id);
  const parameters = checkParameters(action, options.parameters, options.language ?? "ru");
  const readOptions = signal === undefined ? {} : { signal };
  const dictionaries = await portal.dictionaries(readOptions);
  try {
    return await prepare(options, action, parameters, dictionaries);
  } catch (error) {
    // Somebody hired or a stage made today is not in dictionaries of yesterday.
    if (!dictionaries.isCached || !isOfDictionaries(error)) throw error;
    return prepare(options, action, parameters, await portal.dictionaries({ ...readOptions, refresh: true }));
  }
}

async function prepare(
  options: PrepareActionOptions,
  action: Action,
  parameters: unknown,
  dictionaries: Dictionaries,
): Promise<Prepared> {
  const { portal, now, signal } = options;
  const language = options.language ?? dictionaries.language ?? "ru";
  const context = createActionContext({ portal, dictionaries, now, language, ...(signal && { signal }) });
  const run = await action.prepare();
  try {
    return { kind: "request", request: await run(context, parameters) };
  } catch (error) {
    if (!(error instanceof ChoicesNeeded)) throw error;
    const { parameter, question, choices } = error;
    return { kind: "choices", parameter, question, choices };
  }
}

function checkParameters(action: Action, parameters: unknown, language: Language): unknown {
  // Read once: compiling the schema would take longer than that.
  const checked = action.parameters.safeParse(parameters, { jitless: true, reportInput: true });
  if (checked.success) return checked.data;
  const details = parameterProblems(checked.error);
  throw actionError(
    language,
    "invalid-parameters",
    {
      ru: `Параметры действия заданы неверно: ${details.ru}.`,
      en: `The parameters of the action are wrong: ${details.en}.`,
    },
    { ru: "Проверьте имена и значения параметров.", en: "Check the names and values of the parameters." },
    { cause: checked.error },
  );
}

function isOfDictionaries(error: unknown): boolean {
  return error instanceof ScenarioError && (error.code === "unknown-user" || error.code === "unknown-stage");
}

function unknownAction(language: Language, id: string): ScenarioError {
  return actionError(
    language,
    "unknown-action",
    { ru: `Нет действия «${id}».`, en: `There is no action “${id}”.` },
    { ru: "Список действий: b24 do --help.", en: "The list of actions: b24 do --help." },
  );
}
