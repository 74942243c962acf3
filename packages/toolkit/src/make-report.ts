import type { Temporal } from "temporal-polyfill";
import type { Dictionaries, Portal, ReadOptions } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import { findScenario, runReport, scenarios } from "@b24kit/scenarios";
import { ToolkitError } from "./toolkit-error.ts";

export interface ReportOptions extends ReadOptions {
  /** Language of the report; the portal's when absent. */
  readonly lang?: Language;
}

/** A report, and the language that it is worded in: renderers need both. */
export interface WordedReport {
  readonly report: Report;
  readonly language: Language;
}

export interface MakeReportOptions extends ReportOptions {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly portal: Portal;
  readonly now: () => Temporal.Instant;
  /** The clock stands still on purpose. */
  readonly clockIsFixed: boolean;
}

/** Finds the scenario and runs it. Throws `ToolkitError` for an unknown id, `ScenarioError` for a wrong question. */
export async function makeReport(options: MakeReportOptions): Promise<WordedReport> {
  const { id, portal, now, ...rest } = options;
  const scenario = findScenario(id);
  if (scenario === undefined) throw unknownReport(id);
  let portalLanguage: Language | undefined;
  const noticed = noticing(portal, ({ language }) => {
    portalLanguage = language;
  });
  const report = await runReport({ ...rest, portal: noticed, scenario, now: now() });
  return { report, language: options.lang ?? portalLanguage ?? "ru" };
}

/** The same portal; whoever reads its dictionaries is overheard, so that they are not read twice. */
function noticing(portal: Portal, onDictionaries: (dictionaries: Dictionaries) => void): Portal {
  return {
    host: portal.host,
    url: portal.url,
    fields: (entity, options) => portal.fields(entity, options),
    observed: () => portal.observed(),
    read: async (queries, options) => portal.read(queries, options),
    dictionaries: async (options) => {
      const dictionaries = await portal.dictionaries(options);
      onDictionaries(dictionaries);
      return dictionaries;
    },
  };
}

function unknownReport(id: string): ToolkitError {
  const known = scenarios.map((scenario) => scenario.id).join(", ");
  return new ToolkitError("unknown-report", `There is no report "${id}".`, `Reports: ${known}.`);
}
