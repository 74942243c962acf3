import { findScenario } from "b24kit";
import type { Answer } from "../answers/answer.ts";
import { failed } from "../answers/failed.ts";
import type { Sizes } from "../answers/sizes.ts";
import { makeReportAnswer } from "./make-report-answer.ts";
import type { ReportInput } from "./report.ts";
import type { ToolCall } from "./tool.ts";

/** Makes the report that is asked for; arguments that it does not take are told, not dropped. */
export async function runReportTool({ id, ...asked }: ReportInput, call: ToolCall, most?: Sizes): Promise<Answer> {
  return refuseUntaken({ id, ...asked }) ?? makeReportAnswer(id, asked, call, most);
}

/** Refuses arguments that the report does not take. */
export function refuseUntaken({ id, ...asked }: ReportInput): Answer | undefined {
  const taken = Object.keys(findScenario(id)?.parameters.shape ?? {});
  const untaken = Object.keys(asked).filter((name) => !taken.includes(name) && name !== "lang" && name !== "detail");
  if (untaken.length === 0) return undefined;
  const action = `Leave it out; ${id} takes: ${taken.join(", ")}.`;
  return failed("invalid-arguments", `The report ${id} takes no ${untaken.join(", ")}.`, action);
}
