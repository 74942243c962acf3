import { setImmediate } from "node:timers/promises";
import type { Dictionaries, ReadOptions } from "@b24kit/portal";
import type { Report } from "@b24kit/report";
import { millisecondsBetween } from "../domain/dates.ts";
import { meetsUnknown } from "../shared/compute-quality.ts";
import type { CommonParameters } from "../shared/parameters.ts";
import { type Answers, withoutRows } from "./answers.ts";
import type { Context } from "./context.ts";
import { createContext } from "./create-context.ts";
import { createErrors } from "./errors.ts";
import type { Field } from "./outside/field.ts";
import type { Result, TimedResult } from "./result.ts";
import type { RunReportOptions } from "./run-report-options.ts";
import type { Recipe } from "./scenario.ts";
import type { Made, showReport as ShowReportFunction } from "./show-report.ts";
import { loadTimes, type ResolveTimes } from "./times.ts";
import { whoseError } from "./whose.ts";

type ShowReport = typeof ShowReportFunction;

/** Milliseconds after which an id that no cached dictionary knows is worth reading the dictionaries again. */
const unknownIdsRest = 10 * 60_000;

/** A report, and what of it may leave the company. */
export interface AnsweredReport {
  readonly report: Report;
  /** The same report with only these fields of the portal in it; a notice tells what is left out. Asks the portal nothing. */
  readonly outside: (fields: readonly Field[]) => Promise<Report>;
}

/** The report alone of {@link answerReport}. */
export async function runReport(options: RunReportOptions): Promise<Report> {
  return (await answerReport(options)).report;
}

/**
 * Answers a scenario's question: reads the portal, counts, and words the report. Parts that cannot be read become
 * notices. Throws a ScenarioError for a wrong question; failures of the connection pass through.
 */
export async function answerReport(options: RunReportOptions): Promise<AnsweredReport> {
  const { clock = Date.now } = options;
  const question = await checkedQuestion(options);
  const recipe = await options.scenario.recipe();
  const startedAt = clock();
  const [result, show] = await Promise.all([readAndCount(options, recipe, question), loadShow(recipe)]);
  return show(options, question.parameters, { ...result, readingTime: clock() - startedAt });
}

/** The report for here, and how it is shown elsewhere, which is loaded when it is wanted. */
function shownReport(
  made: Made,
  showReport: ShowReport,
  options: RunReportOptions,
  parameters: CommonParameters,
  result: TimedResult,
): AnsweredReport {
  const report = showReport(made, options, parameters, result);
  // The rows are counted: whoever keeps the answer need not keep them.
  const kept = { ...result, answers: withoutRows(result.answers) };
  return {
    report,
    outside: async (fields) => {
      const { outsideReport } = await import("./outside/outside-report.ts");
      return outsideReport(made, options, parameters, kept, fields);
    },
  };
}

/** Loads what shows the report while the portal works on its answer. */
async function loadShow(recipe: Recipe) {
  // The request leaves first.
  await setImmediate();
  const [{ showReport }, view] = await Promise.all([import("./show-report.ts"), recipe.view()]);
  // The first one in a process loads the locale data.
  void new Intl.NumberFormat();
  return shownReport.bind(undefined, { recipe, view }, showReport);
}

/** What is asked, and what knows the words for its times. */
interface Question {
  readonly parameters: CommonParameters;
  readonly times: ResolveTimes;
}

async function checkedQuestion(options: RunReportOptions): Promise<Question> {
  const { now, lang = "ru" } = options;
  const parameters = checkParameters(options);
  const times = await loadTimes(parameters, options.scenario);
  // What means no time where the day is furthest means none anywhere: a wrong question costs no request.
  times(parameters, { now, zone: "+14:00", weekStart: 1 }, lang);
  return { parameters, times };
}

function checkParameters({ scenario, parameters = {}, lang = "ru" }: RunReportOptions): CommonParameters {
  // Read once: compiling the schema would take longer than that.
  const checked = scenario.parameters.safeParse(parameters, { jitless: true });
  if (checked.success) return checked.data;
  const details = checked.error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
  throw createErrors(lang).invalidParameters(details, checked.error);
}

async function readAndCount(options: RunReportOptions, recipe: Recipe, question: Question): Promise<Result> {
  const dictionaries = await knownDictionaries(options, question.parameters);
  const result = await read(options, recipe, question, dictionaries);
  return (await refreshed(options, recipe, question, result)) ?? result;
}

/** Cached dictionaries that do not know whom is asked about may be out of date: they are read again before a refusal. */
async function knownDictionaries(options: RunReportOptions, { whose }: CommonParameters): Promise<Dictionaries> {
  const { portal, lang } = options;
  const dictionaries = await portal.dictionaries(readOptions(options));
  const isAnswerable = whoseError(whose, dictionaries, lang ?? "ru") === undefined;
  if (!dictionaries.isCached || isAnswerable) return dictionaries;
  return portal.dictionaries({ ...readOptions(options), refresh: true });
}

async function read(
  options: RunReportOptions,
  recipe: Recipe,
  question: Question,
  dictionaries: Dictionaries,
): Promise<Result> {
  const { portal, now, plan } = options;
  const known = options.known?.(dictionaries.identity.userId);
  const language = options.lang ?? dictionaries.language ?? "ru";
  const plain = createContext({ portal, ...question, dictionaries, now, language, plan, known });
  const context = withRecords(plain, options, recipe);
  let answers: Answers = {};
  for (const round of recipe.rounds) {
    const queries = round(context, answers);
    if (Object.keys(queries).length > 0)
      answers = { ...answers, ...(await portal.read(queries, readOptions(options))) };
  }
  return { context, answers, ...recipe.compute(context, answers) };
}

/** The same context with the records that the recipe wishes for, where any are kept. */
function withRecords(context: Context, { records }: RunReportOptions, recipe: Recipe): Context {
  if (records === undefined) return context;
  const wishes = Object.entries(recipe.records?.(context) ?? {});
  return { ...context, records: Object.fromEntries(wishes.map(([name, wish]) => [name, records.find(wish)])) };
}

/** Cached dictionaries that turn out to be of another time are read again, once; undefined when they are fine. */
async function refreshed(
  options: RunReportOptions,
  recipe: Recipe,
  question: Question,
  { context, answers, quality }: Result,
): Promise<Result | undefined> {
  const { portal, now } = options;
  const { isStale } = portal.observed();
  const { isCached, readAt } = context.dictionaries;
  // A deleted stage stays unknown however often it is looked up: not at every run.
  const isOld = millisecondsBetween(readAt, now) >= unknownIdsRest;
  if (!isCached || (!isStale && !(isOld && meetsUnknown(quality)))) return undefined;
  const dictionaries = await portal.dictionaries({ ...readOptions(options), refresh: true });
  if (isStale) return read(options, recipe, question, dictionaries);
  const renewed = { ...context, dictionaries };
  return { context: renewed, answers, ...recipe.compute(renewed, answers) };
}

function readOptions({ signal, onProgress }: RunReportOptions): ReadOptions {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}
