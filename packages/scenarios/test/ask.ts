import type { Temporal } from "temporal-polyfill";
import { renderText, type Language, type Report } from "@b24kit/report";
import { findScenario, runReport, type BriefingData, type DayPlanData } from "../src/index.ts";
import { memoryPortal, type MemoryPortalOptions } from "./memory-portal.ts";
import { now } from "./small-day.ts";

interface Question extends MemoryPortalOptions {
  readonly now?: Temporal.Instant;
  readonly lang?: Language;
  readonly parameters?: unknown;
  readonly clockIsFixed?: boolean;
  readonly clock?: () => number;
}

interface Answered<Data> {
  readonly report: Report;
  readonly data: Data;
  /** The report as a terminal shows it, non-breaking spaces as plain ones. */
  readonly text: string;
  readonly portal: ReturnType<typeof memoryPortal>;
}

/** The briefing of a portal in memory. */
export async function askBriefing(question: Question = {}): Promise<Answered<BriefingData>> {
  return ask<BriefingData>("briefing", question);
}

/** The day plan of a portal in memory. */
export async function askDayPlan(question: Question = {}): Promise<Answered<DayPlanData>> {
  return ask<DayPlanData>("day-plan", question);
}

/** A report of a portal in memory. */
export async function ask<Data>(id: string, question: Question = {}): Promise<Answered<Data>> {
  const { lang, parameters, clockIsFixed, clock, ...world } = question;
  const portal = memoryPortal(world);
  const report = await runReport({
    portal,
    scenario: findScenario(id)!,
    now: question.now ?? now,
    ...(lang && { lang }),
    ...(parameters !== undefined && { parameters }),
    ...(clockIsFixed !== undefined && { clockIsFixed }),
    ...(clock && { clock }),
  });
  const text = renderText(report, { width: 100, colour: false, emoji: false, lang: lang ?? "ru" });
  return { report, data: report.data as Data, text: text.replaceAll("\u00A0", " "), portal };
}
