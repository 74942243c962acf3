import { renderText, type Language, type Report } from "@b24kit/report";
import { findScenario, runReport } from "../src/index.ts";
import { memoryPortal, type MemoryPortalOptions } from "./memory-portal.ts";
import { now } from "./small-day.ts";

interface Question extends MemoryPortalOptions {
  readonly parameters?: unknown;
  readonly lang?: Language;
}

interface Asked<Data> {
  readonly report: Report;
  readonly data: Data;
  /** The report as a terminal shows it, non-breaking spaces as plain ones. */
  readonly text: string;
  readonly portal: ReturnType<typeof memoryPortal>;
}

/** Any report of a portal in memory, on the Monday of the small day; `data` is as its schema describes it. */
export async function askReport<Data>(
  id: string,
  { parameters = {}, lang = "ru", ...world }: Question = {},
): Promise<Asked<Data>> {
  const portal = memoryPortal(world);
  const scenario = findScenario(id)!;
  const report = await runReport({ portal, scenario, now, lang, parameters });
  const schema = await scenario.data();
  const data = schema.parse(report.data) as Data;
  const text = renderText(report, { width: 200, colour: false, emoji: false, lang }).replaceAll("\u00A0", " ");
  return { report, data, text, portal };
}
