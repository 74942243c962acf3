import type { Language, Report } from "@b24kit/report";
import { type ActionRequest, findScenario } from "@b24kit/scenarios";
import { ToolkitError } from "../toolkit-error.ts";

/** The messages that remind people of what a report tells; null when there is nobody to be reminded. */
export async function remindersOf(report: Report, language: Language): Promise<ActionRequest | null> {
  const remind = await findScenario(report.report)?.remind?.();
  if (remind === undefined) throw remindsNobody(report.report);
  return remind(report, language);
}

function remindsNobody(id: string): ToolkitError {
  return new ToolkitError("no-reminders", `The report "${id}" reminds nobody.`, "Remind people of the report overdue.");
}
