import { loadSideBySide, type PortalReport, type ReportParameters, type Scenario } from "b24kit";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { printReport, type ReportPart } from "../output/print-report.ts";
import { openPortals, type ProfilePortal } from "../portal/open-portals.ts";
import { reportsOfPortals } from "../portal/reports-of-portals.ts";
import type { ReportCommandOptions } from "./report.ts";
import { profileNames } from "./profile-names.ts";

/** Makes the report of several profiles and prints it side by side. Exit code 3: a portal, or a part of one, could not be read. */
export async function runReportOfProfiles(
  context: Context,
  scenario: Scenario,
  parameters: ReportParameters,
  options: ReportCommandOptions & ReportPart,
): Promise<number> {
  const names = profileNames(context, scenario, options);
  const portals = await openPortals(context, names);
  const { reports, language } = await reportsOfPortals(context, portals, scenario.id, parameters);
  const comparePipelines = await loadSideBySide();
  const report = comparePipelines({ reports, rates: await ratesOf(portals, reports), language });
  await printReport(context, { report, language }, options);
  return report.complete ? exitCodes.done : exitCodes.partial;
}

/** Those of the first portal that was read; its report has read them a moment ago. */
async function ratesOf(portals: readonly ProfilePortal[], reports: readonly PortalReport[]) {
  const first = reports.find((one) => "report" in one);
  const found = portals.find(({ profile }) => profile === first?.profile);
  if (found === undefined || !("portal" in found)) return undefined;
  const { currencies, baseCurrency } = await found.portal.portal.dictionaries();
  return { profile: found.profile, currencies, ...(baseCurrency === undefined ? {} : { baseCurrency }) };
}
