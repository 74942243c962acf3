import type { Temporal } from "temporal-polyfill";
import { renderText, type Language, type Report } from "@b24kit/report";
import { type DailyRecords, findScenario, runReport, type SalesPlan } from "../src/index.ts";
import { memoryPortal, type MemoryPortalOptions } from "./memory-portal.ts";
import { now } from "./small-day.ts";

interface SalesQuestion extends MemoryPortalOptions {
  readonly now?: Temporal.Instant;
  readonly plan?: SalesPlan;
  readonly records?: DailyRecords;
  readonly lang?: Language;
  readonly parameters?: unknown;
}

export interface SalesAnswer<Data> {
  readonly report: Report;
  readonly data: Data;
  /** As a terminal shows it, non-breaking spaces as plain ones. */
  readonly text: string;
  readonly portal: ReturnType<typeof memoryPortal>;
}

/** A report about sales of a portal in memory. */
export async function askSales<Data>(id: string, question: SalesQuestion = {}): Promise<SalesAnswer<Data>> {
  const { plan, records, lang = "ru", parameters = {}, now: asked = now, ...world } = question;
  const portal = memoryPortal(world);
  const report = await runReport({
    portal,
    scenario: findScenario(id)!,
    now: asked,
    lang,
    parameters,
    ...(plan && { plan }),
    ...(records && { records }),
  });
  const text = renderText(report, { width: 100, colour: false, emoji: false, lang });
  return { report, data: report.data as Data, text: text.replaceAll("\u00A0", " "), portal };
}
