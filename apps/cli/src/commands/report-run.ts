import {
  findScenario,
  type OpenedPortal,
  type ReportParameters,
  type Scenario,
  scenarios,
  type WordedReport,
} from "b24kit";
import type { Context } from "../context.ts";
import { suggest } from "../arguments/suggest.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printReport } from "../output/print-report.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { reportWithProgress } from "../portal/report-with-progress.ts";
import type { ReportCommandOptions } from "./report.ts";
import { reportParameters } from "./report-parameters.ts";

/** Makes the report and prints it; with `--schema` describes it instead. */
export async function runReportCommand(
  context: Context,
  id: string,
  words: readonly string[],
  options: ReportCommandOptions,
): Promise<number> {
  const scenario = findScenario(id);
  if (scenario === undefined) throw unknownReport(id);
  refuseFields(context);
  if (options.chart !== undefined || options.table !== undefined) {
    (await import("../output/refuse-parts.ts")).refuseParts(context, options);
  }
  if (options.schema === true) {
    const { printSchema } = await import("../output/print-schema.ts");
    await printSchema(context, scenario);
    return exitCodes.done;
  }
  const parameters = reportParameters(scenario, words, options);
  if (options.profiles !== undefined) {
    const { runReportOfProfiles } = await import("./report-profiles-run.ts");
    return runReportOfProfiles(context, scenario, parameters, options);
  }
  if (options.remind === true) {
    const { runRemind } = await import("./remind-run.ts");
    return runRemind(context, scenario, parameters, options);
  }
  if (options.to !== undefined) {
    const { runReportTo } = await import("../delivery/report-to-run.ts");
    return runReportTo(context, scenario, parameters, { to: options.to, onlyNew: options.onlyNew === true });
  }
  const portal = await openPortalFor(context);
  const made = await makeAndPrint(context, portal, scenario, parameters, options);
  return made.report.complete ? exitCodes.done : exitCodes.partial;
}

async function makeAndPrint(
  context: Context,
  portal: OpenedPortal,
  scenario: Scenario,
  parameters: ReportParameters,
  { onlyNew, ...part }: ReportCommandOptions,
): Promise<WordedReport> {
  if (onlyNew !== true) {
    const made = await reportWithProgress(context, portal, scenario.id, parameters);
    await printReport(context, made, part);
    return made;
  }
  const { onlyNewOf } = await import("./only-new.ts");
  const { deliverReport } = await import("../output/deliver-report.ts");
  const told = onlyNewOf(context, scenario, parameters);
  const made = await reportWithProgress(context, portal, scenario.id, parameters, { onlyNew: told });
  await deliverReport(context, made);
  return made;
}

function unknownReport(id: string): CliError {
  const ids = scenarios.map((scenario: Scenario) => scenario.id);
  const near = suggest(id, ids);
  return usageError(
    { ru: `нет такого отчёта: ${id}`, en: `there is no such report: ${id}` },
    { ru: `есть: ${ids.join(", ")}`, en: `there are: ${ids.join(", ")}` },
    near === undefined ? undefined : { ru: `возможно, вы имели в виду: ${near}`, en: `did you mean: ${near}` },
  );
}

function refuseFields({ options }: Context): void {
  if (options.json === undefined || options.json === "") return;
  throw usageError(
    { ru: "у отчёта нельзя выбрать поля", en: "fields cannot be picked from a report" },
    { ru: "поля выбираются у списков: b24 call", en: "fields are picked from lists: b24 call" },
    { ru: "используйте --json без полей", en: "use --json without fields" },
  );
}
