import type { ReportParameters, Scenario } from "b24kit";
import { printFacts, refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { reportWithProgress } from "../portal/report-with-progress.ts";
import { applyWithConsent } from "../writes/consent.ts";
import type { ConsentOptions } from "../writes/consent-options.ts";
import { printApplied } from "../writes/print-applied.ts";

/** Makes the report, and of it one plan with a message to everybody it is about; runs the plan after a yes. */
export async function runRemind(
  context: Context,
  scenario: Scenario,
  parameters: ReportParameters,
  options: ConsentOptions,
): Promise<number> {
  refuseForms(context);
  const portal = await openPortalFor(context);
  // The journal of a webhook of the environment is none; asking for it says so before anything is read.
  if (portal.profile === undefined) await portal.journal();
  const { report, language } = await reportWithProgress(context, portal, scenario.id, parameters);
  const plan = await portal.plans.remind(report, language, { signal: context.io.signal });
  if (plan === null) return tellNobody(context, report.complete);
  return printApplied(context, await applyWithConsent(context, portal, plan, options));
}

/** Of a report with missing parts nobody may be known to be late; that is no success. */
async function tellNobody(context: Context, isComplete: boolean): Promise<number> {
  await printFacts(context, {
    heading: isComplete
      ? {
          ru: "Напоминать некому: ни у кого другого ничего не просрочено.",
          en: "Nobody to remind: nobody else is late.",
        }
      : {
          ru: "Напоминать некому в том, что удалось прочитать; что не прочитано, скажет отчёт без --remind.",
          en: "Nobody to remind in what could be read; the report without --remind tells what is missing.",
        },
    json: { plan: null },
  });
  return isComplete ? exitCodes.done : exitCodes.partial;
}
