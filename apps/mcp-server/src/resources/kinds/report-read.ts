import { findScenario } from "b24kit";
import type { Answer } from "../../answers/answer.ts";
import { failed } from "../../answers/failed.ts";
import { report } from "../../tools/report.ts";
import { runReportTool } from "../../tools/report-run.ts";
import type { Variables } from "../match-uri.ts";
import type { ReadCall, ResourceOutcome } from "../resource-kind.ts";
import { mostText } from "../most-text.ts";
import { unknownReport } from "../unknown-report.ts";

/** Makes a report with the arguments of its address. */
export async function readReport(variables: Variables, call: ReadCall): Promise<ResourceOutcome> {
  const { id = "", at: _at, from: _from, deep, explain, format, chart, ...words } = variables;
  if (findScenario(id) === undefined) return unknownReport();
  const input = report.input.safeParse({ id, ...words, ...flag("deep", deep), ...flag("explain", explain) });
  if (!input.success) return faulty(input.error.issues[0]);
  if (format === undefined && chart === undefined) return runReportTool(input.data, call, mostText);
  return (await import("./report-shown.ts")).readReportShown(input.data, { format, chart }, call);
}

function flag(name: string, text: string | undefined): object {
  return text === undefined ? {} : { [name]: text === "true" ? true : text === "false" ? false : text };
}

function faulty(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): Answer {
  const place = issue?.path.map(String).join(".") ?? "";
  return failed("invalid-arguments", `${place}: ${issue?.message ?? ""}.`, "Correct the query of the address.");
}
