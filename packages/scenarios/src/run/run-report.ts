import { setImmediate } from "node:timers/promises";
import type { Dictionaries, ReadOptions } from "@b24kit/portal";
import type { Report } from "@b24kit/report";
import { millisecondsBetween } from "../domain/dates.ts";
import { meetsUnknown } from "../shared/compute-quality.ts";
import type { DayParameters } from "../shared/parameters.ts";
import type { Answers } from "./answers.ts";
import { createContext } from "./create-context.ts";
import { createErrors } from "./errors.ts";
import type { Result } from "./result.ts";
import type { RunReportOptions } from "./run-report-options.ts";
import type { Recipe } from "./scenario.ts";
import { whoseError } from "./whose.ts";

/** Milliseconds after which an id that no cached dictionary knows is worth reading the dictionaries again. */
const unknownIdsRest = 10 * 60_000;

/**
 * Answers a scenario's question: reads the portal, counts, and words the report. Parts that cannot be read become
 * notices. Throws a ScenarioError for a wrong question; failures of the connection pass through.
 */
export async function runReport(options: RunReportOptions): Promise<Report> {
  const { clock = Date.now } = options;
  const parameters = checkParameters(options);
  const recipe = await options.scenario.recipe();
  const startedAt = clock();
  const [result, show] = await Promise.all([readAndCount(options, recipe, parameters), loadShow(recipe)]);
  return show(options, parameters, { ...result, readingTime: clock() - startedAt });
}

/** Loads what shows the report while the portal works on its answer. */
async function loadShow(recipe: Recipe) {
  // The request leaves first.
  await setImmediate();
  const [{ showReport }, view] = await Promise.all([import("./show-report.ts"), recipe.view()]);
  // The first one in a process loads the locale data.
  void new Intl.NumberFormat();
  return showReport.bind(undefined, view);
}

function checkParameters({ scenario, parameters = {}, lang = "ru" }: RunReportOptions): DayParameters {
  // Read once: compiling the schema would take longer than that.
  const checked = scenario.parameters.safeParse(parameters, { jitless: true });
  if (checked.success) return checked.data;
  const details = checked.error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
  throw createErrors(lang).invalidParameters(details, checked.error);
}

async function readAndCount(options: RunReportOptions, recipe: Recipe, parameters: DayParameters): Promise<Result> {
  const dictionaries = await knownDictionaries(options, parameters);
  const result = await read(options, recipe, parameters, dictionaries);
  return (await refreshed(options, recipe, parameters, result)) ?? result;
}

/** Cached dictionaries that do not know whom is asked about may be out of date: they are read again before a refusal. */
async function knownDictionaries(options: RunReportOptions, { whose }: DayParameters): Promise<Dictionaries> {
  const { portal, lang } = options;
  const dictionaries = await portal.dictionaries(readOptions(options));
  const isAnswerable = whoseError(whose, dictionaries, lang ?? "ru") === undefined;
  if (!dictionaries.isCached || isAnswerable) return dictionaries;
  return portal.dictionaries({ ...readOptions(options), refresh: true });
}

async function read(
  options: RunReportOptions,
  recipe: Recipe,
  parameters: DayParameters,
  dictionaries: Dictionaries,
): Promise<Result> {
  const { portal, now } = options;
  const language = options.lang ?? dictionaries.language ?? "ru";
  const context = createContext({ portal, parameters, dictionaries, now, language });
  let answers: Answers = {};
  for (const round of recipe.rounds) {
    const queries = round(context, answers);
    if (Object.keys(queries).length > 0)
      answers = { ...answers, ...(await portal.read(queries, readOptions(options))) };
  }
  return { context, answers, ...recipe.compute(context, answers) };
}

/** Cached dictionaries that turn out to be of another time are read again, once; undefined when they are fine. */
async function refreshed(
  options: RunReportOptions,
  recipe: Recipe,
  parameters: DayParameters,
  { context, answers, quality }: Result,
): Promise<Result | undefined> {
  const { portal, now } = options;
  const { isStale } = portal.observed();
  const { isCached, readAt } = context.dictionaries;
  // A deleted stage stays unknown however often it is looked up: not at every run.
  const isOld = millisecondsBetween(readAt, now) >= unknownIdsRest;
  if (!isCached || (!isStale && !(isOld && meetsUnknown(quality)))) return undefined;
  const dictionaries = await portal.dictionaries({ ...readOptions(options), refresh: true });
  if (isStale) return read(options, recipe, parameters, dictionaries);
  const renewed = { ...context, dictionaries };
  return { context: renewed, answers, ...recipe.compute(renewed, answers) };
}

function readOptions({ signal, onProgress }: RunReportOptions): ReadOptions {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}
