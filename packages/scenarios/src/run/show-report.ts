import {
  createFormat,
  createWording,
  renderText,
  type Block,
  type Format,
  type Language,
  type Report,
} from "@b24kit/report";
import { toIso } from "../domain/dates.ts";
import type { CommonParameters } from "../shared/parameters.ts";
import { sharedMessages } from "../shared/wording.ts";
import type { Context } from "./context.ts";
import { collectNotices } from "./notices.ts";
import { reportPeriod } from "./report-period.ts";
import { reportTitle } from "./report-title.ts";
import type { TimedResult } from "./result.ts";
import type { RunReportOptions } from "./run-report-options.ts";
import type { Explanation, Limits, Recipe, View } from "./scenario.ts";

/** Characters of plain text that a brief may take. */
const phoneScreen = 1500;

/** How the report is made, as far as it is told, and how it is shown. */
export interface Made {
  readonly recipe: Pick<Recipe, "reach" | "workingDates">;
  readonly view: View;
}

/** Words a report and shows as much of it as fits a phone screen. */
export function showReport(
  made: Made,
  options: RunReportOptions,
  parameters: CommonParameters,
  result: TimedResult,
  format: Format = plainFormat(result.context),
): Report {
  const { view } = made;
  const { context, data } = result;
  const frame = frameOf(made, options, result, format);
  const present = view.present(data, context, format);
  const shown = new Map<Limits, Report>();
  const show = (limits: Limits): Report => {
    const known = shown.get(limits);
    if (known !== undefined) return known;
    const { blocks, hint } = present(limits);
    const made: Report = { ...frame, blocks: [...blocks], hint };
    shown.set(limits, made);
    return made;
  };
  const report = show(roomiest(view.limits, (limits) => fitsPhone(show(limits), context.language)));
  if (!parameters.explain) return report;
  const explanations = view.explain(data, context, format);
  return { ...report, blocks: [...report.blocks, explanation(explanations, context.language)] };
}

function plainFormat({ language, zone, now }: Context): Format {
  return createFormat({ lang: language, zone: zone.id, now });
}

/** The report without its blocks. */
function frameOf(made: Made, options: RunReportOptions, result: TimedResult, format: Format): Report {
  const { scenario, portal, now, clockIsFixed = false } = options;
  const { context, answers, data, quality, readingTime } = result;
  const { zone, dictionaries } = context;
  const serverTime = clockIsFixed ? undefined : portal.observed().serverTime;
  const notices = collectNotices({ scenario, ...made, context, answers, data, quality, serverTime, readingTime });
  const { userId, name, isAdministrator } = dictionaries.identity;
  return {
    report: scenario.id,
    title: reportTitle(scenario, context),
    asOf: toIso(now, zone.id),
    period: reportPeriod(scenario, context, format),
    timeZone: zone,
    portal: { host: context.portal.host, url: context.portal.url },
    eyes: { userId, name, isAdministrator },
    complete: !notices.some(({ kind }) => kind === "unreadable" || kind === "truncated"),
    data: data as Report["data"],
    blocks: [],
    notices: [...notices],
    hint: null,
  };
}

/** The first limits that fit, else the last ones; found by halving, since every try renders the report. */
function roomiest(all: View["limits"], fits: (limits: Limits) => boolean): Limits {
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
