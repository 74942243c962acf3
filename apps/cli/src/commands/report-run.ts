import { findScenario, type ReportParameters, type Scenario, scenarios } from "b24kit";
import type { Context } from "../context.ts";
import { suggest } from "../arguments/suggest.ts";
import { type CliError, usageError } from "../errors/cli-error.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printReport } from "../output/print-report.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { reportWithProgress } from "../portal/report-with-progress.ts";
import { refuseBadDay } from "./refuse-bad-day.ts";
import type { ReportCommandOptions } from "./report.ts";

/** Makes the report and prints it; with `--schema` describes it instead. */
export async function runReportCommand(
  context: Context,
  id: string,
  day: readonly string[],
  options: ReportCommandOptions,
): Promise<number> {
  const scenario = findScenario(id);
  if (scenario === undefined) throw unknownReport(id);
  refuseFields(context);
  if (options.schema === true) {
    const { printSchema } = await import("../output/print-schema.ts");
    await printSchema(context, scenario);
    return exitCodes.done;
  }
  const parameters = parametersOf(day, options);
  const portal = await openPortalFor(context);
  const made = await reportWithProgress(context, portal, id, parameters);
  await printReport(context, made);
  return made.report.complete ? exitCodes.done : exitCodes.partial;
}

function parametersOf(day: readonly string[], options: ReportCommandOptions): ReportParameters {
  const date = dateOf(day, options.date);
  refuseBadDay(date, options.tz);
  return {
    whose: whoseOf(options),
    explain: options.explain === true,
    ...(date === undefined ? {} : { date }),
    ...(options.tz === undefined ? {} : { tz: options.tz }),
  };
}

function whoseOf({ department, user, all }: ReportCommandOptions): { readonly kind: string; readonly id?: number } {
  if (department !== undefined) return { kind: "department", id: department };
  if (user !== undefined) return { kind: "user", id: user };
  return { kind: all === true ? "all" : "mine" };
}

/** "на среду" and "for Wednesday" name the day as people say it. */
function dateOf(day: readonly string[], date: string | undefined): string | undefined {
  const said = day
    .join(" ")
    .trim()
    .replace(/^(?:на|за|for|on)\s+/i, "");
  if (said !== "" && date !== undefined) {
    throw usageError(
      {
        ru: `день назван дважды: «${said}» и --date ${date}`,
        en: `the day is given twice: "${said}" and --date ${date}`,
      },
      { ru: "непонятно, какой нужен", en: "it is not clear which one is meant" },
      { ru: "оставьте один из них", en: "keep one of them" },
    );
  }
  return said === "" ? date : said;
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
