import type { Temporal } from "temporal-polyfill";
import { dayStart, previousWorkingDay, type Dictionaries, type Portal } from "@b24kit/portal";
import type { Language } from "@b24kit/report";
import { daySpan } from "../domain/dates.ts";
import type { SalesPlan } from "../domain/sales-plan.ts";
import type { CommonParameters } from "../shared/parameters.ts";
import type { Context, KnownItems } from "./context.ts";
import type { ResolveTimes } from "./times.ts";
import { resolveWhose } from "./whose.ts";
import { resolveZone } from "./zone.ts";

export interface ContextOptions {
  readonly portal: Portal;
  readonly parameters: CommonParameters;
  readonly times: ResolveTimes;
  readonly dictionaries: Dictionaries;
  readonly now: Temporal.Instant;
  readonly language: Language;
  readonly plan?: SalesPlan | undefined;
  readonly known?: KnownItems | undefined;
}

/** Settles whose things, in which zone and in which time a report speaks of. Throws a ScenarioError when that cannot be. */
export function createContext(options: ContextOptions): Context {
  const { portal, parameters, dictionaries, now, language, plan, known } = options;
  const { workCalendar } = dictionaries;
  const whose = resolveWhose(parameters, dictionaries, language);
  const zone = resolveZone(parameters.tz, whose, dictionaries, language);
  const times = options.times(parameters, { now, zone: zone.id, weekStart: workCalendar.weekStart }, language);
  const day = daySpan(times.date, zone.id);
  const lastWorkingDay = previousWorkingDay(workCalendar, times.date);
  return {
    parameters,
    now,
    zone,
    language,
    dictionaries,
    ...(plan && { plan }),
    ...(known && { known }),
    whose,
    portal: { host: portal.host, url: portal.url },
    ...times,
    day,
    // Open on the side of now: what happened while the report was read belongs to it.
    sinceLastWorkingDay: { from: dayStart(lastWorkingDay, zone.id), to: day.to },
  };
}
