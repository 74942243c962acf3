import type { Temporal } from "temporal-polyfill";
import type { Dictionaries } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import { dateAt } from "../domain/dates.ts";
import { parseDay } from "../domain/parse-day.ts";
import { parsePastDay } from "../domain/past-day.ts";
import type { CommonParameters } from "../shared/parameters.ts";
import type { Context } from "./context.ts";
import { createErrors } from "./errors.ts";
import type { Scenario } from "./scenario.ts";
import type { resolveSpans } from "./spans.ts";

/** What the words for times depend on. */
export interface TimeSetting {
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly weekStart: Dictionaries["workCalendar"]["weekStart"];
}

/** The same for a report that looks ahead or back, which decides what is meant by words that could mean both. */
export interface PeriodSetting extends TimeSetting, Pick<Scenario, "looksAhead" | "looksBack"> {}

/** The times that a report is asked about. */
type Times = Pick<Context, "today" | "date" | "period" | "since">;

export type ResolveTimes = (parameters: CommonParameters, setting: TimeSetting, language: Language) => Times;

/** Reads the words for times. What knows the words for periods is loaded only where one is asked for. */
export async function loadTimes(
  { period, since }: CommonParameters,
  { looksAhead, looksBack }: Pick<Scenario, "looksAhead" | "looksBack">,
): Promise<ResolveTimes> {
  const isOfDay = period === undefined && since === undefined;
  const direction = { ...(looksAhead && { looksAhead }), ...(looksBack && { looksBack }) };
  const spans = isOfDay ? noSpans : (await import("./spans.ts")).resolveSpans;
  return (parameters, setting, language) => resolveTimes(parameters, { ...setting, ...direction }, language, spans);
}

const noSpans = () => ({ period: undefined, since: undefined });

/** Throws a ScenarioError for words that mean no time. */
function resolveTimes(
  parameters: CommonParameters,
  setting: PeriodSetting,
  language: Language,
  spans: typeof resolveSpans,
): Times {
  const { date: text, period } = parameters;
  const errors = createErrors(language);
  if (text !== undefined && period !== undefined) throw errors.dateAndPeriod(text, period);
  const today = dateAt(setting.now, setting.zone);
  const parse = setting.looksBack === true ? parsePastDay : parseDay;
  const date = text === undefined ? today : parse(text, today);
  if (date === undefined) throw errors.invalidDate(text ?? "");
  return { today, date, ...spans(parameters, today, setting, errors) };
}
