import type { Temporal } from "temporal-polyfill";
import type { Portal, ReadOptions } from "@b24kit/portal";
import type { Language, Report } from "@b24kit/report";
import {
  type Field,
  findScenario,
  type ReportSettings,
  type SalesPlan,
  type Scenario,
  scenarios,
} from "@b24kit/scenarios";
import { sentStore } from "@b24kit/state";
import { newTelling, type OnlyNew, plainTelling, type SentMemory, type Telling } from "./only-new/telling.ts";
import { openKeeper } from "./records/open-keeper.ts";
import { type Made, runKept } from "./records/run-kept.ts";
import type { StateFile } from "./state-file.ts";
import { ToolkitError } from "./toolkit-error.ts";
import type { ToolkitEvent } from "./toolkit-event.ts";

export interface ReportOptions extends ReadOptions {
  /** Language of the report; the portal's when absent. */
  readonly lang?: Language;
  /**
   * Whom it goes to: what was told there before is not new, see `markSent`. Only for reports that list items. A portal that keeps
   * nothing on disk (`cache: false`) takes everything for new every time.
   */
  readonly onlyNew?: OnlyNew;
}

/** A report, the language that it is worded in, which renderers need, and whether it is worth sending. */
export interface WordedReport extends Telling {
  readonly report: Report;
  readonly language: Language;
  /**
   * The same report for a channel that leaves the company: with only these fields of the portal in it, everything else replaced.
   * A notice tells what is left out. Asks the portal nothing.
   */
  readonly outside: (fields: readonly Field[]) => Promise<Report>;
}

export interface MakeReportOptions extends ReportOptions {
  readonly id: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly portal: Portal;
  readonly now: () => Temporal.Instant;
  /** What people are to win; read for the reports that use it. */
  readonly readPlan: () => Promise<SalesPlan | undefined>;
  /** Whether daily records are kept. */
  readonly readSettings: () => Promise<ReportSettings>;
  /** Where records and what was told are kept; undefined for a portal that keeps nothing on disk. */
  readonly file: StateFile | undefined;
  readonly onEvent: ((event: ToolkitEvent) => void) | undefined;
  /** The clock stands still on purpose. */
  readonly clockIsFixed: boolean;
}

/** Finds the scenario and runs it. Throws `ToolkitError` for an unknown id, `ScenarioError` for a wrong question. */
export async function makeReport(options: MakeReportOptions): Promise<WordedReport> {
  const { id, readPlan, onlyNew } = options;
  const scenario = findScenario(id);
  if (scenario === undefined) throw unknownReport(id);
  if (onlyNew !== undefined && scenario.itemKeys === undefined) throw noItems(id);
  // First the files: nothing is asked of the portal when one is wrong.
  const plan = scenario.usesPlan === true ? await readPlan() : undefined;
  const now = options.now();
  const keeper = await openKeeper(options, now);
  const memory = onlyNew && sentMemory(options, onlyNew, now);
  const made = await runKept({ ...options, scenario, plan, keeper, memory, startedAt: now });
  return told(made, scenario, memory);
}

function sentMemory({ portal, file, onEvent }: MakeReportOptions, onlyNew: OnlyNew, now: Temporal.Instant): SentMemory {
  let isTold = false;
  const onTrouble: SentMemory["onTrouble"] = ({ code, message, hint }) => {
    if (!isTold) onEvent?.({ type: "sent-trouble", code, message, hint });
    isTold = true;
  };
  const { memory } = onlyNew;
  const store = memory === undefined ? file && (() => sentStore(file.open())) : () => memory;
  return { ...onlyNew, portal: portal.host, now, store, onTrouble };
}

async function told(made: Made, scenario: Scenario, memory: SentMemory | undefined): Promise<WordedReport> {
  const { report, language, known, outside } = made;
  const itemKeys = await scenario.itemKeys?.();
  if (memory === undefined || known === undefined || itemKeys === undefined) {
    return { report, language, outside, ...plainTelling(report, itemKeys) };
  }
  const { report: compared, telling } = newTelling(made, itemKeys, known, memory);
  return {
    report: compared,
    language,
    outside: async (fields) => withDelivery(await outside(fields), compared),
    ...telling,
  };
}

/** What is new of it is the same outside. */
function withDelivery(report: Report, { delivery }: Report): Report {
  return { ...report, ...(delivery && { delivery }) };
}

function unknownReport(id: string): ToolkitError {
  const known = scenarios.map((scenario) => scenario.id).join(", ");
  return new ToolkitError("unknown-report", `There is no report "${id}".`, `Reports: ${known}.`);
}

function noItems(id: string): ToolkitError {
  const known = scenarios.flatMap((scenario) => (scenario.itemKeys === undefined ? [] : scenario.id)).join(", ");
  return new ToolkitError(
    "no-items",
    `The report "${id}" lists nothing that could be new.`,
    `Reports that do: ${known}.`,
  );
}
