import type { Temporal } from "temporal-polyfill";
import { dayStart, previousWorkingDay, type Dictionaries, type Portal } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import { dateAt, daySpan } from "../domain/dates.ts";
import { parseDay } from "../domain/parse-day.ts";
import type { DayParameters } from "../shared/parameters.ts";
import type { Context } from "./context.ts";
import { createErrors } from "./errors.ts";
import { resolveWhose } from "./whose.ts";
import { resolveZone } from "./zone.ts";

export interface ContextOptions {
  readonly portal: Portal;
  readonly parameters: DayParameters;
  readonly dictionaries: Dictionaries;
  readonly now: Temporal.Instant;
  readonly language: Language;
}

/** Settles whose things, in which zone and on which date a report speaks of. Throws a ScenarioError when that cannot be. */
export function createContext(options: ContextOptions): Context {
  const { portal, parameters, dictionaries, now, language } = options;
  const whose = resolveWhose(parameters.whose, dictionaries, language);
  const zone = resolveZone(parameters.tz, whose, dictionaries, language);
  const today = dateAt(now, zone.id);
  const date = resolveDate(parameters.date, today, language);
  const day = daySpan(date, zone.id);
  const lastWorkingDay = previousWorkingDay(dictionaries.workCalendar, date);
  return {
    now,
    zone,
    language,
    dictionaries,
    whose,
    portal: { host: portal.host, url: portal.url },
    today,
    date,
    day,
    // Open on the side of now: what happened while the report was read belongs to it.
    sinceLastWorkingDay: { from: dayStart(lastWorkingDay, zone.id), to: day.to },
  };
}

function resolveDate(text: string | undefined, today: Temporal.PlainDate, language: Language): Temporal.PlainDate {
  if (text === undefined) return today;
  const date = parseDay(text, today);
  if (date === undefined) throw createErrors(language).invalidDate(text);
  return date;
}
