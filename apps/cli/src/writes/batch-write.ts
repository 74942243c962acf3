import type { Command } from "b24kit";
import { refuseForms } from "../auth/print-facts.ts";
import type { Context } from "../context.ts";
import { printOutcomes } from "../output/print-outcomes.ts";
import { openPortalFor } from "../portal/open-portal-for.ts";
import { applyWithConsent } from "./consent.ts";
import type { ConsentOptions } from "./consent-options.ts";
import { noteApplied, outcomeUnknown } from "./applied-notes.ts";
import { apiOf } from "../request/api-of.ts";
import { checkFields } from "../request/check-before-sending.ts";
import type { CheckSettings } from "../request/check-command.ts";
import { fieldsForCheck, takePlan } from "./plan-commands.ts";
import { realTime } from "./real-time.ts";

/** How a batch with writes runs. */
interface BatchWriteOptions extends ConsentOptions, CheckSettings {
  readonly restVersion: 2 | 3;
  readonly halt?: true;
  readonly keepGoing?: true;
}

/** Runs a batch that does more than read: all of it is one plan. Prints what became of each command. */
export async function batchWrite(
  context: Context,
  commands: Readonly<Record<string, Command>>,
  options: BatchWriteOptions,
): Promise<number> {
  refuseForms(context);
  const halt = options.halt === true;
  const keepGoing = options.keepGoing === true;
  const { signal } = context.io;
  const portal = await openPortalFor(context);
  const { restVersion } = options;
  const api = apiOf(restVersion);
  if (!(await takePlan(portal, commands, { now: realTime(context), ...api }))) {
    return printOutcomes(context, await portal.client.batch(commands, { signal, halt, ...api }), keepGoing);
  }
  const checked = Object.entries(commands).map(([key, command]) => ({ key, ...command, restVersion }));
  await checkFields(context, checked, options, async (entity, reading) => fieldsForCheck(portal, entity, reading));
  const plan = await portal.plans.make({ commands, halt, ...api }, { signal });
  const applied = await applyWithConsent(context, portal, plan, options);
  const exitCode = await printOutcomes(context, applied.outcomes, keepGoing);
  if (applied.status === "unknown") throw outcomeUnknown(applied);
  noteApplied(context, applied);
  return exitCode;
}
