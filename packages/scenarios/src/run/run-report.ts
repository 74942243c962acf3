import type { Temporal } from "temporal-polyfill";
import type { Dictionaries, Portal, ReadOptions } from "@b24kit/portal";
import {
  createFormat,
  createWording,
  renderText,
  type Block,
  type Format,
  type Language,
  type Report,
} from "@b24kit/report";
import { millisecondsBetween, toIso } from "../domain/dates.ts";
import { meetsUnknown } from "../shared/compute-quality.ts";
import type { DayParameters } from "../shared/parameters.ts";
import { sharedMessages } from "../shared/wording.ts";
import type { Quality } from "../shared/data.ts";
import type { Answers } from "./answers.ts";
import type { Context } from "./context.ts";
import { createContext } from "./create-context.ts";
import { createErrors } from "./errors.ts";
import { collectNotices } from "./notices.ts";
import { reportTitle } from "./report-title.ts";
import { whoseError } from "./whose.ts";
import type { Explanation, Limits, Scenario } from "./scenario.ts";

/** Milliseconds after which an id that no cached dictionary knows is worth reading the dictionaries again. */
const unknownIdsRest = 10 * 60_000;

/** Characters of plain text that a brief may take. */
const phoneScreen = 1500;

export interface RunReportOptions extends ReadOptions {
  readonly portal: Portal;
  readonly scenario: Scenario;
  /** What the scenario's `parameters` accept; nothing: all defaults. */
  readonly parameters?: unknown;
  readonly now: Temporal.Instant;
  /** Language of the report; the portal's when not given, else Russian. */
  readonly lang?: Language;
  /** The clock stands still on purpose, so that it differs from the portal's is no news. */
  readonly clockIsFixed?: boolean;
  /** A running clock in milliseconds, for how long the reading takes. Default: the real one. */
  readonly clock?: () => number;
}

/** Everything that a report is made of, before it is shown. */
interface Result {
  readonly context: Context;
  readonly answers: Answers;
  readonly data: unknown;
  readonly quality: Quality;
}

interface TimedResult extends Result {
  /** Milliseconds. */
  readonly readingTime: number;
}

/**
 * Answers a scenario's question: reads the portal, counts, and words the report. Parts that cannot be read become
 * notices. Throws a ScenarioError for a wrong question; failures of the connection pass through.
 */
export async function runReport(options: RunReportOptions): Promise<Report> {
  const { clock = Date.now } = options;
  const parameters = checkParameters(options);
  const startedAt = clock();
  const dictionaries = await knownDictionaries(options, parameters);
  const result = await read(options, parameters, dictionaries);
  const fresh = await refreshed(options, parameters, result);
  return toReport(options, parameters, { ...(fresh ?? result), readingTime: clock() - startedAt });
}

function checkParameters({ scenario, parameters = {}, lang = "ru" }: RunReportOptions): DayParameters {
  const checked = scenario.parameters.safeParse(parameters);
  if (checked.success) return checked.data;
  const details = checked.error.issues.map(({ path, message }) => [...path, message].join(": ")).join("; ");
  throw createErrors(lang).invalidParameters(details, checked.error);
}

/** Cached dictionaries that do not know whom is asked about may be out of date: they are read again before a refusal. */
async function knownDictionaries(options: RunReportOptions, { whose }: DayParameters): Promise<Dictionaries> {
  const { portal, lang } = options;
  const dictionaries = await portal.dictionaries(readOptions(options));
  const isAnswerable = whoseError(whose, dictionaries, lang ?? "ru") === undefined;
  if (!dictionaries.isCached || isAnswerable) return dictionaries;
  return portal.dictionaries({ ...readOptions(options), refresh: true });
}

async function read(options: RunReportOptions, parameters: DayParameters, dictionaries: Dictionaries): Promise<Result> {
  const { portal, scenario, now } = options;
  const language = options.lang ?? dictionaries.language ?? "ru";
  const context = createContext({ portal, parameters, dictionaries, now, language });
  let answers: Answers = {};
  for (const round of scenario.rounds) {
    const queries = round(context, answers);
    if (Object.keys(queries).length > 0)
      answers = { ...answers, ...(await portal.read(queries, readOptions(options))) };
  }
  return { context, answers, ...scenario.compute(context, answers) };
}

/** Cached dictionaries that turn out to be of another time are read again, once; undefined when they are fine. */
async function refreshed(
  options: RunReportOptions,
  parameters: DayParameters,
  { context, answers, quality }: Result,
): Promise<Result | undefined> {
  const { portal, scenario, now } = options;
  const { isStale } = portal.observed();
  const { isCached, readAt } = context.dictionaries;
  // A deleted stage stays unknown however often it is looked up: not at every run.
  const isOld = millisecondsBetween(readAt, now) >= unknownIdsRest;
  if (!isCached || (!isStale && !(isOld && meetsUnknown(quality)))) return undefined;
  const dictionaries = await portal.dictionaries({ ...readOptions(options), refresh: true });
  if (isStale) return read(options, parameters, dictionaries);
  const renewed = { ...context, dictionaries };
  return { context: renewed, answers, ...scenario.compute(renewed, answers) };
}

function toReport(options: RunReportOptions, parameters: DayParameters, result: TimedResult): Report {
  const { scenario, now } = options;
  const { context, data } = result;
  const format = createFormat({ lang: context.language, zone: context.zone.id, now });
  const frame = frameOf(options, result, format);
  const present = scenario.present(data, context, format);
  const shown = new Map<Limits, Report>();
  const show = (limits: Limits): Report => {
    const known = shown.get(limits);
    if (known !== undefined) return known;
    const { blocks, hint } = present(limits);
    const made: Report = { ...frame, blocks: [...blocks], hint };
    shown.set(limits, made);
    return made;
  };
  const report = show(roomiest(scenario.limits, (limits) => fitsPhone(show(limits), context.language)));
  if (!parameters.explain) return report;
  const explanations = scenario.explain(data, context, format);
  return { ...report, blocks: [...report.blocks, explanation(explanations, context.language)] };
}

/** The report without its blocks. */
function frameOf(options: RunReportOptions, result: TimedResult, format: Format): Report {
  const { scenario, portal, now, clockIsFixed = false } = options;
  const { context, answers, data, quality, readingTime } = result;
  const { zone, language, dictionaries, day } = context;
  const serverTime = clockIsFixed ? undefined : portal.observed().serverTime;
  const notices = collectNotices({ scenario, context, answers, quality, serverTime, readingTime });
  const { userId, name, isAdministrator } = dictionaries.identity;
  return {
    report: scenario.id,
    title: reportTitle(scenario.title[language], context),
    asOf: toIso(now, zone.id),
    period: { from: toIso(day.from, zone.id), to: toIso(day.to, zone.id), label: format.day(context.date) },
    timeZone: zone,
    portal: { host: portal.host, url: portal.url },
    eyes: { userId, name, isAdministrator },
    complete: !notices.some(({ kind }) => kind === "unreadable" || kind === "truncated"),
    data: data as Report["data"],
    blocks: [],
    notices: [...notices],
    hint: null,
  };
}

/** The first limits that fit, else the last ones; found by halving, since every try renders the report. */
function roomiest(all: Scenario["limits"], fits: (limits: Limits) => boolean): Limits {
  let [low, high] = [0, all.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const limits = all[middle];
    if (limits !== undefined && fits(limits)) high = middle;
    else low = middle + 1;
  }
  return all[low] ?? all[0];
}

function fitsPhone(report: Report, lang: Language): boolean {
  return renderText(report, { width: 80, colour: false, emoji: true, lang }).length <= phoneScreen;
}

function explanation(explanations: readonly Explanation[], language: Language): Block {
  const t = createWording(sharedMessages, language);
  const items = explanations.map(({ figure, text }) => ({ label: figure, value: text }));
  return { kind: "section", id: "explain", title: t("explain"), blocks: [{ kind: "facts", items }] };
}

function readOptions({ signal, onProgress }: RunReportOptions): ReadOptions {
  return { ...(signal && { signal }), ...(onProgress && { onProgress }) };
}
